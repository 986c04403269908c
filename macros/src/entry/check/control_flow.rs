//! Values that would leave the call, or change something: a field must be free to be skipped.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{BinOp, Expr};

use crate::diag::{Code, Fault};

/// What is wrong with the value, if anything is.
pub(super) fn fault(value: &Expr) -> Option<Fault> {
    let found = if is_assignment(value) {
        "an assignment".to_owned()
    } else {
        format!("`{}`", leaves(value)?)
    };
    let problem = format!("a field can't hold {found}: it is not evaluated when the level is off");
    Some(
        Fault::new(value, Code::ControlFlow, problem)
            .help("do it in a `let` before the call, and log the variable"),
    )
}

/// Whether the value may be repeated where it is never run.
pub(super) fn is_inert(value: &Expr) -> bool {
    !is_assignment(value) && leaves(value).is_none()
}

fn is_assignment(value: &Expr) -> bool {
    match value {
        Expr::Assign(_) => true,
        Expr::Binary(binary) => is_assigning(&binary.op),
        Expr::Paren(paren) => is_assignment(&paren.expr),
        Expr::Group(group) => is_assignment(&group.expr),
        _ => false,
    }
}

/// `+=` and its like.
const fn is_assigning(operator: &BinOp) -> bool {
    matches!(
        operator,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

fn leaves(value: &Expr) -> Option<&'static str> {
    in_tokens(value.to_token_stream())
}

/// The first thing in `tokens` that would leave the call.
fn in_tokens(tokens: TokenStream) -> Option<&'static str> {
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
                if let Some(found) = in_tokens(group.stream()) {
                    return Some(found);
                }
            }
            _ => {}
        }
        after_dot = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '.');
    }
    None
}
