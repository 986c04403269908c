//! The shapes: private keys, JSON web tokens, AWS access keys, bearer credentials, passwords in URLs.
//!
//! Each rule scans forward only and never reads a run of letters twice, so a text costs time in proportion to its
//! length, whatever somebody put into it.

mod named;
mod shapes;

use shapes::{Finding, RULES};

/// The text without its secrets; `None` where there is none.
pub(super) fn scrubbed(text: &str) -> Option<String> {
    let mut rest = 0;
    let mut out = String::new();
    let mut findings = RULES.map(|rule| rule(text, 0));
    while let Some(first) = findings
        .iter()
        .flatten()
        .min_by_key(|finding| finding.start)
    {
        let Finding { start, end, mark } = *first;
        out.push_str(text.get(rest..start)?);
        out.push_str(mark);
        rest = end;
        for (finding, rule) in findings.iter_mut().zip(RULES) {
            if finding.as_ref().is_some_and(|finding| finding.start < rest) {
                *finding = rule(text, rest);
            }
        }
    }
    if out.is_empty() {
        return None;
    }
    out.push_str(text.get(rest..)?);
    Some(out)
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
            "-----BEGIN PUBLIC KEY-----\nMIIE\n-----END PUBLIC KEY-----",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_text_that_was_scrubbed_stays_as_it_is() {
        check(
            "[redacted:access key] https://[redacted:url password]@c/",
            None,
        );
    }
}
