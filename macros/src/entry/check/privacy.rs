//! What a field's name and its expression allow to be shown.
//!
//! The macro sees names; where a name admits some types and not others, the treatment it chooses lets the
//! compiler's type checker finish the decision.

use candor_policy::{Class, Verdict};
use syn::{Expr, Lit};

use super::admission::{a, admit};
use super::suggest::suggest;
use super::waived;
use crate::diag::{Code, Fault, Faults};
use crate::entry::{Form, Key, Value, Word};
use crate::model::{Admits, Treatment};
use crate::policy::classify;
use crate::scan::{self, Kind};
use crate::source::source;

/// `user.email`: key and expression are the same words, so the key's verdict is the expression's.
pub(super) fn of_shorthand(key: &Key, value: &Expr) -> Treatment {
    match classify(&key.text) {
        Verdict::Allow => Treatment::Plain,
        Verdict::Mask(class) => Treatment::Masked(Box::new(Treatment::Plain), Some(class)),
        Verdict::ScalarOnly(class) => admit(key, value, class, Admits::Scalar),
        Verdict::Deny(class) => admit(key, value, class, Admits::Bool),
    }
}

/// `error = e`, `metric(…)`, `..spread`: no word can redact them.
pub(super) fn of_plain(
    key: &Key,
    value: &Expr,
    treatment: Treatment,
    faults: &mut Faults,
) -> Option<Treatment> {
    if let Verdict::Deny(class) = classify(&key.text) {
        faults.push(forbidden_name(key, class));
        return None;
    }
    if !expression_is_clean(key, value, faults) {
        return None;
    }
    // What is inside is judged by its own names; what is not a map, by the value's.
    Some(match (&treatment, scan::verdict(value)) {
        (Treatment::Spread(_), Verdict::Mask(class)) => {
            Treatment::Masked(Box::new(treatment), Some(class))
        }
        (Treatment::Spread(_), Verdict::ScalarOnly(class)) => {
            Treatment::ScalarsOnly(Box::new(treatment), class)
        }
        _ => treatment,
    })
}

/// `key = value`
pub(super) fn of_named(key: &Key, value: &Value, faults: &mut Faults) -> Option<Treatment> {
    let verdict = stricter(classify(&key.text), scan::verdict(&value.expr));
    let class = class_at_stake(verdict, &value.expr);
    let form = Box::new(form(value.form));
    match &value.word {
        Word::Redacted => return Some(Treatment::Redacted(class)),
        Word::Masked => return Some(Treatment::Masked(form, class.or(masked_class(verdict)))),
        Word::Hashed => {
            let class = class.or(masked_class(verdict));
            return waived::hashed(value, form, class, faults);
        }
        Word::Public(_) => return waived::public(value, form, class, faults),
        Word::None | Word::Truncated(_) | Word::Untrusted(_) => {}
    }
    let shown = match &value.word {
        Word::Truncated(limit) => Treatment::Truncated(form, limit.clone()),
        Word::Untrusted(limit) => Treatment::Untrusted(form, limit.clone()),
        _ => *form,
    };
    if let Some(class) = scan::negated(&value.expr).filter(|_| is_bare(value)) {
        return Some(admit(key, &value.expr, class, Admits::Bool));
    }
    match verdict {
        Verdict::Deny(class) => denied(key, value, class, faults),
        _ if !expression_is_clean(key, &value.expr, faults) => None,
        Verdict::ScalarOnly(class) => scalar_only(key, value, class, faults),
        Verdict::Mask(class) => Some(Treatment::Masked(Box::new(shown), Some(class))),
        Verdict::Allow => Some(shown),
    }
}

/// What the key says and what the expression's own name says: `contact = user.email` is masked too.
///
/// A secret that the expression names is a fault of its own, whatever the key is.
const fn stricter(key: Verdict, expression: Verdict) -> Verdict {
    match (key, expression) {
        (Verdict::Deny(_) | Verdict::ScalarOnly(_), _) => key,
        (_, Verdict::ScalarOnly(_)) | (Verdict::Allow, Verdict::Mask(_)) => expression,
        _ => key,
    }
}

