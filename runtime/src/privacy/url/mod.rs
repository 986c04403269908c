//! URLs without what they give away: credentials in front of the host, values of parameters, the body of `data:`.
//!
//! Works on the text, so that it serves whatever parsed it, and text that nobody has parsed. It scans forward and
//! judges a bounded number of names, so a URL costs time in proportion to its length.

mod authority;
mod names;
mod parameters;
mod percent;

use candor_policy::Class;

use self::parameters::Judge;
use super::mask::mask;

/// What stands for a hidden value; the name in front of it says what it was.
const MARK: &str = "[redacted]";
/// Most URLs in one path; what follows them is hidden.
const MOST_IN_PATH: usize = 8;

/// The URL, or the relative reference, as it may be shown.
pub(crate) fn shown_url(url: &str) -> String {
    shown_within(url.trim(), &mut Judge::default())
}

/// `host:port`, of what may have `user:password@` in front.
#[cfg(feature = "http")]
pub(crate) fn shown_authority(authority: &str) -> &str {
    authority::host_and_port(authority)
}

fn shown_within(url: &str, judge: &mut Judge) -> String {
    if let Some(summary) = data_summary(url) {
        return summary;
    }
    let (scheme, after) = authority::split_scheme(url);
    if let Some(class) = class_of_address(scheme) {
        let end = after.find(['?', '#']).unwrap_or(after.len());
        let (address, rest) = after.split_at_checked(end).unwrap_or((after, ""));
        let address = mask(&percent::decoded(address), Some(class));
        return format!("{scheme}{address}{}", path_query_fragment(rest, judge));
    }
    let (head, host, rest) = authority::split(url);
    format!("{head}{host}{}", path_query_fragment(rest, judge))
}

/// `mailto:` and `tel:` are the personal data that a field of such a name masks.
fn class_of_address(scheme: &str) -> Option<Class> {
    match scheme.to_ascii_lowercase().as_str() {
        "mailto:" => Some(Class::Email),
        "tel:" | "sms:" => Some(Class::Phone),
        _ => None,
    }
}

fn path_query_fragment(rest: &str, judge: &mut Judge) -> String {
    let (main, fragment) = split_before(rest, '#');
    let (path, query) = split_before(main, '?');
    let mut out = String::with_capacity(rest.len());
    whole_path(path, judge, &mut out);
    judge.query(query, &mut out);
    judge.query(fragment, &mut out);
    out
}

/// A proxy's path may hold whole URLs, with users and passwords of their own.
fn whole_path(path: &str, judge: &mut Judge, out: &mut String) {
    let mut rest = path;
    for _ in 0..MOST_IN_PATH {
        if !rest.contains("://") {
            return judge.path(rest, out);
        }
        let (head, host, after) = authority::split(rest);
        judge.path(head, out);
        out.push_str(host);
        rest = after;
    }
    out.push_str(MARK);
}

/// The mark begins the second part.
fn split_before(text: &str, mark: char) -> (&str, &str) {
    let at = text.find(mark).unwrap_or(text.len());
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// `data:image/png,[1234 bytes]`: a document is not a place, and no size for a field.
fn data_summary(url: &str) -> Option<String> {
    const SCHEME: &str = "data:";
    const LONGEST_TYPE: usize = 64;
    let (scheme, rest) = url.split_at_checked(SCHEME.len())?;
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return None;
    }
    let (described, body) = rest.split_once(',').unwrap_or(("", rest));
    let media_type = described.split(';').next().unwrap_or_default();
    let belongs = |c: char| c.is_ascii_alphanumeric() || "/+-.".contains(c);
    let is_type = media_type.len() <= LONGEST_TYPE && media_type.chars().all(belongs);
    let media_type = if is_type { media_type } else { "" };
    Some(format!("{SCHEME}{media_type},[{} bytes]", body.len()))
}
