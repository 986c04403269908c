//! The shapes: private keys, JSON web tokens, AWS access keys, bearer credentials, passwords in URLs.
//!
//! Each rule scans forward only, so a text costs time in proportion to its length.

/// A part of a text and what is written in its place.
struct Finding {
    start: usize,
    end: usize,
    mark: &'static str,
}

/// The text without its secrets; `None` where there is none.
pub(super) fn scrubbed(text: &str) -> Option<String> {
    let mut rest = 0;
    let mut out = String::new();
    while let Some(finding) = next(text, rest) {
        out.push_str(text.get(rest..finding.start)?);
        out.push_str(finding.mark);
        rest = finding.end;
    }
    if rest == 0 {
        return None;
    }
    out.push_str(text.get(rest..)?);
    Some(out)
}

/// The first finding at or after `from`.
fn next(text: &str, from: usize) -> Option<Finding> {
    let rest = text.get(from..)?;
    [private_key, web_token, aws_key, bearer, url_password]
        .iter()
        .filter_map(|rule| rule(rest))
        .min_by_key(|finding| finding.start)
        .map(|found| Finding {
            start: found.start + from,
            end: found.end + from,
            mark: found.mark,
        })
}

/// `-----BEGIN … PRIVATE KEY-----` up to its end line, or to the end of a text that was cut.
fn private_key(text: &str) -> Option<Finding> {
    const BEGIN: &str = "-----BEGIN ";
    const LABEL: &str = "PRIVATE KEY-----";
    const END: &str = "-----END ";
    text.match_indices(BEGIN).find_map(|(start, _)| {
        let rest = text.get(start + BEGIN.len()..)?;
        // The label ends the line that it begins: five dashes come first in no other kind of key.
        let label = rest.find("-----")?;
        let is_private = rest.get(..label + "-----".len())?.ends_with(LABEL);
        let body = start + BEGIN.len() + label;
        let end = text.get(body..)?.find(END).and_then(|at| {
            let closing = text.get(body + at + END.len()..)?.find("-----")?;
            Some(body + at + END.len() + closing + "-----".len())
        });
        is_private.then_some(Finding {
            start,
            end: end.unwrap_or(text.len()),
            mark: "[redacted:private key]",
        })
    })
}

/// Three parts of base64url, the first two of them JSON objects (`eyJ` is `{"`).
fn web_token(text: &str) -> Option<Finding> {
    text.match_indices("eyJ").find_map(|(start, _)| {
        let token = run(text.get(start..)?, |c| is_base64url(c) || c == '.');
        let mut parts = token.split('.');
        let (header, payload) = (parts.next()?, parts.next()?);
        let signature = parts.next()?;
        let is_token = header.len() > 8 && payload.starts_with("eyJ") && signature.len() > 8;
        is_token.then_some(Finding {
            start,
            end: start + token.len(),
            mark: "[redacted:token]",
        })
    })
}

/// An access key id of AWS: a known prefix and 16 upper-case letters or digits, alone as a word.
fn aws_key(text: &str) -> Option<Finding> {
    ["AKIA", "ASIA"]
        .iter()
        .flat_map(|prefix| text.match_indices(prefix))
        .filter_map(|(start, _)| {
            let begins_word = !text
                .get(..start)?
                .ends_with(|c: char| c.is_ascii_alphanumeric());
            let word = run(text.get(start..)?, |c| c.is_ascii_alphanumeric());
            let fits = word.len() == 20 && !word.contains(|c: char| c.is_ascii_lowercase());
            (begins_word && fits).then_some(Finding {
                start,
                end: start + word.len(),
                mark: "[redacted:access key]",
            })
        })
        .min_by_key(|finding| finding.start)
}

/// The credential after `Bearer ` or `Basic `.
fn bearer(text: &str) -> Option<Finding> {
    ["earer ", "asic "]
        .iter()
        .flat_map(|word| text.match_indices(word).map(move |(at, _)| at + word.len()))
        .filter_map(|start| {
            let credential = run(text.get(start..)?, |c| {
                is_base64url(c) || "+/=.~".contains(c)
            });
            (credential.len() >= 16).then_some(Finding {
                start,
                end: start + credential.len(),
                mark: "[redacted:token]",
            })
        })
        .min_by_key(|finding| finding.start)
}

/// The user information of a URL: what stands between `://` and `@`, where it holds a colon.
fn url_password(text: &str) -> Option<Finding> {
    text.match_indices("://").find_map(|(at, _)| {
        let start = at + "://".len();
        let authority = run(text.get(start..)?, |c| !"/?#\"'<> \t\r\n".contains(c));
        let user_info = authority.rsplit_once('@')?.0;
        let has_password = user_info.contains(':') && user_info != "[redacted:url password]";
        has_password.then_some(Finding {
            start,
            end: start + user_info.len(),
            mark: "[redacted:url password]",
        })
    })
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

const fn is_base64url(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

#[cfg(test)]
mod tests {
    use super::scrubbed;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(scrubbed(text).as_deref(), expected);
    }

    #[test]
    fn credentials_are_removed_and_what_stands_around_them_stays() {
        check(
            "key AKIAABCDEFGHIJKLMNOP!",
            Some("key [redacted:access key]!"),
        );
        check(
            "dsn=postgres://app:hunter2@db:5432/x and https://a:b@c/",
            Some(
                "dsn=postgres://[redacted:url password]@db:5432/x and https://[redacted:url password]@c/",
            ),
        );
        check(
            "Authorization: Bearer abcdefghijklmnop1234",
            Some("Authorization: Bearer [redacted:token]"),
        );
        check(
            "t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlMTIz;",
            Some("t=[redacted:token];"),
        );
        check(
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nx",
            Some("[redacted:private key]\nx"),
        );
        check(
            "-----BEGIN PRIVATE KEY-----\nMIIE",
            Some("[redacted:private key]"),
        );
    }

    #[test]
    fn ordinary_text_is_left_as_it_is() {
        for text in [
            "",
            "018f4e9e7b7c7f3e8a9b0c1d2e3f4a5b",
            "see https://example.com/a@b?c=d:e@f",
            "The bearer of this letter",
            "MAKIAABCDEFGHIJKLMNOP",
            "eyJ is how it begins",
        ] {
            check(text, None);
        }
    }
}
