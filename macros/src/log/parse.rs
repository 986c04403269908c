//! `[crate] Level macro_name [level,] option* message field*`: what was written.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Lit, LitStr, Token, bracketed};

use super::options::{self, Options};
use crate::diag::{Code, Fault, Faults};
use crate::entry::{Entry, entries};
use crate::message::{self, Message, holes};
use crate::paths::Paths;

/// A log call as it was written.
pub(super) struct Ast {
    pub(super) paths: Paths,
    pub(super) level: Level,
    pub(super) macro_name: String,
    pub(super) options: Options,
    pub(super) message: Message,
    /// Values that the message's `{}` stand for.
    pub(super) arguments: Vec<Expr>,
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
    let message = message::parse(input, &mut faults);
    let mut entries = entries(input, &mut faults);
    if let Message::AfterFields(text) = &message {
        entries.retain(|entry| !is_text(entry, text));
    }
    if matches!(level, Level::Dynamic(None)) {
        // `log_at!("what happened", Level::Info)`: told of already.
        for entry in &mut entries {
            if let Entry::Unnamed(level @ Expr::Path(_)) = entry {
                *entry = Entry::Stray(level.to_token_stream());
            }
        }
    }
    let arguments = take_arguments(&message, &mut entries);
    Ast {
        paths,
        level,
        macro_name: macro_name.to_string(),
        options,
        message,
        arguments,
        entries,
        faults,
    }
}

/// The values of a message's `{}`: after it stand as many, and they were meant to be no fields.
fn take_arguments(message: &Message, entries: &mut Vec<Entry>) -> Vec<Expr> {
    let Message::Literal(text) = message else {
        return Vec::new();
    };
    let holes = holes(&text.value());
    let mut missing = holes
        .iter()
        .filter(|hole| hole.name.is_none() && hole.text.len() > 1)
        .count();
    let mut arguments = Vec::new();
    for entry in std::mem::take(entries) {
        match entry {
            Entry::Shorthand { value, .. } | Entry::Error { value, .. } | Entry::Unnamed(value)
                if missing > 0 =>
            {
                arguments.push(value);
                missing -= 1;
            }
            _ => entries.push(entry),
        }
    }
    arguments
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
    let has_name = input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]);
    let is_named = has_name
        && input
            .fork()
            .parse::<Ident>()
            .is_ok_and(|name| name == "level");
    if is_named {
        drop(input.parse::<Ident>());
        drop(input.parse::<Token![:]>());
    }
    let before: TokenStream = input.fork().parse().unwrap_or_default();
    let is_readable = !input.peek(LitStr) && (is_named || !has_name);
    let level = is_readable.then(|| input.parse::<Expr>().ok()).flatten();
    let has_comma = input.is_empty() || input.parse::<Token![,]>().is_ok();
    if level.is_none() || is_named || !has_comma {
        let at = level.as_ref().map_or(before, ToTokens::to_token_stream);
        faults.push(
            Fault::new(
                &at,
                Code::Syntax,
                "`log_at!` takes the level first, and a comma after it",
            )
            .help("write `log_at!(level, \"what happened\")`, or use the macro of the level"),
        );
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
        arguments: Vec::new(),
        entries: Vec::new(),
        faults: Faults::default(),
    }
}
