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
    let is_in_title = title.contains(&format!("`{}`", judgement.name));
    let name = if is_in_title {
        String::new()
    } else {
        format!("goes by `{}`, which ", judgement.name)
    };
    let what = a(class);
    let problem = format!("{title} {name}names {what}, and no mark says what is shown of it");
    let fault = Fault::new(at, Code::UnmarkedSecret, problem);
    if subject.ty.is_none() {
        let fault = fault.help("write `#[sensitive]` in place of `#[loggable(display)]`");
        return waived(fault, class, WAIVER_OF_DISPLAYED);
    }
    let mut fault = fault.help(format!(
        "show only that it is there: `#[sensitive] {declared}`"
    ));
    // Beside another option, `skip` would contradict it.
    if !subject.marks.says_something() {
        fault = fault.help(format!("leave it out: `#[loggable(skip)] {declared}`"));
    }
    waived(fault, class, &format!("{WAIVER} {declared}"))
}

fn waived(fault: Fault, class: Class, written: &str) -> Fault {
    if class.can_be_waived() {
        fault.help(format!("if it is no secret: `{written}`"))
    } else {
        fault
    }
}

const WAIVER_OF_DISPLAYED: &str = "#[loggable(display, public = \"why it is no secret\")]";

const WAIVER: &str = "#[loggable(public = \"why it is no secret\")]";

/// What the compiler adds where it is the type that may not stand under its name.
pub(super) fn notes(class: Class, code: Code) -> [String; 3] {
    [
        "to show only that it is there, write `#[sensitive]` before it; to leave it out, `#[loggable(skip)]`; for a type of `secrecy` or `zeroize`, turn on candor's feature of that name".to_owned(),
        if class.can_be_waived() {
            format!("if it is no secret: `{WAIVER}`")
        } else {
            "no reason makes it public".to_owned()
        },
        format!("see: {}", code.page()),
    ]
}
