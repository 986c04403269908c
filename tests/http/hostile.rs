//! Header values that are made to do harm reach neither a record nor a response.

use candor::http::RequestLayer;
use proptest::prelude::{any, prop, proptest};

use crate::ids::send;

/// Sends the value under every name that is read for an id.
#[track_caller]
fn is_not_repeated(value: &[u8]) {
    for name in ["traceparent", "x-trace-id", "x-request-id"] {
        let (record, answered) = send(&RequestLayer::new(), &[(name, value)]);
        record.assert_lacks("request_id");
        let answered = format!("{:?}", answered["x-request-id"]);
        assert_eq!(answered, format!("\"{}\"", record.trace_id()), "{name}");
    }
}

#[test]
fn bytes_that_are_no_ascii_are_not_repeated() {
    is_not_repeated(b"\x80\xff");
    is_not_repeated("4bf92f3577b34da6a3ce929d0e0e473６".as_bytes());
    is_not_repeated("req_\u{202e}1".as_bytes());
    is_not_repeated("rеq_1".as_bytes());
}

#[test]
fn long_values_are_not_repeated() {
    is_not_repeated(&b"a".repeat(129));
    is_not_repeated(&b"a".repeat(100_000));
    is_not_repeated(&b"4bf92f3577b34da6a3ce929d0e0e4736".repeat(1_000));
}

#[test]
fn values_with_signs_that_mean_something_elsewhere_are_not_repeated() {
    for value in [
        "<script>alert(1)</script>",
        "${jndi:ldap://evil/a}",
        "id; DROP TABLE orders",
        "a b",
        "a\tb",
        "\"quoted\"",
        "user:password",
        "https://evil.example",
        "%0d%0aSet-Cookie",
        "a,b",
        "",
    ] {
        is_not_repeated(value.as_bytes());
    }
}

#[test]
fn secrets_are_not_repeated() {
    for value in [
        "4111111111111111",
        "password=hunter2",
        "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
        "AKIAIOSFODNN7EXAMPLE",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    ] {
        is_not_repeated(value.as_bytes());
    }
}

proptest! {
    #[test]
    fn what_is_sent_back_is_a_harmless_id_or_candors_own(
        value in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        if http::HeaderValue::from_bytes(&value).is_ok() {
            let (record, answered) = send(&RequestLayer::new(), &[("x-request-id", &value)]);
            let sent_back = answered["x-request-id"].to_str().unwrap();
            let is_harmless = |c: char| c.is_ascii_alphanumeric() || "-_.+/=".contains(c);
            assert!(sent_back.len() <= 128 && sent_back.chars().all(is_harmless));
            assert!(sent_back.as_bytes() == value.trim_ascii() || sent_back == record.trace_id().to_string());
        }
    }
}

#[test]
fn ordinary_ids_are_sent_back_as_they_came() {
    for id in [
        "req_5f2c9b7e6d4c",
        "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "230b030023ae2822-SJC",
        "1-67891233-abcdef012345678912345678",
        "Root=1-67891233-abcdef012345678912345678",
        "job.42/part.7",
        "f058ebd6-02f7-4d3f-942e-904344e8cde5",
    ] {
        let (record, answered) = send(&RequestLayer::new(), &[("x-request-id", id.as_bytes())]);
        record.assert_field("request_id", id);
        assert_eq!(answered["x-request-id"], id);
    }
}
