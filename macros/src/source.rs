//! Tokens as a person would have typed them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of `tokens`, on one line.
pub(crate) fn source(tokens: &impl ToTokens) -> String {
    let mut out = String::new();
    write(tokens.to_token_stream(), &mut out);
    out
}

fn write(tokens: TokenStream, out: &mut String) {
    let mut writer = Writer {
        previous: None,
        role: Role::Operand,
        bar_is_open: false,
        angles: 0,
    };
    for token in tokens {
        writer.token(&token, out);
    }
}

/// What the token before was, for the space after it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Operand,
    /// A keyword, or an operator with an operand on either side.
    Infix,
    /// An operator that belongs to what follows: the `&` of `&x`, the `.` of `a.b`.
    Prefix,
    /// The first half of `==` or `::`.
    Half,
}

struct Writer {
    previous: Option<TokenTree>,
    role: Role,
    /// Inside the parameters of a closure.
    bar_is_open: bool,
    /// Inside this many `<` of a turbofish.
    angles: usize,
}

impl Writer {
    fn token(&mut self, token: &TokenTree, out: &mut String) {
        if self.needs_space(token) {
            out.push(' ');
        }
        self.role = self.role_of(token);
        write_one(token, out);
        self.previous = Some(token.clone());
    }

    fn needs_space(&self, next: &TokenTree) -> bool {
        let Some(previous) = &self.previous else {
            return false;
        };
        if matches!(self.role, Role::Prefix | Role::Half) {
            return false;
        }
        if self.angles > 0 {
            return matches!(previous, TokenTree::Punct(mark) if mark.as_char() == ',');
        }
        match next {
            TokenTree::Punct(mark) => match mark.as_char() {
                '.' | ',' | ';' | ':' | '?' => false,
                '!' => !matches!(previous, TokenTree::Ident(_)) || self.role == Role::Infix,
                '|' => !self.bar_is_open,
                _ => true,
            },
            TokenTree::Group(group) if group.delimiter() != Delimiter::Brace => {
                self.role == Role::Infix
            }
            _ => true,
        }
    }

    fn role_of(&mut self, token: &TokenTree) -> Role {
        let begins_operand = self.previous.is_none() || self.role != Role::Operand;
        match token {
            TokenTree::Ident(word) if is_keyword(&word.to_string()) => Role::Infix,
            TokenTree::Punct(mark) if mark.spacing() == Spacing::Joint && mark.as_char() != '|' => {
                Role::Half
            }
            TokenTree::Punct(mark) if self.is_angle(mark.as_char()) => Role::Operand,
            TokenTree::Punct(mark) => match mark.as_char() {
                '.' | '$' | '\'' => Role::Prefix,
                ':' if self.role == Role::Half => Role::Prefix,
                '!' if !begins_operand => Role::Prefix,
                '?' => Role::Operand,
                '&' | '*' | '-' | '!' if begins_operand => Role::Prefix,
                '|' => self.bar(begins_operand),
                _ => Role::Infix,
            },
            _ => Role::Operand,
        }
    }

    /// Follows `::<` to its `>`.
    fn is_angle(&mut self, mark: char) -> bool {
        let opens = mark == '<' && (self.angles > 0 || self.role == Role::Prefix);
        let closes = mark == '>' && self.angles > 0;
        self.angles = self.angles + usize::from(opens) - usize::from(closes);
        opens || closes
    }

    /// `|` opens and closes the parameters of a closure; elsewhere it is an operator.
    fn bar(&mut self, begins_operand: bool) -> Role {
        if self.bar_is_open {
            self.bar_is_open = false;
            return Role::Infix;
        }
        self.bar_is_open = begins_operand;
        if begins_operand {
            Role::Prefix
        } else {
            Role::Infix
        }
    }
}

fn write_one(token: &TokenTree, out: &mut String) {
    let TokenTree::Group(group) = token else {
        out.push_str(&token.to_string());
        return;
    };
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    };
    out.push_str(open);
    write(group.stream(), out);
    out.push_str(close);
}

fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "else" | "if" | "in" | "let" | "match" | "move" | "mut" | "ref" | "return" | "while"
    )
}
