//! `hashed(x)` and `public(x, reason = "…")`: what may not be had by either.

use candor_policy::Class;

use super::admission::a;
use crate::diag::{Code, Fault, Faults};
use crate::entry::Value;
use crate::model::Treatment;
use crate::scan::{self, Kind};

pub(super) fn hashed(
    value: &Value,
    form: Box<Treatment>,
    class: Option<Class>,
    faults: &mut Faults,
) -> Option<Treatment> {
    let Some(short) = classes(value, class).find(|class| !class.can_be_hashed()) else {
        return Some(Treatment::Hashed(form, class));
    };
    let problem = format!(
        "{} is too short to hide in a hash: all of them can be tried",
        a(short)
    );
    faults.push(
        Fault::new(&value.expr, Code::NotHashable, problem)
            .help("write `redacted(…)`: it shows that the value was there"),
    );
    None
}

pub(super) fn public(
    value: &Value,
    form: Box<Treatment>,
    class: Option<Class>,
    faults: &mut Faults,
) -> Option<Treatment> {
    let Some(secret) = classes(value, class).find(|class| !class.can_be_waived()) else {
        return Some(Treatment::Public(form));
    };
    faults.push(
        Fault::new(
            &value.expr,
            Code::NotWaivable,
            format!("no reason makes {} public", a(secret)),
        )
        .help("write `redacted(…)`, or give the variable a name that says what it is"),
    );
    None
}

/// The classes of the name and of every secret that the expression names: a reason is given for one thing.
fn classes(value: &Value, class: Option<Class>) -> impl Iterator<Item = Class> {
    let named = scan::findings(&value.expr).into_iter();
    let in_expression = named.filter_map(|finding| match finding.kind {
        Kind::Secret(class) => Some(class),
        Kind::HiddenDebug => None,
    });
    class.into_iter().chain(in_expression)
}
