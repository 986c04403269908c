//! Texts that stay as they are.

use super::super::scrubbed;

#[track_caller]
fn check(texts: &[&str]) {
    for text in texts {
        assert_eq!(scrubbed(text), None, "{text}");
    }
}

#[test]
fn ordinary_text_is_left_as_it_is() {
    check(&[
        "",
        "018f4e9e7b7c7f3e8a9b0c1d2e3f4a5b",
        "see https://example.com/a@b?c=d:e@f",
        "The bearer of this letter",
        "MAKIAABCDEFGHIJKLMNOP",
        "eyJ is how it begins",
        "-----BEGIN PUBLIC KEY-----\nMIIE\n-----END PUBLIC KEY-----",
        "a == b, c: d",
        "::std::env",
    ]);
}

#[test]
fn sentences_and_states_under_a_forbidden_name_are_left() {
    check(&[
        "invalid token: unexpected end",
        "password: true",
        "password: required field missing",
        "password_changed_at: 7",
        "user: \"ada\", token_count: 12",
        "password=[REDACTED]",
        "password=${DB_PASSWORD}",
        "usage: --token <TOKEN>",
        "token: null",
    ]);
}

#[test]
fn numbers_of_the_length_of_a_card_are_left() {
    check(&[
        "4111111111111112",
        "4111111111111111111",
        "1732129776444275281",
        "id_4111111111111111",
        "0.4111111111111111",
        "1234 5678 9012 3456",
        "2026-11-20T10:11:12.123Z",
    ]);
}

#[test]
fn a_text_that_was_scrubbed_stays_as_it_is() {
    check(&[
        "[redacted:api key] https://[redacted:url password]@c/",
        "password=[redacted:account or card number] next",
        "Set-Cookie: a=[redacted:session id]; Path=/",
        "[redacted:token]: abc",
    ]);
}
