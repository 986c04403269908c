//! What options take: names, shares and times, each up to the next comma.

use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Lit, LitInt, LitStr, Token};

/// `"billing"`
pub(crate) fn literal(input: ParseStream<'_>) -> Option<LitStr> {
    let ahead = input.fork();
    let text = ahead.parse::<LitStr>().ok()?;
    let is_whole = ends_here(&ahead) || ahead.peek(LitStr);
    is_whole.then(|| input.advance_to(&ahead))?;
    Some(text)
}

/// What a name that others search for is made of.
pub(crate) fn is_name(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "._-:/".contains(c);
    !text.is_empty() && text.chars().all(is_allowed)
}

/// `0.01`: more than 0, and at most 1
pub(crate) fn sample(input: ParseStream<'_>) -> Option<f64> {
    let ahead = input.fork();
    let rate = match ahead.parse::<Lit>().ok()? {
        Lit::Float(rate) => rate.base10_parse::<f64>().ok()?,
        Lit::Int(rate) => rate.base10_parse::<u8>().ok()?.into(),
        _ => return None,
    };
    let is_share = rate > 0.0 && rate <= 1.0;
    (is_share && ends_here(&ahead)).then(|| input.advance_to(&ahead))?;
    Some(rate)
}

/// `200ms`, as a number of milliseconds
pub(crate) fn millis(time: &LitInt) -> Option<u64> {
    let unit = match time.suffix() {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    time.base10_digits().parse::<u64>().ok()?.checked_mul(unit)
}

pub(crate) fn ends_here(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}
