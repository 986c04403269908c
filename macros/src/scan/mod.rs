//! Secrets that a value's expression names, whatever the field is called.
//!
//! Purely syntactic: it follows no variable. `let a = user.password; log_info!("x", a)` passes, and
//! only a type that knows itself to be secret stops it.

mod accessors;
mod chain;
mod marks;
mod text;

use candor_policy::{Class, Verdict, classify};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{BinOp, Expr, UnOp};

use chain::Chain;

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
    if is_truth_value(expr) {
        return None;
    }
    in_tokens(expr.to_token_stream())
}

/// What the expression's own name says, where it is one name with steps after it: `user.email`.
pub(crate) fn verdict(expr: &Expr) -> Verdict {
    let expr = match expr {
        Expr::Reference(reference) => &reference.expr,
        Expr::Paren(paren) => &paren.expr,
        _ => expr,
    };
    let tokens: Vec<TokenTree> = expr.to_token_stream().into_iter().collect();
    match Chain::read(&tokens) {
        Some((chain, [])) if !chain.ends_in_harmless_call() => {
            chain.tail().map_or(Verdict::Allow, |name| classify(&name))
        }
        _ => Verdict::Allow,
    }
}

/// Comparisons and negations say one bit of what they compare.
fn is_truth_value(expr: &Expr) -> bool {
    match expr {
        Expr::Binary(binary) => matches!(
            binary.op,
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_)
        ),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Not(_)),
        Expr::Macro(call) => call.mac.path.is_ident("matches"),
        Expr::Paren(paren) => is_truth_value(&paren.expr),
        _ => false,
    }
}

fn in_tokens(tokens: TokenStream) -> Option<Finding> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    while let Some((first, after)) = rest.split_first() {
        if let Some((chain, after)) = Chain::read(rest) {
            if let Some(finding) = in_chain(&chain) {
                return Some(finding);
            }
            rest = after;
            continue;
        }
        if let TokenTree::Group(group) = first
            && let Some(finding) = in_tokens(group.stream())
        {
            return Some(finding);
        }
        rest = after;
    }
    None
}

fn in_chain(chain: &Chain) -> Option<Finding> {
    if chain.ends_in_harmless_call() {
        return None;
    }
    if let Some(finding) = text::in_macro(chain) {
        return Some(finding);
    }
    chain
        .named_by_literal()
        .or_else(|| chain.tail().and_then(|name| secret(&name, chain)))
        .or_else(|| chain.contents().find_map(in_tokens))
}

impl Chain {
    /// A look-up by a name that is written out: `env::var("API_KEY")`, `headers["authorization"]`.
    fn named_by_literal(&self) -> Option<Finding> {
        self.look_up_names().find_map(|name| secret(&name, self))
    }
}

/// A finding if the name is forbidden whatever its value is.
fn secret(name: &str, chain: &Chain) -> Option<Finding> {
    if accessors::always_reveals(name) {
        return Some(finding(name, Class::Secret, chain));
    }
    match classify(name) {
        Verdict::Deny(class) => Some(finding(name, class, chain)),
        Verdict::Allow | Verdict::ScalarOnly(_) | Verdict::Mask(_) => None,
    }
}

fn finding(name: &str, class: Class, chain: &Chain) -> Finding {
    Finding {
        at: chain.tokens(),
        name: name.to_owned(),
        kind: Kind::Secret(class),
    }
}
