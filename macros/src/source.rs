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
    let mut previous: Option<TokenTree> = None;
    let mut is_joint = false;
    for token in tokens {
        if previous
            .as_ref()
            .is_some_and(|previous| !is_joint && needs_space(previous, &token))
        {
            out.push(' ');
        }
        is_joint = matches!(&token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
        write_one(&token, out);
        previous = Some(token);
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

fn needs_space(previous: &TokenTree, next: &TokenTree) -> bool {
    use TokenTree::{Group, Ident, Literal, Punct};
    match (previous, next) {
        (Punct(mark), _) if matches!(mark.as_char(), '.' | '&' | ':' | '!' | '?' | '\'' | '$') => {
            mark.as_char() == '?' && matches!(next, Ident(_) | Literal(_))
        }
        (_, Punct(mark)) if matches!(mark.as_char(), '.' | ',' | ';' | ':' | '?') => false,
        (Ident(_), Punct(mark)) if mark.as_char() == '!' => false,
        (Ident(name), Group(group)) => {
            group.delimiter() == Delimiter::Brace || is_keyword(&name.to_string())
        }
        (Group(_), Group(group)) => group.delimiter() == Delimiter::Brace,
        (Punct(mark), Group(_)) if mark.as_char() == '|' => true,
        _ => true,
    }
}

fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "in" | "if" | "match" | "return" | "while" | "as" | "mut" | "move"
    )
}
