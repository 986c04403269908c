//! Entries to fields: names, duplicates, and what the compiler can't see in a value.

use std::collections::HashMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, Ident, Lit};

use super::parse::suggested_key;
use super::{Entry, Key, Value, Word};
use crate::diag::{Code, Fault, Faults};
use crate::expand::{Field, Treatment};
use crate::names;
use crate::source::source;

mod privacy;

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
        seen: HashMap::new(),
        checked: Checked::default(),
    };
    for entry in entries {
        judge.entry(entry);
    }
    judge.checked
}

struct Judge<'a> {
    faults: &'a mut Faults,
    /// Every key so far; a spread's prefix stands here too.
    seen: HashMap<String, Owner>,
    checked: Checked,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Field,
    Spread,
}

impl Judge<'_> {
    fn entry(&mut self, entry: Entry) {
        match entry {
            Entry::Stray(tokens) => self.checked.strays.push(tokens),
            Entry::Unnamed(expr) => self.unnamed(expr),
            Entry::Shorthand { key, value } => {
                let treatment = Some(privacy::of_shorthand(&key));
                let written = source(&value);
                self.field(&key, value, treatment, None, written);
            }
            Entry::Named { key, value } => self.named(&key, value),
            Entry::Error { key, value } => {
                let treatment = privacy::of_plain(&key, &value, Treatment::Error, self.faults);
                let written = format!("error = {}", source(&value));
                self.field(&key, value, treatment, None, written);
            }
            Entry::Metric { key, value, unit } => self.metric(&key, value, unit),
            Entry::Spread { key, value } => self.spread(&key, value),
        }
    }

    fn named(&mut self, key: &Key, value: Value) {
        let note = note(&value.word);
        let written = format!("{} = {}", source(key), written_value(&value));
        let treatment = privacy::of_named(key, &value, self.faults);
        self.field(key, value.expr, treatment, note, written);
    }

    fn metric(&mut self, key: &Key, value: Expr, unit: Option<Ident>) {
        let unit = self.unit(unit);
        let written = format!(
            "metric({} = {}, unit = {unit})",
            source(key),
            source(&value)
        );
        let treatment = privacy::of_plain(key, &value, Treatment::Metric, self.faults);
        self.field(key, value, treatment, Some(format!("unit {unit}")), written);
    }

    fn unit(&mut self, unit: Option<Ident>) -> String {
        let Some(unit) = unit else {
            return "None".to_owned();
        };
        let name = unit.to_string();
        if !UNITS.contains(&name.as_str()) {
            let fault = Fault::new(&unit, Code::MetricForm, format!("`{name}` is no unit"));
            self.faults.push(match names::nearest(&name, UNITS) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help(format!("the units are {}", UNITS.join(", "))),
            });
        }
        name
    }

    fn spread(&mut self, key: &Key, value: Expr) {
        let written = format!("..{} as {}", source(&value), key.text);
        let treatment = Treatment::Spread(key.text.clone());
        let treatment = privacy::of_plain(key, &value, treatment, self.faults);
        let inside = format!("{}.", key.text);
        if let Some(taken) = self.seen.keys().find(|seen| seen.starts_with(&inside)) {
            let problem = format!(
                "`..{}` and `{taken}` could set the same key",
                source(&value)
            );
            self.faults
                .push(Fault::new(key, Code::DuplicateKey, problem).help(format!(
                    "give the spread a prefix of its own: `..{} as other`",
                    source(&value)
                )));
        }
        self.add(key, Owner::Spread, value, treatment, None, written);
    }

    fn unnamed(&mut self, expr: Expr) {
        let name = suggested_key(&expr);
        let written = source(&expr);
        let is_safe =
            crate::scan::find(&expr).is_none() && control_flow(expr.to_token_stream()).is_none();
        let fault = Fault::new(&expr, Code::UnnamedField, "this field needs a name");
        self.faults.push(if is_safe {
            fault.help(format!("write `{name} = {written}`"))
        } else {
            fault.help("a field is written `name = value`")
        });
        if is_safe {
            self.checked.suggestions.push((name, written));
        }
        self.keep(&expr);
    }

    fn field(
        &mut self,
        key: &Key,
        value: Expr,
        treatment: Option<Treatment>,
        note: Option<String>,
        written: String,
    ) {
        self.add(key, Owner::Field, value, treatment, note, written);
    }

    fn add(
        &mut self,
        key: &Key,
        owner: Owner,
        value: Expr,
        treatment: Option<Treatment>,
        note: Option<String>,
        written: String,
    ) {
        let has_name = self.check_key(key, owner);
        let is_expression = self.check_control_flow(&value);
        match treatment {
            Some(treatment) if has_name && is_expression => {
                let key = key.text.clone();
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

    /// Keeps a rejected value's variables in use.
    fn keep(&mut self, value: &Expr) {
        if control_flow(value.to_token_stream()).is_none() {
            self.checked.strays.push(value.to_token_stream());
        }
    }

    fn check_key(&mut self, key: &Key, owner: Owner) -> bool {
        let name = key.text.as_str();
        if let Some(fault) = names::spelling_fault(name, key.is_quoted) {
            let fault = Fault::new(key, Code::KeySpelling, format!("the key `{name}` {fault}"));
            self.faults
                .push(match names::snake_case(name).filter(|_| name.is_ascii()) {
                    Some(better) => fault.help(format!("write `{better} = …`")),
                    None => fault.help(
                        "use lower-case ASCII letters, digits and `_`, in parts joined by dots",
                    ),
                });
            return false;
        }
        let is_error_text = name == "error" && key.is_quoted;
        if names::is_reserved(name) || is_error_text {
            self.faults.push(
                Fault::new(
                    key,
                    Code::ReservedKey,
                    format!("`{name}` is a key that candor writes itself"),
                )
                .help(names::instead_of_reserved(name)),
            );
            return false;
        }
        self.check_duplicate(key, owner)
    }

    fn check_duplicate(&mut self, key: &Key, owner: Owner) -> bool {
        let name = key.text.as_str();
        let spread = name
            .match_indices('.')
            .filter_map(|(at, _)| name.get(..at))
            .find(|prefix| self.seen.get(*prefix) == Some(&Owner::Spread));
        if let Some(prefix) = spread {
            let problem = format!("`{name}` and `..{prefix}` could set the same key");
            self.faults
                .push(Fault::new(key, Code::DuplicateKey, problem).help(format!(
                    "give the spread a prefix of its own: `..{prefix} as other`"
                )));
            return false;
        }
        if self.seen.insert(name.to_owned(), owner).is_some() {
            self.faults.push(
                Fault::new(
                    key,
                    Code::DuplicateKey,
                    format!("`{name}` is given twice; each key names one field"),
                )
                .help("remove this one, or give it another name"),
            );
            return false;
        }
        true
    }

    fn check_control_flow(&mut self, value: &Expr) -> bool {
        let found = match value {
            Expr::Assign(_) => Some("an assignment".to_owned()),
            _ => control_flow(value.to_token_stream()).map(|word| format!("`{word}`")),
        };
        let Some(found) = found else {
            return true;
        };
        self.faults.push(
            Fault::new(
                value,
                Code::ControlFlow,
                format!("a field can't hold {found}: it is not evaluated when the level is off"),
            )
            .help("do it in a `let` before the call, and log the variable"),
        );
        false
    }
}

/// The first thing in `tokens` that would leave the call.
fn control_flow(tokens: TokenStream) -> Option<&'static str> {
    let mut after_dot = false;
    for token in tokens {
        match &token {
            TokenTree::Ident(word) if after_dot && word == "await" => return Some(".await"),
            TokenTree::Ident(word) => {
                let words = ["return", "break", "continue", "yield"];
                if let Some(found) = words.into_iter().find(|one| word == one) {
                    return Some(found);
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == '?' => return Some("?"),
            TokenTree::Group(group) => {
                if let Some(found) = control_flow(group.stream()) {
                    return Some(found);
                }
            }
            _ => {}
        }
        after_dot = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '.');
    }
    None
}

/// What the catalogue says of a field.
fn note(word: &Word) -> Option<String> {
    match word {
        Word::Display => Some("display".to_owned()),
        Word::Debug => Some("debug".to_owned()),
        Word::Public(Some(reason)) => Some(format!("public {}", reason.value())),
        _ => None,
    }
}

fn written_value(value: &Value) -> String {
    let inner = source(&value.expr);
    match &value.word {
        Word::None => inner,
        Word::Display => format!("display({inner})"),
        Word::Debug => format!("debug({inner})"),
        Word::Masked => format!("masked({inner})"),
        Word::Hashed => format!("hashed({inner})"),
        Word::Redacted => format!("redacted({inner})"),
        Word::Truncated(None) => format!("truncated({inner})"),
        Word::Truncated(Some(limit)) => format!("truncated({inner}, {limit})"),
        Word::Public(Some(reason)) => format!("public({inner}, reason = {:?})", reason.value()),
        Word::Public(None) => inner,
    }
}

/// Whether the value is a literal of another type than `bool`.
fn is_other_literal(value: &Expr) -> bool {
    matches!(value, Expr::Lit(literal) if !matches!(literal.lit, Lit::Bool(_)))
}

/// The units of CloudWatch metrics.
///
/// Source: "MetricDatum", field `Unit`, Amazon CloudWatch API Reference. `CountPerSecond` stands for `Count/Second`.
const UNITS: &[&str] = &[
    "Seconds",
    "Microseconds",
    "Milliseconds",
    "Bytes",
    "Kilobytes",
    "Megabytes",
    "Gigabytes",
    "Terabytes",
    "Bits",
    "Kilobits",
    "Megabits",
    "Gigabits",
    "Terabits",
    "Percent",
    "Count",
    "BytesPerSecond",
    "KilobytesPerSecond",
    "MegabytesPerSecond",
    "GigabytesPerSecond",
    "TerabytesPerSecond",
    "BitsPerSecond",
    "KilobitsPerSecond",
    "MegabitsPerSecond",
    "GigabitsPerSecond",
    "TerabitsPerSecond",
    "CountPerSecond",
    "None",
];
