//! The right side of `key = …`: an expression, perhaps in a word such as `masked(…)`.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprCall, Lit, LitInt, Token};

use super::{Value, Word};
use crate::diag::{Code, Fault, Faults};
use crate::source::source;

/// The words, for messages.
const WORDS: &[&str] = &[
    "display",
    "debug",
    "masked",
    "hashed",
    "redacted",
    "truncated",
    "public",
];

/// Reads a sigil of `tracing`, which candor has a word for.
pub(super) fn sigil(input: ParseStream<'_>) -> Option<(TokenStream, &'static str)> {
    if input.peek(Token![%]) {
        let mark: Token![%] = input.parse().ok()?;
        Some((mark.into_token_stream(), "display"))
    } else if input.peek(Token![?]) {
        let mark: Token![?] = input.parse().ok()?;
        Some((mark.into_token_stream(), "debug"))
    } else {
        None
    }
}

pub(super) fn sigil_fault(mark: &TokenStream, word: &str, key: &str, value: &Expr) -> Fault {
    let at: TokenStream = [mark.clone(), value.to_token_stream()]
        .into_iter()
        .collect();
    Fault::new(&at, Code::Sigil, format!("candor has no `{mark}` sigil"))
        .help(format!("write `{key} = {word}({})`", source(value)))
}

/// Whether this is a word by its name: a function of the user's own is reached as `self::display(…)`.
pub(super) fn word_of(call: &ExprCall) -> Option<&Ident> {
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let name = path.path.get_ident()?;
    WORDS.iter().any(|word| name == word).then_some(name)
}

/// Splits a word from what it wraps.
pub(super) fn unwrap(expr: Expr, faults: &mut Faults) -> Value {
    let Expr::Call(call) = expr else {
        return Value {
            expr,
            word: Word::None,
        };
    };
    let Some(name) = word_of(&call).map(ToString::to_string) else {
        return Value {
            expr: Expr::Call(call),
            word: Word::None,
        };
    };
    let whole = call.clone();
    let mut arguments = call.args.into_iter();
    let Some(expr) = arguments.next() else {
        faults.push(malformed(&whole, &name));
        return Value {
            expr: Expr::Tuple(empty_tuple()),
            word: Word::Redacted,
        };
    };
    let word = word(&name, arguments.collect(), &whole, faults);
    Value { expr, word }
}

fn word(name: &str, rest: Vec<Expr>, whole: &ExprCall, faults: &mut Faults) -> Word {
    let mut rest = rest.into_iter();
    let (second, third) = (rest.next(), rest.next());
    match (name, second) {
        ("truncated", Some(limit)) if third.is_none() => {
            let limit = as_limit(&limit);
            if limit.is_none() {
                faults.push(malformed(whole, name));
            }
            Word::Truncated(limit)
        }
        ("public", Some(Expr::Assign(assign)))
            if third.is_none() && source(&assign.left) == "reason" =>
        {
            reason(&assign.right, whole, faults)
        }
        (_, None) => match name {
            "display" => Word::Display,
            "debug" => Word::Debug,
            "masked" => Word::Masked,
            "hashed" => Word::Hashed,
            "truncated" => Word::Truncated(None),
            "public" => {
                faults.push(malformed(whole, name));
                Word::Public(None)
            }
            _ => Word::Redacted,
        },
        (_, Some(_)) => {
            faults.push(malformed(whole, name));
            Word::Redacted
        }
    }
}

fn as_limit(expr: &Expr) -> Option<LitInt> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(limit) if limit.base10_parse::<usize>().is_ok_and(|limit| limit > 0) => {
                Some(limit.clone())
            }
            _ => None,
        },
        _ => None,
    }
}

/// Shortest text that can be a reason at all.
const MIN_REASON: usize = 8;

fn reason(expr: &Expr, whole: &ExprCall, faults: &mut Faults) -> Word {
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

fn malformed(whole: &ExprCall, name: &str) -> Fault {
    let form = match name {
        "truncated" => {
            "`truncated(value)` or `truncated(value, 200)`: the most bytes to keep, as a number"
        }
        "public" => "`public(value, reason = \"why this is no secret\")`",
        _ => "one value",
    };
    Fault::new(whole, Code::Word, format!("`{name}` takes {form}")).help(format!(
        "a function of your own by this name is reached as `self::{name}(…)`"
    ))
}

fn empty_tuple() -> syn::ExprTuple {
    syn::ExprTuple {
        attrs: Vec::new(),
        paren_token: syn::token::Paren::default(),
        elems: Punctuated::new(),
    }
}

/// Parses a whole token stream as one expression.
pub(super) fn parse_expr(tokens: TokenStream) -> Option<Expr> {
    let parser = |input: ParseStream<'_>| input.parse::<Expr>();
    parser.parse2(tokens).ok()
}
