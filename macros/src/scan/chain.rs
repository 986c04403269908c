//! A name and what is done with it: `cfg.auth.api_key.as_str()`, `env::var("X")`, `headers["x"]`.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::marks::{is_keyword, is_path_separator, is_range, turbofish_length};

/// One step of a chain.
pub(super) enum Step {
    /// A name: of a path, or, after a dot, of a field or a method.
    Name { name: String, is_member: bool },
    /// Arguments in parentheses, after a name.
    Call(Group),
    /// `[…]` after a name.
    Index(Group),
    /// The tokens of a macro call, after its name and `!`.
    Macro(Group),
}

/// Tokens that belong together as one value.
pub(super) struct Chain {
    pub(super) steps: Vec<Step>,
    tokens: Vec<TokenTree>,
}

impl Chain {
    /// Reads the chain that `tokens` begin with, if they begin with a name.
    pub(super) fn read(tokens: &[TokenTree]) -> Option<(Self, &[TokenTree])> {
        let TokenTree::Ident(first) = tokens.first()? else {
            return None;
        };
        if is_keyword(&first.to_string()) {
            return None;
        }
        let mut chain = Self {
            steps: Vec::new(),
            tokens: Vec::new(),
        };
        let mut rest = tokens;
        let mut expects_name = true;
        while let Some((token, after)) = rest.split_first() {
            let taken = chain.take(token, after, &mut expects_name);
            if taken == 0 {
                break;
            }
            let (taken, after) = rest.split_at_checked(taken)?;
            chain.tokens.extend(taken.iter().cloned());
            rest = after;
        }
        Some((chain, rest))
    }

    /// How many tokens the next step takes; none where the chain ends.
    fn take(&mut self, token: &TokenTree, after: &[TokenTree], expects_name: &mut bool) -> usize {
        match token {
            TokenTree::Ident(name) if *expects_name => {
                *expects_name = false;
                let name = name.to_string();
                self.name(name.strip_prefix("r#").unwrap_or(&name));
                1
            }
            TokenTree::Literal(index) if *expects_name => {
                *expects_name = false;
                self.name(&index.to_string());
                1
            }
            TokenTree::Punct(dot) if dot.as_char() == '.' && !is_range(dot.spacing(), after) => {
                *expects_name = true;
                1
            }
            TokenTree::Punct(mark) if mark.as_char() == '?' => 1,
            TokenTree::Punct(colon)
                if colon.as_char() == ':' && is_path_separator(colon.spacing(), after) =>
            {
                separator(after, expects_name)
            }
            TokenTree::Punct(bang) if bang.as_char() == '!' => self.macro_call(after),
            TokenTree::Group(group) if !*expects_name => self.group(group),
            _ => 0,
        }
    }

    fn name(&mut self, name: &str) {
        let last = self.tokens.last();
        self.steps.push(Step::Name {
            name: name.to_owned(),
            is_member: matches!(last, Some(TokenTree::Punct(dot)) if dot.as_char() == '.'),
        });
    }

    fn macro_call(&mut self, after: &[TokenTree]) -> usize {
        match after.first() {
            Some(TokenTree::Group(group)) => {
                self.steps.push(Step::Macro(group.clone()));
                2
            }
            _ => 0,
        }
    }

    fn group(&mut self, group: &Group) -> usize {
        match group.delimiter() {
            Delimiter::Parenthesis => self.steps.push(Step::Call(group.clone())),
            Delimiter::Bracket => self.steps.push(Step::Index(group.clone())),
            Delimiter::Brace | Delimiter::None => return 0,
        }
        1
    }

    pub(super) fn tokens(&self) -> TokenStream {
        self.tokens.iter().cloned().collect()
    }
}

/// `::`, and a turbofish after it.
fn separator(after: &[TokenTree], expects_name: &mut bool) -> usize {
    if let Some(turbofish) = turbofish_length(after.get(1..).unwrap_or_default()) {
        return 2 + turbofish;
    }
    *expects_name = true;
    2
}
