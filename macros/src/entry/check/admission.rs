//! What the compiler says when a type may not stand under a name.

use candor_policy::Class;
use syn::Expr;

use crate::diag::Code;
use crate::entry::Key;
use crate::model::{Admission, Admits, Treatment};
use crate::policy::classify;
use crate::source::source;

/// Leaves the decision to the type checker.
pub(super) fn admit(key: &Key, value: &Expr, class: Class, admits: Admits) -> Treatment {
    let named = escaped(&what_is_named(key, value, class));
    let (code, problem, label) = match admits {
        Admits::Bool => (
            Code::ForbiddenName,
            format!("`{named}` is a forbidden field name ({})", class.as_str()),
            "only a truth value or a redacted one may stand under this name",
        ),
        Admits::Scalar => (
            Code::ScalarOnlyName,
            format!("`{named}` names {}", a(class)),
            "only numbers, truth values, times and redacted values may stand under this name",
        ),
    };
    Treatment::Admit(Box::new(Admission {
        admits,
        class,
        message: format!(
            "{problem}, and `{{Self}}` could hold one [candor::{}]",
            code.id()
        ),
        label,
        notes: notes(key, value, class, code),
    }))
}

/// The key, or the expression where it is that which gives the secret away.
fn what_is_named(key: &Key, value: &Expr, class: Class) -> String {
    if classify(&key.text).class() == Some(class) {
        key.text.clone()
    } else {
        source(value)
    }
}

fn notes(key: &Key, value: &Expr, class: Class, code: Code) -> [String; 3] {
    let (name, value) = (key.written(), escaped(&source(value)));
    let otherwise = if class.can_be_waived() {
        format!("if it is no secret: `{name} = public({value}, reason = \"why it is no secret\")`")
    } else {
        "or leave it out, and log what you need to know of it, as a truth value".to_owned()
    };
    [
        format!("to show only that it was there: `{name} = redacted({value})`"),
        otherwise,
        format!("see: {}", code.page()),
    ]
}

/// The class with its article.
pub(crate) fn a(class: Class) -> String {
    class.with_article()
}

/// For an `on_unimplemented` text, where a brace begins a parameter.
fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
