//! Ids of requests that somebody else made up.

use std::str::FromStr;

use crate::scrub::scrubbed;

const MAX_LENGTH: usize = 128;

/// A caller's id of a request, fit to be logged and sent back.
///
/// Ids that services make up are taken: letters, digits and `-_.+/=`, which base64 needs. There is no colon, so no URL and no
/// `name:password`, and nothing that the scrubber takes for a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RequestId(String);

impl RequestId {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text is no id; it is not kept, for nobody knows what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoRequestId;

impl FromStr for RequestId {
    type Err = NoRequestId;

    fn from_str(text: &str) -> Result<Self, NoRequestId> {
        let is_short = (1..=MAX_LENGTH).contains(&text.len());
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.+/=".contains(&byte);
        let is_id = is_short && text.bytes().all(is_allowed) && scrubbed(text).is_none();
        is_id.then(|| Self(text.to_owned())).ok_or(NoRequestId)
    }
}
