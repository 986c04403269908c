//! What a credential looks like, one function a kind.

use super::named;

/// A part of a text and what is written in its place.
#[derive(Clone, Copy)]
pub(super) struct Finding {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) mark: &'static str,
}

/// The first finding at or after a position.
type Rule = fn(&str, usize) -> Option<Finding>;

pub(super) const RULES: [Rule; 8] = [
    private_key,
    web_token,
    |text, from| aws_key(text, "AKIA", from),
    |text, from| aws_key(text, "ASIA", from),
    |text, from| credential_after(text, "earer ", from),
    |text, from| credential_after(text, "asic ", from),
    url_password,
    named_value,
];

/// `-----BEGIN … PRIVATE KEY-----` up to its end line, or to the end of a text that was cut.
fn private_key(text: &str, mut from: usize) -> Option<Finding> {
    const BEGIN: &str = "-----BEGIN ";
    loop {
        let start = find(text, BEGIN, from)?;
        let label = start + BEGIN.len();
        // The label ends with the line that it begins: any other kind of key has no `PRIVATE` there.
        let body = find(text, "-----", label)?;
        if text.get(label..body)?.ends_with("PRIVATE KEY") {
            let end = find(text, "-----END ", body)
                .and_then(|at| find(text, "-----", at + "-----END ".len()))
                .map_or(text.len(), |at| at + "-----".len());
            return Some(Finding {
                start,
                end,
                mark: "[redacted:private key]",
            });
        }
        from = body;
    }
}

/// Three parts of base64url, the first two of them JSON objects (`eyJ` is `{"`).
fn web_token(text: &str, mut from: usize) -> Option<Finding> {
    loop {
        let first = find(text, "eyJ", from)?;
        let token = run(text, first, |c| is_base64url(c) || c == '.');
        let mut start = first;
        let parts: Vec<&str> = token.split('.').collect();
        for three in parts.windows(3) {
            let [header, payload, signature] = three else {
                continue;
            };
            let header_at = header.find("eyJ").filter(|at| header.len() - at > 8);
            if let (Some(at), true) = (header_at, payload.starts_with("eyJ") && signature.len() > 8)
            {
                // To the end of the run: whatever else stands there is no ordinary text either.
                let end = first + token.len();
                return Some(Finding {
                    start: start + at,
                    end,
                    mark: "[redacted:token]",
                });
            }
            start += header.len() + 1;
        }
        from = first + token.len();
    }
}

/// An access key id of AWS: a known prefix and 16 upper-case letters or digits, alone as a word.
fn aws_key(text: &str, prefix: &str, mut from: usize) -> Option<Finding> {
    loop {
        let start = find(text, prefix, from)?;
        let begins_word = !text
            .get(..start)?
            .ends_with(|c: char| c.is_ascii_alphanumeric());
        let word = run(text, start, |c| c.is_ascii_alphanumeric());
        let end = start + word.len();
        if begins_word && word.len() == 20 && !word.contains(|c: char| c.is_ascii_lowercase()) {
            return Some(Finding {
                start,
                end,
                mark: "[redacted:access key]",
            });
        }
        from = end;
    }
}

/// The credential after `Bearer ` or `Basic `.
fn credential_after(text: &str, word: &str, mut from: usize) -> Option<Finding> {
    /// Shorter ones are ordinary words: "the bearer of this".
    const SHORTEST: usize = 16;
    loop {
        let start = find(text, word, from)? + word.len();
        let credential = run(text, start, |c| is_base64url(c) || "+/=.~".contains(c));
        let end = start + credential.len();
        if credential.len() >= SHORTEST {
            return Some(Finding {
                start,
                end,
                mark: "[redacted:token]",
            });
        }
        from = end;
    }
}

/// The user information of a URL: what stands between `://` and `@`, where it holds a colon.
fn url_password(text: &str, mut from: usize) -> Option<Finding> {
    const MARK: &str = "[redacted:url password]";
    loop {
        let start = find(text, "://", from)? + "://".len();
        let authority = run(text, start, |c| !"/?#\"'<> \t\r\n".contains(c));
        if let Some((user_info, _)) = authority.rsplit_once('@')
            && user_info.contains(':')
        {
            return Some(Finding {
                start,
                end: start + user_info.len(),
                mark: MARK,
            });
        }
        from = start + authority.len();
    }
}

/// `password: "x"`, `api_key=x`, `"token":"x"`: a value under a name that no field may have.
fn named_value(text: &str, from: usize) -> Option<Finding> {
    named::find(text, from)
}

/// Where `pattern` stands at or after `from`.
fn find(text: &str, pattern: &str, from: usize) -> Option<usize> {
    Some(text.get(from..)?.find(pattern)? + from)
}

/// The longest run from `start` of characters that belong together.
fn run(text: &str, start: usize, belongs: impl Fn(char) -> bool) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let end = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

const fn is_base64url(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}
