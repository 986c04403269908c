//! The right side of `key = …`: an expression, perhaps in a word such as `masked(…)`.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprCall, Token};

use super::arguments::{as_limit, malformed, reason};
use super::{Form, Value, Word};
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
    "untrusted",
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

/// Whether this is a word by its name: a function of the user's own is reached as `self::display(…)`.
pub(super) fn word_of(call: &ExprCall) -> Option<&Ident> {
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let name = path.path.get_ident()?;
    WORDS.iter().any(|word| name == word).then_some(name)
}

/// Whether the value is a call of a word.
pub(super) fn is_word(expr: &Expr) -> bool {
    matches!(expr, Expr::Call(call) if word_of(call).is_some())
}

/// What a word wraps, of an entry that has no key.
pub(super) fn wrapped_value(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Call(call) if word_of(call).is_some() => call.args.first(),
        _ => None,
    }
}

/// Splits words from what they wrap: `masked(display(x))` is shown as the mask of the text of `x`.
pub(super) fn unwrap(expr: Expr, faults: &mut Faults) -> Value {
    let (outer, expr) = split(expr, faults);
    let word = match outer {
        Outer::Form(form) => {
            return Value {
                expr: plain(expr, faults),
                form,
                word: Word::None,
            };
        }
        Outer::Word(word) => word,
        Outer::None => {
            return Value {
                expr,
                form: Form::Own,
                word: Word::None,
            };
        }
    };
    let (form, expr) = match split(expr, faults) {
        (Outer::Form(form), expr) => (form, plain(expr, faults)),
        (Outer::None, expr) => (Form::Own, expr),
        (Outer::Word(_), expr) => {
            faults.push(nested(&expr));
            (Form::Own, plain(expr, faults))
        }
    };
    Value { expr, form, word }
}

enum Outer {
    None,
    Form(Form),
    Word(Word),
}

/// What a word may wrap that takes no word itself.
fn plain(expr: Expr, faults: &mut Faults) -> Expr {
    match split(expr, faults) {
        (Outer::None, expr) => expr,
        (_, expr) => {
            faults.push(nested(&expr));
            expr
        }
    }
}

fn nested(expr: &Expr) -> Fault {
    Fault::new(
        expr,
        Code::Word,
        "of these words one can stand around a value, and one of `display` and `debug` inside it",
    )
    .help(format!(
        "for example `truncated(display({}))`",
        source(expr)
    ))
}

/// Takes the outermost word off.
fn split(expr: Expr, faults: &mut Faults) -> (Outer, Expr) {
    let Expr::Call(call) = expr else {
        return (Outer::None, expr);
    };
    let Some(name) = word_of(&call).map(ToString::to_string) else {
        return (Outer::None, without_metric(call, faults));
    };
    let whole = call.clone();
    let mut arguments = call.args.into_iter();
    let Some(expr) = arguments.next() else {
        faults.push(malformed(&whole, &name));
        return (Outer::Word(Word::Redacted), Expr::Tuple(empty_tuple()));
    };
    (outer(&name, arguments.collect(), &whole, faults), expr)
}

/// `latency = metric(elapsed, unit = Seconds)`: a metric is an entry, no word.
fn without_metric(mut call: ExprCall, faults: &mut Faults) -> Expr {
    let is_metric = source(&call.func) == "metric"
        && call.args.iter().any(|one| matches!(one, Expr::Assign(_)));
    if !is_metric {
        return Expr::Call(call);
    }
    faults.push(
        Fault::new(
            &call,
            Code::MetricForm,
            "`metric(…)` stands alone, with the key inside it",
        )
        .help("write `metric(latency_ms = elapsed, unit = Milliseconds)`"),
    );
    call.args.pop();
    call.args
        .into_iter()
        .next()
        .unwrap_or_else(|| Expr::Tuple(empty_tuple()))
}

fn outer(name: &str, rest: Vec<Expr>, whole: &ExprCall, faults: &mut Faults) -> Outer {
    let mut rest = rest.into_iter();
    let word = match (name, rest.next(), rest.next()) {
        ("display", None, _) => return Outer::Form(Form::Display),
        ("debug", None, _) => return Outer::Form(Form::Debug),
        ("masked", None, _) => Some(Word::Masked),
        ("hashed", None, _) => Some(Word::Hashed),
        ("redacted", None, _) => Some(Word::Redacted),
        ("truncated", None, _) => Some(Word::Truncated(None)),
        ("truncated", Some(limit), None) => {
            as_limit(&limit).map(|limit| Word::Truncated(Some(limit)))
        }
        ("untrusted", None, _) => Some(Word::Untrusted(None)),
        ("untrusted", Some(limit), None) => {
            as_limit(&limit).map(|limit| Word::Untrusted(Some(limit)))
        }
        ("public", Some(Expr::Assign(assign)), None) if source(&assign.left) == "reason" => {
            return Outer::Word(reason(&assign.right, whole, faults));
        }
        _ => None,
    };
    Outer::Word(word.unwrap_or_else(|| {
        faults.push(malformed(whole, name));
        if name == "public" {
            Word::Public(None)
        } else {
            Word::Redacted
        }
    }))
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
