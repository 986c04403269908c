//! Entries to fields: names, duplicates, and what the compiler can't see in a value.

mod admission;
mod control_flow;
mod keys;
mod privacy;
mod units;
mod written;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, Ident};

use self::keys::{Keys, Owner};
use super::{Entry, Key, Value, suggested_key};
use crate::diag::{Code, Fault, Faults};
use crate::model::{Field, Treatment};
use crate::scan;
use crate::source::source;

/// What remains of the entries once they are judged.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) fields: Vec<Field>,
    /// Expressions of rejected entries, kept so that the compiler sees their variables used.
    pub(crate) strays: Vec<TokenStream>,
    /// Fields that a rewritten call could add: a name and an expression.
    pub(crate) suggestions: Vec<(String, String)>,
}

pub(crate) fn check(entries: Vec<Entry>, faults: &mut Faults) -> Checked {
    let mut judge = Judge {
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
            Entry::Incomplete(expr) => return self.incomplete(expr),
            Entry::Unnamed(expr) => return self.unnamed(&expr),
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
            note: written::note(&value.word),
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
        Candidate {
            owner: Owner::Field,
            treatment: privacy::of_plain(&key, &value, Treatment::Metric, self.faults),
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
        let has_name = self.keys.take(&key, owner, self.faults);
        let fault = control_flow::fault(&value);
        let is_expression = fault.is_none();
        self.faults.extend(fault);
        match treatment {
            Some(treatment) if has_name && is_expression => {
                let key = key.text;
                self.checked.fields.push(Field {
                    key,
                    note,
                    value,
                    treatment,
                    written,
                });
            }
            _ => self.keep(&value),
        }
    }

    /// A field that is still being typed: it stands where it will stand, so that an editor can complete it.
    fn incomplete(&mut self, value: Expr) {
        self.checked.fields.push(Field {
            key: String::new(),
            note: None,
            written: String::new(),
            value,
            treatment: Treatment::Plain,
        });
    }

    fn unnamed(&mut self, expr: &Expr) {
        let fault = Fault::new(expr, Code::UnnamedField, "this field needs a name");
        if scan::find(expr).is_none() && control_flow::is_inert(expr) {
            let (name, written) = (suggested_key(expr), source(expr));
            self.faults
                .push(fault.help(format!("write `{name} = {written}`")));
            self.checked.suggestions.push((name, written));
        } else {
            self.faults
                .push(fault.help("a field is written `name = value`"));
        }
        self.keep(expr);
    }

    /// Keeps a rejected value's variables in use.
    fn keep(&mut self, value: &Expr) {
        if control_flow::is_inert(value) {
            self.checked.strays.push(value.to_token_stream());
        }
    }
}

fn shorthand(key: Key, value: Expr) -> Candidate {
    Candidate {
        owner: Owner::Field,
        treatment: Some(privacy::of_shorthand(&key)),
        note: None,
        written: source(&value),
        value,
        key,
    }
}
