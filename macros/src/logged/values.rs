//! What the options of `#[logged]` take, each up to the next comma.

use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{LitInt, LitStr, Path, parenthesized};

use crate::amount::{ends_here, is_name, literal, millis};
use crate::diag::Faults;
use crate::entry::{Entry, entries};

pub(super) fn flag(input: ParseStream<'_>) -> Option<bool> {
    ends_here(input).then_some(true)
}

/// The levels, as they are written, and their variants.
pub(super) fn level_of(word: &str) -> Option<&'static str> {
    Some(match word {
        "debug" => "Debug",
        "info" => "Info",
        "warning" | "warn" => "Warning",
        "error" => "Error",
        "critical" => "Critical",
        _ => return None,
    })
}

pub(super) fn level(input: ParseStream<'_>) -> Option<Ident> {
    let word: Ident = input.parse().ok()?;
    let variant = level_of(&word.to_string())?;
    ends_here(input).then(|| Ident::new(variant, word.span()))
}

pub(super) fn time(input: ParseStream<'_>) -> Option<u64> {
    let time = millis(&input.parse::<LitInt>().ok()?)?;
    (time > 0 && ends_here(input)).then_some(time)
}

pub(super) fn name_of_something(input: ParseStream<'_>) -> Option<LitStr> {
    literal(input).filter(|text| is_name(&text.value()))
}

pub(super) fn path(input: ParseStream<'_>) -> Option<Path> {
    let path = input.call(Path::parse_mod_style).ok()?;
    ends_here(input).then_some(path)
}

pub(super) fn ok_fields(input: ParseStream<'_>, faults: &mut Faults) -> Option<Vec<Entry>> {
    let ahead = input.fork();
    let mut read = |input: ParseStream<'_>| {
        let inside;
        parenthesized!(inside in input);
        Ok(entries(&inside, faults))
    };
    let fields: Vec<Entry> = read(&ahead).ok()?;
    (!fields.is_empty() && ends_here(&ahead)).then(|| input.advance_to(&ahead))?;
    Some(fields)
}
