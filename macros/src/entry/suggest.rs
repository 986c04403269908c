//! A name for a value that was given none.

use syn::Expr;
use syn::ext::IdentExt;

use super::Key;
use super::value::word_of;
use crate::names;

/// A name for a value that has none: the last word of a path, or the receiver of a getter.
pub(crate) fn suggested_key(value: &Expr) -> String {
    let name = match value {
        Expr::Path(path) => path
            .path
            .segments
            .last()
            .map(|last| last.ident.unraw().to_string()),
        Expr::MethodCall(call) => Some(suggested_key(&call.receiver)),
        Expr::Field(_) => Key::of_path(value).map(|key| key.text),
        Expr::Index(index) => Some(suggested_key(&index.expr)),
        Expr::Reference(reference) => Some(suggested_key(&reference.expr)),
        Expr::Unary(unary) => Some(suggested_key(&unary.expr)),
        Expr::Paren(paren) => Some(suggested_key(&paren.expr)),
        Expr::Call(call) => match (word_of(call), call.args.first()) {
            (Some(_), Some(argument)) => Some(suggested_key(argument)),
            _ => Some(suggested_key(&call.func)),
        },
        _ => None,
    };
    let usable = |name: &String| name != "self" && !names::is_reserved(name) && name != "error";
    name.and_then(|name| names::snake_case(&name))
        .filter(usable)
        .filter(|name| candor_policy::classify(name) == candor_policy::Verdict::Allow)
        .unwrap_or_else(|| "value".to_owned())
}
