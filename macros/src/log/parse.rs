//! `[crate] Level macro_name [level,] option* message field*`: what was written.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Lit, LitStr, Token, bracketed};

use super::options::{self, Options};
use crate::diag::{Code, Fault, Faults};
use crate::entry::{Entry, entries};
use crate::message::{self, Message};
use crate::paths::Paths;

/// A log call as it was written.
pub(super) struct Ast {
    pub(super) paths: Paths,
    pub(super) level: Level,
    pub(super) macro_name: String,
    pub(super) options: Options,
    pub(super) message: Message,
    pub(super) entries: Vec<Entry>,
    /// What could not be read.
    pub(super) faults: Faults,
}

pub(super) enum Level {
    /// The name of a variant of `Level`.
    Fixed(Ident),
    /// The first argument of `log_at!`, missing where it does not parse.
    Dynamic(Option<Expr>),
}

pub(super) fn parse(input: TokenStream) -> Ast {
    let read = |input: ParseStream<'_>| -> syn::Result<Ast> {
        let root;
        bracketed!(root in input);
        let paths = Paths::new(root.parse()?);
        let level: Ident = input.parse()?;
        let macro_name: Ident = input.parse()?;
        Ok(call(input, paths, level, &macro_name))
    };
    // The three leading tokens come from candor's own `macro_rules!`; without them there is nothing to say.
    read.parse2(input).unwrap_or_else(|_| empty())
}

fn call(input: ParseStream<'_>, paths: Paths, level: Ident, macro_name: &Ident) -> Ast {
    let mut faults = Faults::default();
    let level = if level == "At" {
        Level::Dynamic(dynamic_level(input, &mut faults))
    } else {
        Level::Fixed(level)
    };
    let options = options::parse(input, &mut faults);
    let message = message::parse(input);
    let mut entries = entries(input, &mut faults);
    if let Message::AfterFields(text) = &message {
        entries.retain(|entry| !is_text(entry, text));
    }
    Ast {
        paths,
        level,
        macro_name: macro_name.to_string(),
        options,
        message,
        entries,
        faults,
    }
}

/// Whether the entry is the message that stands among the fields.
fn is_text(entry: &Entry, text: &LitStr) -> bool {
    match entry {
        Entry::Unnamed(Expr::Lit(literal)) => {
            matches!(&literal.lit, Lit::Str(one) if one.value() == text.value())
        }
        _ => false,
    }
}

fn dynamic_level(input: ParseStream<'_>, faults: &mut Faults) -> Option<Expr> {
    let is_text = input.peek(LitStr);
    let level = (!is_text).then(|| input.parse::<Expr>().ok()).flatten();
    if level.is_none() {
        let rest = input.fork().parse::<TokenStream>().unwrap_or_default();
        faults.push(
            Fault::new(&rest, Code::Syntax, "`log_at!` takes the level first")
                .help("write `log_at!(level, \"what happened\")`, or use the macro of the level"),
        );
    } else if !input.is_empty() {
        drop(input.parse::<Token![,]>());
    }
    level
}

fn empty() -> Ast {
    Ast {
        paths: Paths::new(TokenStream::new()),
        level: Level::Dynamic(None),
        macro_name: String::new(),
        options: Options::default(),
        message: Message::Missing,
        entries: Vec::new(),
        faults: Faults::default(),
    }
}
