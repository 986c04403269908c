//! Which rules look at which anchor.

mod alphabet;
mod bank_account;
mod card;
mod command_line;
mod digits;
mod echo;
mod endings;
mod extent;
mod harmless;
mod http;
mod markup;
mod meaning;
mod name;
mod named;
mod pairs;
mod place;
mod private_key;
mod prose;
mod query;
mod quoted;
mod signatures;
mod url;
mod vendor;
mod web_token;

use super::finding::Look;
use super::mark;
use super::text::Text;

/// Whether a well-known prefix may end with these three bytes.
pub(super) fn may_end_prefix(ends: [u8; 3]) -> bool {
    endings::may_hold(ends)
}

/// Whether a colon or an equals sign is worth a look.
#[inline]
pub(super) fn may_follow_name(text: Text<'_>, at: usize) -> bool {
    // `://`, and the sentences that end in `type:`, `value:` and `Lines:`.
    let is_other = text.byte(at) == b':'
        && (text.byte(at + 1) == b'/'
            || matches!(text.before(at), b'e' | b's') && text.byte(at + 1) == b' ');
    is_other || named::may_matter(text, at)
}

/// What the rules say of the anchor at `at`.
pub(super) fn look(text: Text<'_>, at: usize) -> Look<'_> {
    match text.byte(at) {
        b'0'..=b'9' => digits::look(text, at),
        b':' if text.starts_with(at, "://") => url::user_information(text, at).into(),
        b':' if text.before(at) == b's' => {
            private_key::lines(text, at).map_or_else(|| named::look(text, at), Look::Found)
        }
        b':' => echo::invalid_value(text, at).map_or_else(|| named::look(text, at), Look::Found),
        b'=' => named::look(text, at),
        b'%' => query::encoded(text, at).into(),
        b'-' => dash(text, at),
        b'.' => vendor::look(text, at)
            .or_else(|| url::webhook(text, at))
            .into(),
        b'J' => web_token::look(text, at).into(),
        b'_' | b'I' => vendor::look(text, at).into(),
        b'B' | b'b' => http::bare_credential(text, at).into(),
        b'`' => echo::unknown_variant(text, at).into(),
        b'(' => echo::failing_row(text, at)
            .or_else(|| url::source_name(text, at))
            .or_else(|| pairs::pair(text, at))
            .or_else(|| pairs::wrapped(text, at))
            .into(),
        b'\'' => pairs::statement(text, at).into(),
        b'<' => markup::element(text, at).into(),
        b'[' => {
            mark::length_at(text.rest(at)).map_or(Look::Nothing, |length| Look::Mark(at + length))
        }
        _ => Look::Nothing,
    }
}

fn dash(text: Text<'_>, at: usize) -> Look<'_> {
    let found = private_key::look(text, at)
        .or_else(|| command_line::look(text, at))
        .or_else(|| vendor::look(text, at));
    // One look at a run of dashes, however long.
    let end = text.run(at, |byte| byte == b'-');
    found.map_or(Look::Skip(end), Look::Found)
}
