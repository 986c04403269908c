//! Secrets that a value's expression names, whatever the field is called.
//!
//! Purely syntactic: it follows no variable. `let a = user.password; log_info!("x", a)` passes, and
//! only a type that knows itself to be secret stops it.

mod accessors;
mod chain;
mod judge;
mod marks;
mod text;
mod walk;

use candor_policy::{Class, Verdict};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{BinOp, Expr, UnOp};

pub(crate) use accessors::is_harmless;
use walk::Named;

use crate::policy;

/// A secret that an expression names.
pub(crate) struct Finding {
    /// What is underlined.
    pub(crate) at: TokenStream,
    /// What was recognised.
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// Why the expression can't be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Secret(Class),
    /// A `{:?}` hidden in a formatted text.
    HiddenDebug,
}

/// The first secret that `expr` names, unless all it yields is a truth value.
pub(crate) fn find(expr: &Expr) -> Option<Finding> {
    findings(expr).into_iter().next()
}

/// Every secret that `expr` names, unless all it yields is a truth value.
pub(crate) fn findings(expr: &Expr) -> Vec<Finding> {
    if is_truth_value(expr) {
        return Vec::new();
    }
    let named = walk::names(expr.to_token_stream());
    named.into_iter().filter_map(Named::into_finding).collect()
}

/// The strictest of what the names say that flow into the value: `Some(&user.email)` is an e-mail address.
///
/// Forbidden names are [`findings`], wherever they stand.
pub(crate) fn verdict(expr: &Expr) -> Verdict {
    if is_truth_value(expr) {
        return Verdict::Allow;
    }
    let named = walk::names(expr.to_token_stream());
    let mut said = named
        .iter()
        .filter(|one| one.flows_into_value)
        .map(|one| one.verdict);
    let scalar_only = said
        .clone()
        .find(|verdict| matches!(verdict, Verdict::ScalarOnly(_)));
    scalar_only
        .or_else(|| said.find(|verdict| matches!(verdict, Verdict::Mask(_))))
        .unwrap_or(Verdict::Allow)
}

/// The project's reason for allowing a name that `expr` holds.
pub(crate) fn allowance(expr: &Expr) -> Option<String> {
    let named = walk::names(expr.to_token_stream());
    named.iter().find_map(|one| policy::allowance(&one.name))
}

/// The class of a secret that is negated: `!flag` is a truth value, and of a number it is the number.
pub(crate) fn negated(expr: &Expr) -> Option<Class> {
    let Expr::Unary(unary) = expr else {
        return None;
    };
    match (unary.op, find(&unary.expr)?.kind) {
        (UnOp::Not(_), Kind::Secret(class)) => Some(class),
        _ => None,
    }
}

/// Comparisons say one bit of what they compare.
fn is_truth_value(expr: &Expr) -> bool {
    match expr {
        Expr::Binary(binary) => matches!(
            binary.op,
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_)
        ),
        Expr::Macro(call) => call.mac.path.is_ident("matches"),
        Expr::Paren(paren) => is_truth_value(&paren.expr),
        _ => false,
    }
}
