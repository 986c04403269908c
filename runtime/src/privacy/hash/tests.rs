//! Hashes against values that were computed elsewhere, and what a key says of itself.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use candor_policy::Class;
use hmac::{Hmac, KeyInit, Mac};
use proptest::prelude::{any, proptest};
use sha2::Sha256;

use super::{HashKeys, Hashed, hash_text_with, hash_with};
use crate::privacy::{HashKey, HashKeyError};
use crate::scrub::scrub_text;

/// The bytes 0 to 31.
fn first() -> HashKey {
    let bytes: Vec<u8> = (0..32).collect();
    HashKey::new("k1", bytes).unwrap()
}

/// The bytes 100 to 163.
fn second() -> HashKey {
    let bytes: Vec<u8> = (100..164).collect();
    HashKey::new("2026-01", bytes).unwrap()
}

fn keys() -> HashKeys {
    HashKeys {
        current: first(),
        previous: None,
    }
}

fn hash(text: &str, class: Option<Class>) -> String {
    hash_text_with(&keys(), text, class).unwrap().current
}

fn hex(bytes: &[u8]) -> String {
    let digit = |digit: u8| char::from_digit(digit.into(), 16).unwrap();
    let digits = |byte: &u8| [digit(byte >> 4), digit(byte & 15)];
    bytes.iter().flat_map(digits).collect()
}

