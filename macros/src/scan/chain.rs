//! A name and what is done with it: `cfg.auth.api_key.as_str()`, `env::var("X")`, `headers["x"]`.

use candor_policy::{Verdict, classify};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::accessors;
use super::marks::{
    is_keyword, is_path_separator, is_range, is_type_or_variant, literals, turbofish_length,
};

/// One step of a chain.
enum Step {
    /// A name: of a path, a field or a method.
    Name(String),
    /// Arguments in parentheses, after a name.
    Call(Group),
    /// `[…]` after a name.
    Index(Group),
    /// The tokens of a macro call, after its name and `!`.
    Macro(Group),
}

/// Tokens that belong together as one value.
pub(super) struct Chain {
    steps: Vec<Step>,
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
                self.steps.push(Step::Name(
                    name.strip_prefix("r#").unwrap_or(&name).to_owned(),
                ));
                1
            }
            TokenTree::Literal(index) if *expects_name => {
                *expects_name = false;
                self.steps.push(Step::Name(index.to_string()));
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

    /// The macro that is called, and its tokens.
    pub(super) fn macro_name(&self) -> Option<(&str, &Group)> {
        self.steps.windows(2).find_map(|pair| match pair {
            [Step::Name(name), Step::Macro(group)] => Some((name.as_str(), group)),
            _ => None,
        })
    }

    /// `password.len()` and the like, also printed: what is left of the value is no secret.
    pub(super) fn ends_in_harmless_call(&self) -> bool {
        let mut steps = self.steps.as_slice();
        while let [rest @ .., Step::Name(method), Step::Call(_)] = steps {
            match rest {
                [] => return false,
                _ if accessors::is_harmless(method) => return true,
                _ if accessors::is_transparent(method) => steps = rest,
                _ => return false,
            }
        }
        false
    }

    /// The name of what the chain yields, for the policy to judge.
    ///
    /// Steps that hand their value on are skipped. A getter of a forbidden value is judged by both names:
    /// `token.expires_at()` is a time, `password.hexdump()` is the password. A method with arguments computes
    /// something from the value: `password.split_at(2)` is two halves of it.
    pub(super) fn tail(&self) -> Option<String> {
        let mut names = self.opaque_names();
        let (at, name) = names.next()?;
        let arguments = match self.steps.get(at + 1) {
            Some(Step::Call(group)) => Some(group.stream()),
            _ => None,
        };
        if arguments.is_none() && is_type_or_variant(name) {
            return None;
        }
        let name = if arguments.is_some() {
            accessors::without_idiom(name)
        } else {
            name
        };
        let receiver = names.next().map(|(_, receiver)| receiver);
        let forbidden = receiver
            .filter(|receiver| at > 0 && !is_type_or_variant(receiver))
            .filter(|receiver| matches!(classify(receiver), Verdict::Deny(_)));
        match (forbidden, arguments) {
            (Some(receiver), Some(arguments)) if classify(name) == Verdict::Allow => {
                Some(if arguments.is_empty() {
                    format!("{receiver}_{name}")
                } else {
                    receiver.to_owned()
                })
            }
            _ => Some(name.to_owned()),
        }
    }

    /// The names from the end, without the steps that only hand their value on.
    fn opaque_names(&self) -> impl Iterator<Item = (usize, &str)> {
        let names = self.steps.iter().enumerate().rev();
        names.filter_map(|(at, step)| match step {
            Step::Name(name) if at == 0 || !accessors::is_transparent(name) => {
                Some((at, name.as_str()))
            }
            _ => None,
        })
    }

    /// The literals that a look-up is made by: `var("API_KEY")`, `row["password"]`.
    pub(super) fn look_up_names(&self) -> impl Iterator<Item = String> + '_ {
        self.steps.windows(2).flat_map(|pair| match pair {
            [Step::Name(name), Step::Call(group) | Step::Macro(group)]
                if accessors::looks_up(name) =>
            {
                literals(group.stream())
            }
            [_, Step::Index(group)] => literals(group.stream()),
            _ => Vec::new(),
        })
    }

    /// What stands inside the chain's parentheses and brackets.
    pub(super) fn contents(&self) -> impl Iterator<Item = TokenStream> + '_ {
        self.steps.iter().filter_map(|step| match step {
            Step::Call(group) | Step::Index(group) | Step::Macro(group) => Some(group.stream()),
            Step::Name(_) => None,
        })
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
