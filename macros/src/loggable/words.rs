//! What the derive says of a secret that nothing was said of.

use candor_policy::Class;

use super::decide::Subject;
use crate::diag::{Code, Fault};
use crate::entry::a;

/// A forbidden name without a mark.
pub(super) fn unmarked(subject: &Subject<'_>, class: Class) -> Fault {
    let Subject {
        title,
        at,
        declared,
        judgement,
        ..
    } = subject;
    let problem = if title.contains(&format!("`{}`", judgement.name)) {
        format!(
            "{title} names {}, and no mark says what is shown of it",
            a(class)
        )
    } else {
        format!(
            "{title} goes by `{}`, which names {}, and no mark says what is shown of it",
            judgement.name,
            a(class)
        )
    };
    let fault = Fault::new(at, Code::UnmarkedSecret, problem);
    if subject.ty.is_none() {
        let fault =
            fault.help("write `#[sensitive]` in its place: it shows that the value was there");
        return waived(
            fault,
            class,
            "#[loggable(display, public = \"why it is no secret\")]",
        );
    }
    let fault = fault
        .help(format!(
            "show only that it is there: `#[sensitive] {declared}`"
        ))
        .help(format!("leave it out: `#[loggable(skip)] {declared}`"));
    waived(fault, class, &format!("{WAIVER} {declared}"))
}

fn waived(fault: Fault, class: Class, written: &str) -> Fault {
    if class.can_be_waived() {
        fault.help(format!("if it is no secret: `{written}`"))
    } else {
        fault
    }
}

const WAIVER: &str = "#[loggable(public = \"why it is no secret\")]";

/// What the compiler adds where it is the type that may not stand under its name.
pub(super) fn notes(class: Class, code: Code) -> [String; 3] {
    [
        "to show only that it is there, write `#[sensitive]` before it; to leave it out, `#[loggable(skip)]`".to_owned(),
        if class.can_be_waived() {
            format!("if it is no secret: `{WAIVER}`")
        } else {
            "no reason makes it public".to_owned()
        },
        format!("see: {}", code.page()),
    ]
}
