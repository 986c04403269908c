//! The call to write instead: it never holds a forbidden field, and it always expands.

use candor_policy::Verdict;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;
use syn::parse::{ParseStream, Parser};

use crate::diag::Faults;
use crate::entry::{self, Checked, Place, Suggestion, entries, is_error_name};
use crate::model::{Field, Treatment};
use crate::names;
use crate::policy::classify;

/// What a rejected message was made of, besides words.
#[derive(Default)]
pub(crate) struct Values {
    /// Variables that it named: `{user_id}`.
    pub(crate) names: Vec<String>,
    /// What came after its text: the arguments of a `format!`, or fields without a comma before them.
    pub(crate) arguments: TokenStream,
}

impl Values {
    /// The same, and the values that stood after the message.
    pub(crate) fn followed_by(&self, arguments: &TokenStream) -> Self {
        let (own, comma) = (
            &self.arguments,
            (!self.arguments.is_empty()).then(|| quote!(,)),
        );
        Self {
            names: self.names.clone(),
            arguments: quote!(#own #comma #arguments),
        }
    }

    pub(crate) fn named(names: Vec<String>) -> Self {
        Self {
            names,
            arguments: TokenStream::new(),
        }
    }
}

/// The parts of a rejected call that can stay as they are.
pub(crate) struct Rewrite<'a> {
    pub(crate) macro_name: &'a str,
    /// What stands before the message.
    pub(crate) head: &'a [String],
    pub(crate) checked: &'a Checked,
}

impl Rewrite<'_> {
    /// The call with this message, and with the values of the old message as fields.
    pub(crate) fn call(&self, message: &str, values: &Values) -> String {
        format!("{}!({})", self.macro_name, self.arguments(message, values))
    }

    /// What stands in the call's parentheses.
    pub(crate) fn arguments(&self, message: &str, values: &Values) -> String {
        let mut parts: Vec<String> = self.head.to_vec();
        parts.push(format!("{message:?}"));
        let mut keys: Vec<String> = Vec::new();
        let arguments = judged(&values.arguments);
        for name in values
            .names
            .iter()
            .filter(|name| !arguments.has(name) && !self.checked.has(name))
        {
            add_named(&mut parts, &mut keys, name);
        }
        add_all(&mut parts, &mut keys, &arguments);
        add_all(&mut parts, &mut keys, self.checked);
        parts.join(", ")
    }
}

/// The arguments of an old message as fields; what is wrong with them is no fault of the call.
fn judged(arguments: &TokenStream) -> Checked {
    let mut faults = Faults::default();
    let read = |input: ParseStream<'_>| Ok(entries(input, &mut faults));
    let entries = read.parse2(arguments.clone()).unwrap_or_default();
    entry::check(entries, Place::Call, &mut Faults::default())
}

impl Checked {
    /// Whether the key is taken, by a field or by what is written beside one.
    fn has(&self, key: &str) -> bool {
        let mut fields = self.fields.iter();
        fields.any(|field| {
            field.key == key || beside(&field.key, &field.written).as_deref() == Some(key)
        })
    }
}

/// A variable that a message named, if it can stand as a field whatever its type is.
fn add_named(parts: &mut Vec<String>, keys: &mut Vec<String>, name: &str) {
    if name == "error" {
        add(parts, keys, "error", "error");
    } else if is_error_name(name) {
        add(parts, keys, "error", &format!("error = {name}"));
    } else if is_loggable_path(name) {
        add(parts, keys, name, name);
    }
}

fn add_all(parts: &mut Vec<String>, keys: &mut Vec<String>, checked: &Checked) {
    let is_right = |field: &&Field| !field.key.is_empty();
    // Whether such a field compiles depends on its type, and it has a forbidden name.
    let is_allowed = |field: &&Field| !matches!(field.treatment, Treatment::Admit(_));
    for field in checked.fields.iter().filter(is_right).filter(is_allowed) {
        let is_shorthand = field.key == field.written;
        if is_shorthand && is_error_name(&field.key) {
            add_named(parts, keys, &field.key);
        } else {
            add(parts, keys, &field.key, &field.written);
        }
    }
    let is_harmless = |one: &&Suggestion| !is_redacted(one);
    for suggestion in checked.suggestions.iter().filter(is_harmless) {
        add(parts, keys, &suggestion.key, &suggestion.written);
    }
}

/// A suggestion for a secret: true to its place, but a call that was about something else needs none.
fn is_redacted(suggestion: &Suggestion) -> bool {
    suggestion.written.contains("= redacted(")
}

fn add(parts: &mut Vec<String>, keys: &mut Vec<String>, key: &str, written: &str) {
    let is_spread = written.starts_with("..");
    let beside = beside(key, written);
    let is_free = !keys.iter().any(|taken| {
        taken == key
            || beside.as_ref() == Some(taken)
            || (is_spread && taken.starts_with(&format!("{key}.")))
    });
    if is_free {
        keys.push(key.to_owned());
        keys.extend(beside);
        parts.push(written.to_owned());
    }
}

/// The key of what is written beside the field.
fn beside(key: &str, written: &str) -> Option<String> {
    let (_, value) = written.split_once(" = ")?;
    let suffix = match value.split_once('(')?.0 {
        "hashed" => "_prev",
        "untrusted" => "_length",
        _ => return None,
    };
    Some(format!("{key}{suffix}"))
}

/// Whether a name from a message can stand as a field of its own, whatever its type is.
fn is_loggable_path(name: &str) -> bool {
    let is_path = name
        .split('.')
        .all(|part| syn::parse_str::<Ident>(part).is_ok());
    let is_free = !names::is_reserved(name);
    let is_harmless = matches!(classify(name), Verdict::Allow | Verdict::Mask(_));
    is_path && is_free && is_harmless && names::spelling_fault(name, false).is_none()
}