fn form(form: Form) -> Treatment {
    match form {
        Form::Own => Treatment::Plain,
        Form::Display => Treatment::Display,
        Form::Debug => Treatment::Debug,
    }
}

/// The class of the secret that the name or the expression announces.
fn class_at_stake(verdict: Verdict, expr: &Expr) -> Option<Class> {
    let in_expression = || match scan::find(expr)?.kind {
        Kind::Secret(class) => Some(class),
        Kind::HiddenDebug => None,
    };
    match verdict {
        Verdict::Deny(class) => Some(class),
        Verdict::ScalarOnly(class) => in_expression().or(Some(class)),
        Verdict::Mask(_) | Verdict::Allow => in_expression(),
    }
}

const fn masked_class(verdict: Verdict) -> Option<Class> {
    match verdict {
        Verdict::Mask(class) => Some(class),
        _ => None,
    }
}

/// A forbidden name: a truth value may stand under it, and only the type checker knows one.
fn denied(key: &Key, value: &Value, class: Class, faults: &mut Faults) -> Option<Treatment> {
    let is_text = !is_bare(value) || is_other_literal(&value.expr);
    if is_text {
        faults.push(forbidden_name(key, class));
        return None;
    }
    Some(admit(key, &value.expr, class, Admits::Bool))
}

fn scalar_only(key: &Key, value: &Value, class: Class, faults: &mut Faults) -> Option<Treatment> {
    if is_bare(value) {
        return Some(admit(key, &value.expr, class, Admits::Scalar));
    }
    let problem = format!(
        "`{}` names {}: under it stand numbers, truth values and times, no text",
        key.text,
        a(class)
    );
    faults.push(
        Fault::new(key, Code::ScalarOnlyName, problem)
            .help(format!(
                "show only that it was there: `{} = redacted({})`",
                key.written(),
                source(&value.expr)
            ))
            .help("if it is no credential: `public(value, reason = \"…\")`"),
    );
    None
}

pub(super) fn forbidden_name(key: &Key, class: Class) -> Fault {
    let problem = format!(
        "`{}` is a forbidden field name ({})",
        key.text,
        class.as_str()
    );
    let fault = Fault::new(key, Code::ForbiddenName, problem)
        .help("leave it out, or log what you need to know of it, as a truth value")
        .help(format!(
            "to show only that it was there: `{} = redacted(value)`",
            key.written()
        ));
    waiver(fault, class)
}

/// Reports a secret that the expression names, under whatever key.
fn expression_is_clean(key: &Key, expr: &Expr, faults: &mut Faults) -> bool {
    let fault = forbidden_value(Some(key), expr);
    let is_clean = fault.is_none();
    faults.extend(fault);
    is_clean
}

/// What is wrong with a value's expression, if anything is.
pub(super) fn forbidden_value(key: Option<&Key>, expr: &Expr) -> Option<Fault> {
    let finding = scan::find(expr)?;
    let instead = suggest(key, expr, Some("debug")).written;
    Some(match finding.kind {
        Kind::Secret(class) => {
            let problem = format!(
                "`{}` names {}, whatever the field is called",
                finding.name,
                a(class)
            );
            let fault = Fault::new(&finding.at, Code::ForbiddenValue, problem)
                .help(format!("show only that it was there: `{instead}`"));
            waiver(fault, class)
        }
        Kind::HiddenDebug => {
            let name = key.map_or_else(|| "value".to_owned(), Key::written);
            Fault::new(
                &finding.at,
                Code::HiddenDebug,
                "`{:?}` inside a field prints whatever the type's `Debug` prints",
            )
            .help(format!(
                "say so openly, so that it is listed and scrubbed: `{name} = debug(value)`"
            ))
        }
    })
}

fn waiver(fault: Fault, class: Class) -> Fault {
    if class.can_be_waived() {
        fault.help("if it is no secret: `public(value, reason = \"why it is no secret\")`")
    } else {
        fault
    }
}

/// Whether no word stands around the value.
fn is_bare(value: &Value) -> bool {
    matches!(value.word, Word::None) && value.form == Form::Own
}

/// Whether the value is a literal of another type than `bool`.
fn is_other_literal(value: &Expr) -> bool {
    matches!(value, Expr::Lit(literal) if !matches!(literal.lit, Lit::Bool(_)))
}