/// RFC 4231, the test cases whose tag is not cut short.
#[test]
fn the_library_computes_what_the_standard_says() {
    let fox = "This is a test using a larger than block-size key and a larger than block-size data. \
               The key needs to be hashed before being used by the HMAC algorithm.";
    let counted: Vec<u8> = (1..=25).collect();
    let rows: [(&[u8], &[u8], &str); 6] = [
        (
            &[0x0b; 20],
            b"Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        ),
        (
            b"Jefe",
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
        (
            &[0xaa; 20],
            &[0xdd; 50],
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        ),
        (
            &counted,
            &[0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        (
            &[0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        (
            &[0xaa; 131],
            fox.as_bytes(),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ];
    for (key, data, expected) in rows {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
        mac.update(data);
        assert_eq!(hex(&mac.finalize().into_bytes()), expected);
    }
}

/// Computed with Python's `hmac` and `hashlib`: of the bytes 0 to 31 as the key and
/// `bytes([len(name)]) + name + b"\0" + value` the first 16 bytes, in base64url.
#[test]
fn a_hash_is_the_same_in_every_version_and_in_every_language() {
    for (text, class, expected) in [
        ("customer-7", None, "h1:k1:T10kDovSmEbd2AnCEytfMw"),
        ("", None, "h1:k1:jUYKnriYhgTw8oKIe6Oaog"),
        ("42", None, "h1:k1:U1H1UzgJNXqLD7ShLL_24Q"),
        (
            "user@example.com",
            Some(Class::Email),
            "h1:k1:ry9h4SysE4fpz2f2QVIVBQ",
        ),
        (
            "+491701234567",
            Some(Class::Phone),
            "h1:k1:HP4UmhV73LAvZP7F2LTT6w",
        ),
        ("größe", Some(Class::Token), "h1:k1:ig5UcAxJ3MfTg-ZliaVLtA"),
    ] {
        assert_eq!(hash(text, class), expected, "{text}");
    }
}

#[test]
fn while_a_key_is_replaced_the_hash_by_the_old_one_is_given_too() {
    let keys = HashKeys {
        current: first(),
        previous: Some(second()),
    };
    // The second computed in the same way.
    let expected = Hashed {
        current: "h1:k1:T10kDovSmEbd2AnCEytfMw".to_owned(),
        previous: Some("h1:2026-01:BODWwWt4GHMC4_cagtFR5Q".to_owned()),
    };
    assert_eq!(hash_text_with(&keys, "customer-7", None), Some(expected));
}

#[test]
fn spellings_of_one_address_or_number_have_one_hash() {
    let (email, phone) = (Some(Class::Email), Some(Class::Phone));
    for other in [" User@Example.COM\n", "USER@example.com"] {
        assert_eq!(hash(other, email), hash("user@example.com", email));
    }
    for other in ["+49 170 1234567", " +49 (170) 123-45-67"] {
        assert_eq!(hash(other, phone), hash("+491701234567", phone));
    }
    assert_ne!(hash("491701234567", phone), hash("+491701234567", phone));
    assert_ne!(hash("unknown", phone), hash("withheld", phone));
    assert_ne!(hash("User", None), hash("user", None));
}

#[test]
fn bytes_have_the_hash_of_the_same_text() {
    let bytes = hash_with(&keys(), [b"custom", b"er-7"], None).unwrap();
    assert_eq!(bytes.current, hash("customer-7", None));
}

#[test]
fn what_can_be_guessed_has_no_hash() {
    for class in Class::ALL {
        let is_hashed = hash_text_with(&keys(), "1234", Some(class)).is_some();
        assert_eq!(is_hashed, class.can_be_hashed(), "{class:?}");
    }
}

#[test]
fn a_key_that_is_no_key_is_refused_and_the_error_says_why() {
    let good = [7; 32];
    for id in ["", "K1", "k 1", "k_1", "schlüssel", "seventeen-letters"] {
        assert_eq!(HashKey::new(id, good).unwrap_err(), HashKeyError::Id);
    }
    for id in ["k", "2026-01-31", "sixteen-letters-"] {
        assert_eq!(HashKey::new(id, good).unwrap().id(), id);
    }
    let error = |result: Result<HashKey, HashKeyError>| result.unwrap_err();
    assert_eq!(error(HashKey::new("eph", good)), HashKeyError::ReservedId);
    for id in ["token", "api-key-1", "password"] {
        assert_eq!(error(HashKey::new(id, good)), HashKeyError::ForbiddenId);
    }
    let short = HashKeyError::TooShort { bytes: 31 };
    assert_eq!(error(HashKey::new("k1", [7; 31])), short);
    let short = HashKeyError::TooShort { bytes: 3 };
    assert_eq!(error(HashKey::from_base64("k1", "YWJj")), short);
    for text in ["not base64!", "AAEC*wQF", "A"] {
        assert_eq!(
            error(HashKey::from_base64("k1", text)),
            HashKeyError::NotBase64
        );
    }
}

#[test]
fn a_key_may_be_written_in_any_base64() {
    let bytes = [0xfb; 32];
    let of_text = |text: &str| {
        HashKey::from_base64("k1", text)
            .unwrap()
            .hash(None, [b"x", b""])
    };
    let expected = HashKey::new("k1", bytes).unwrap().hash(None, [b"x", b""]);
    assert!(expected.is_some());
    let body = "+/v7".repeat(10) + "+/s";
    for text in [
        body.clone(),
        format!("{body}="),
        format!(" {body}=\n"),
        body.replace('+', "-").replace('/', "_"),
    ] {
        assert_eq!(of_text(&text), expected, "{text}");
    }
}

#[test]
fn an_ephemeral_key_is_another_one_each_time() {
    let hash = || {
        HashKey::ephemeral()
            .unwrap()
            .hash(None, [b"x", b""])
            .unwrap()
    };
    let (one, other) = (hash(), hash());
    assert!(one.starts_with("h1:eph:") && one.len() == 29, "{one}");
    assert_ne!(one, other);
}

#[test]
fn a_key_shows_nothing_but_its_id() {
    assert_eq!(format!("{:?}", first()), r#"HashKey { id: "k1", .. }"#);
}

proptest! {
    #[test]
    fn a_hash_never_holds_its_input(text in ".{3,40}") {
        let hash = hash(&text, None);
        let (head, tail) = hash.split_at("h1:k1:".len());
        assert!(!head.contains(&text) && (text.len() < 6 || !tail.contains(&text)), "{hash}");
        assert!(tail.len() == 22 && tail.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)));
    }

    #[test]
    fn no_scrubber_takes_a_hash_for_a_secret(id in "[a-z0-9-]{1,16}|[a-z]{1,6}-(key|token|secret)", text in ".{0,20}") {
        if let Ok(key) = HashKey::new(&id, [7; 32]) {
            let hash = key.hash(None, [text.as_bytes(), b""]).unwrap();
            assert_eq!(scrub_text(&hash), hash);
        }
    }

    #[test]
    fn different_values_have_different_hashes(one in any::<String>(), other in any::<String>()) {
        assert_eq!(hash(&one, None) == hash(&other, None), one == other);
    }

    #[test]
    fn one_value_of_two_classes_has_two_hashes(text in "[a-z]{0,12}") {
        assert_ne!(hash(&text, Some(Class::Token)), hash(&text, None));
        assert_ne!(hash(&text, Some(Class::Token)), hash(&text, Some(Class::Session)));
    }

    #[test]
    fn an_address_has_one_hash_in_any_case(text in "[a-zA-Z0-9]{1,9}@[a-zA-Z]{1,9}\\.[a-z]{2,3}") {
        let email = Some(Class::Email);
        assert_eq!(hash(&text.to_ascii_uppercase(), email), hash(&text, email));
    }
}
