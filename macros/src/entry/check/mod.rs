//! Entries to fields: names, duplicates, and what the compiler can't see in a value.

mod admission;
mod control_flow;
mod keys;
mod privacy;
mod rejected;
mod suggest;
mod units;
mod waived;
mod written;

use proc_macro2::TokenStream;
use syn::{Expr, Ident};

use self::keys::{Keys, Owner};
use super::{Entry, Key, Place, Value};
use crate::diag::Faults;
use crate::model::{Field, Treatment};
use crate::names;
use crate::policy;
use crate::scan;
use crate::source::source;

pub(crate) use admission::a;
pub(crate) use suggest::{Suggestion, is_error_name};

/// What remains of the entries once they are judged.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) fields: Vec<Field>,
    /// Expressions of rejected entries, kept so that the compiler sees their variables used.
    pub(crate) strays: Vec<TokenStream>,
    /// Fields that a rewritten call could add.
    pub(crate) suggestions: Vec<Suggestion>,
}

pub(crate) fn check(entries: Vec<Entry>, place: Place, faults: &mut Faults) -> Checked {
    let mut judge = Judge {
        place,
        faults,
        keys: Keys::default(),
        checked: Checked::default(),
    };
    for entry in entries {
        judge.entry(entry);
    }
    judge.checked
}

struct Judge<'a> {
    place: Place,
    faults: &'a mut Faults,
    keys: Keys,
    checked: Checked,
}

/// A field whose key has yet to be judged.
struct Candidate {
    key: Key,
    owner: Owner,
    value: Expr,
    /// None where the value was rejected.
    treatment: Option<Treatment>,
    note: Option<String>,
    written: String,
}

impl Judge<'_> {
    fn entry(&mut self, entry: Entry) {
        let candidate = match entry {
            Entry::Stray(tokens) => return self.checked.strays.push(tokens),
            Entry::Unnamed(expr) => return self.unnamed(&expr),
            Entry::Sigil {
                key,
                mark,
                word,
                value,
            } => return self.sigil(key.as_ref(), &mark, word, &value),
            Entry::Mark {
                key,
                is_arrow,
                value,
            } => return self.mark(&key, is_arrow, value.as_ref()),
            Entry::Shorthand { key, value } => shorthand(key, value),
            Entry::Named { key, value } => self.named(key, value),
            Entry::Error { key, value } => self.error(key, value),
            Entry::Metric { key, value, unit } => self.metric(key, value, unit.as_ref()),
            Entry::Spread { key, value } => self.spread(key, value),
        };
        self.add(candidate);
    }

    fn named(&mut self, key: Key, value: Value) -> Candidate {
        Candidate {
            owner: Owner::Field,
            treatment: privacy::of_named(&key, &value, self.faults),
            note: written::note(&value),
            written: format!("{} = {}", source(&key), written::value(&value)),
            value: value.expr,
            key,
        }
    }

    fn error(&mut self, key: Key, value: Expr) -> Candidate {
        Candidate {
            owner: Owner::Field,
            treatment: privacy::of_plain(&key, &value, Treatment::Error, self.faults),
            note: None,
            written: format!("error = {}", source(&value)),
            value,
            key,
        }
    }

    fn metric(&mut self, key: Key, value: Expr, unit: Option<&Ident>) -> Candidate {
        let unit = units::name(unit, self.faults);
        let (name, written) = (source(&key), source(&value));
        let treatment = Treatment::Metric(units::per_second(&unit));
        Candidate {
            owner: Owner::Field,
            treatment: privacy::of_plain(&key, &value, treatment, self.faults),
            note: Some(format!("unit {unit}")),
            written: format!("metric({name} = {written}, unit = {unit})"),
            value,
            key,
        }
    }

    fn spread(&mut self, key: Key, value: Expr) -> Candidate {
        let treatment = Treatment::Spread(key.text.clone());
        Candidate {
            owner: Owner::Spread,
            treatment: privacy::of_plain(&key, &value, treatment, self.faults),
            note: None,
            written: format!("..{} as {}", source(&value), key.text),
            value,
            key,
        }
    }

    fn add(&mut self, candidate: Candidate) {
        let Candidate {
            key,
            owner,
            value,
            treatment,
            note,
            written,
        } = candidate;
        let beside = treatment.as_ref().and_then(Treatment::beside);
        let has_name = self.keys.take(&key, owner, self.place, self.faults)
            && beside.is_none_or(|suffix| self.keys.take_beside(&key, suffix, self.faults));
        if names::is_reserved(&key.text) {
            // Such a value is often none that could be logged, a logger for one.
            return self.keep(&value);
        }
        let fault = control_flow::fault(&value);
        let is_expression = fault.is_none();
        self.faults.extend(fault);
        if !is_expression {
            return;
        }
        let is_right = has_name && treatment.is_some();
        let allowance = allowance(&key, &value);
        self.checked.fields.push(Field {
            // A rejected value stays at its place: an editor that completes it compares the two expansions.
            key: if is_right { key.text } else { String::new() },
            written: if is_right { written } else { String::new() },
            note,
            allowance,
            value,
            treatment: treatment.unwrap_or(Treatment::Plain),
        });
    }
}

/// The reason for which the project allows the key, or a name that the value is taken from.
fn allowance(key: &Key, value: &Expr) -> Option<String> {
    if !policy::allows_names() {
        return None;
    }
    let is_said_by_key = || Key::of_path(value).is_some_and(|path| path.text == key.text);
    policy::allowance(&key.text).or_else(|| {
        (!is_said_by_key())
            .then(|| scan::allowance(value))
            .flatten()
    })
}

fn shorthand(key: Key, value: Expr) -> Candidate {
    Candidate {
        owner: Owner::Field,
        treatment: Some(privacy::of_shorthand(&key, &value)),
        note: None,
        written: source(&value),
        value,
        key,
    }
}
