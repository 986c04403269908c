//! What stands in a word besides its value: a limit, a reason.

use syn::{Expr, ExprCall, Lit, LitInt};

use super::Word;
use crate::diag::{Code, Fault, Faults};

/// The most bytes to keep.
pub(super) fn as_limit(expr: &Expr) -> Option<LitInt> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(limit)
                if matches!(limit.suffix(), "" | "usize")
                    && limit.base10_parse::<usize>().is_ok_and(|limit| limit > 0) =>
            {
                Some(limit.clone())
            }
            _ => None,
        },
        _ => None,
    }
}

/// Shortest text that can be a reason at all.
const MIN_REASON: usize = 8;

pub(super) fn reason(expr: &Expr, whole: &ExprCall, faults: &mut Faults) -> Word {
    let Expr::Lit(lit) = expr else {
        faults.push(malformed(whole, "public"));
        return Word::Public(None);
    };
    let Lit::Str(reason) = &lit.lit else {
        faults.push(malformed(whole, "public"));
        return Word::Public(None);
    };
    let text = reason.value();
    if text.trim().len() < MIN_REASON || text.contains(char::is_control) {
        let problem = "`public` waives a privacy rule, so its reason must say why that is safe";
        faults.push(
            Fault::new(reason, Code::Word, problem)
                .help("an auditor will read it: `reason = \"paging cursor, no credential\"`"),
        );
        return Word::Public(None);
    }
    Word::Public(Some(reason.clone()))
}

pub(super) fn malformed(whole: &ExprCall, name: &str) -> Fault {
    let form = match name {
        "truncated" | "untrusted" => {
            &format!("`{name}(value)` or `{name}(value, 200)`: the most bytes to keep, as a number")
        }
        "public" => "`public(value, reason = \"why it is no secret\")`",
        _ => "one value",
    };
    Fault::new(whole, Code::Word, format!("`{name}` takes {form}")).help(format!(
        "a function of your own by this name is reached as `self::{name}(…)`"
    ))
}
