//! The call to write instead: it never holds a forbidden field, and it always expands.

use candor_policy::{Verdict, classify};
use proc_macro2::TokenStream;
use syn::Ident;
use syn::parse::{ParseStream, Parser};

use crate::diag::Faults;
use crate::entry::{self, Checked, entries};
use crate::names;

/// What a rejected message was made of, besides words.
#[derive(Default)]
pub(crate) struct Values {
    /// Variables that it named: `{user_id}`.
    pub(crate) names: Vec<String>,
    /// What came after its text: the arguments of a `format!`, or fields without a comma before them.
    pub(crate) arguments: TokenStream,
}

impl Values {
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
        let mut parts: Vec<String> = self.head.to_vec();
        parts.push(format!("{message:?}"));
        let mut keys: Vec<String> = Vec::new();
        for name in values.names.iter().filter(|name| is_loggable_path(name)) {
            add(&mut parts, &mut keys, name.clone(), name.clone());
        }
        add_all(&mut parts, &mut keys, &judged(&values.arguments));
        add_all(&mut parts, &mut keys, self.checked);
        format!("{}!({})", self.macro_name, parts.join(", "))
    }
}

/// The arguments of an old message as fields; what is wrong with them is no fault of the call.
fn judged(arguments: &TokenStream) -> Checked {
    let mut faults = Faults::default();
    let read = |input: ParseStream<'_>| Ok(entries(input, &mut faults));
    let entries = read.parse2(arguments.clone()).unwrap_or_default();
    entry::check(entries, &mut Faults::default())
}

fn add_all(parts: &mut Vec<String>, keys: &mut Vec<String>, checked: &Checked) {
    for field in checked.fields.iter().filter(|field| !field.key.is_empty()) {
        add(parts, keys, field.key.clone(), field.written.clone());
    }
    for (name, value) in &checked.suggestions {
        add(parts, keys, name.clone(), format!("{name} = {value}"));
    }
}

fn add(parts: &mut Vec<String>, keys: &mut Vec<String>, key: String, written: String) {
    let is_free = !keys.iter().any(|taken| {
        *taken == key
            || taken.starts_with(&format!("{key}."))
            || key.starts_with(&format!("{taken}."))
    });
    if is_free {
        keys.push(key);
        parts.push(written);
    }
}

/// Whether a name from a message can stand as a field of its own, whatever its type is.
fn is_loggable_path(name: &str) -> bool {
    let is_path = name
        .split('.')
        .all(|part| syn::parse_str::<Ident>(part).is_ok());
    let is_free = !names::is_reserved(name) && name != "error";
    let is_harmless = matches!(classify(name), Verdict::Allow | Verdict::Mask(_));
    is_path && is_free && is_harmless && names::spelling_fault(name, false).is_none()
}
