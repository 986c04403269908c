//! `tracestate`: what other tracing systems send along, checked and passed on unread.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Limits of W3C Trace Context: members of a list, bytes of the parts of a key and of a value.
const MAX_MEMBERS: usize = 32;
const MAX_KEY: usize = 256;
const MAX_TENANT: usize = 241;
const MAX_SYSTEM: usize = 14;
const MAX_VALUE: usize = 256;
/// Bytes that everybody passes on; of a longer list the members longer than [`LONG_MEMBER`] go first.
const MAX_LENGTH: usize = 512;
const LONG_MEMBER: usize = 128;

/// What other tracing systems send along with a [`TraceParent`](super::TraceParent).
///
/// It is the header `tracestate` of [W3C Trace Context](https://www.w3.org/TR/trace-context/). candor passes it on, in
/// the order it came in, and puts nothing in. Up to 512 bytes are kept, by whole members.
///
/// # Examples
///
/// ```
/// use candor::trace::TraceState;
///
/// let state: TraceState = "rojo=00f067aa0ba902b7, congo=t61rcWkgMzE".parse().unwrap();
/// assert_eq!(state.get("congo"), Some("t61rcWkgMzE"));
/// assert_eq!(state.to_string(), "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct TraceState(Arc<str>);

impl TraceState {
    /// The value under this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        let members = self
            .0
            .split(',')
            .filter_map(|member| member.split_once('='));
        let mut values = members.filter(|&(name, _)| name == key);
        values.next().map(|(_, value)| value)
    }

    /// Whether it has no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The members, with commas between them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TraceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Without the values: what they hold, nobody here can tell.
impl fmt::Debug for TraceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.0.split(',').filter(|member| !member.is_empty());
        write!(f, "TraceState({} members)", members.count())
    }
}

/// The text is no `tracestate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTraceStateError;

impl fmt::Display for ParseTraceStateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a tracestate is `key=value` members, no key twice, 32 at most, with commas between them",
        )
    }
}

impl std::error::Error for ParseTraceStateError {}

impl FromStr for TraceState {
    type Err = ParseTraceStateError;

    /// Takes the text of one header, or of several with commas between them. Empty members are left out.
    ///
    /// # Errors
    ///
    /// [`ParseTraceStateError`] where any member is invalid, or a key stands twice: then nothing of it can be trusted.
    fn from_str(text: &str) -> Result<Self, ParseTraceStateError> {
        let mut members: Vec<(&str, &str)> = Vec::new();
        for member in text
            .split(',')
            .map(|member| member.trim_matches([' ', '\t']))
        {
            if member.is_empty() {
                continue;
            }
            let (key, value) = member.split_once('=').ok_or(ParseTraceStateError)?;
            let is_new = members.iter().all(|&(earlier, _)| earlier != key);
            if !(is_new && members.len() < MAX_MEMBERS && is_key(key) && is_value(value)) {
                return Err(ParseTraceStateError);
            }
            members.push((key, value));
        }
        Ok(Self(shortened(members).into()))
    }
}

/// `name`, or `tenant@system`.
fn is_key(key: &str) -> bool {
    match key.split_once('@') {
        None => is_name(key, MAX_KEY),
        Some((tenant, system)) => is_name(tenant, MAX_TENANT) && is_name(system, MAX_SYSTEM),
    }
}

fn is_name(name: &str, longest: usize) -> bool {
    let is_first = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9');
    let is_later = |byte| is_first(byte) || matches!(byte, b'_' | b'-' | b'*' | b'/');
    name.len() <= longest && name.bytes().next().is_some_and(is_first) && name.bytes().all(is_later)
}

fn is_value(value: &str) -> bool {
    let is_allowed = |byte| matches!(byte, b' '..=b'~') && !matches!(byte, b',' | b'=');
    (1..=MAX_VALUE).contains(&value.len()) && value.bytes().all(is_allowed)
}

/// The members as one text, without the long ones and then the last ones where it would be too long.
fn shortened(mut members: Vec<(&str, &str)>) -> String {
    let length = |(key, value): &(&str, &str)| key.len() + 1 + value.len();
    let total = |members: &[(&str, &str)]| members.iter().map(|one| length(one) + 1).sum::<usize>();
    // The last member has no comma behind it.
    let is_too_long = |members: &[(&str, &str)]| total(members) > MAX_LENGTH + 1;
    while is_too_long(&members) {
        let long = members.iter().rposition(|one| length(one) > LONG_MEMBER);
        members.remove(long.unwrap_or(members.len() - 1));
    }
    let texts: Vec<String> = members
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    texts.join(",")
}
