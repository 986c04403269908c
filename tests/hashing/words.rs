//! `hashed(x)` at call sites. The expected hashes were computed with Python's `hmac`, `hashlib` and `base64`.

use candor::testing::{Captured, capture};
use candor::{HashKey, context, fields, log_info};

use crate::install_keys;
use crate::lines::Lines;

const CUSTOMER: &str = "h1:k1:T10kDovSmEbd2AnCEytfMw";
const CUSTOMER_BEFORE: &str = "h1:2026-01:BODWwWt4GHMC4_cagtFR5Q";
const EMAIL: &str = "h1:k1:ry9h4SysE4fpz2f2QVIVBQ";
const EMAIL_BEFORE: &str = "h1:2026-01:hvoLwth9IjWuwfU1yO5bFA";
const FORTY_TWO: &str = "h1:k1:U1H1UzgJNXqLD7ShLL_24Q";

/// The one record that `work` makes.
fn record(work: impl FnOnce()) -> Captured {
    install_keys();
    let logs = capture();
    work();
    logs.one()
}

#[test]
fn a_hashed_value_shows_its_hash_and_beside_it_the_one_by_the_previous_key() {
    let record = record(|| log_info!("Registered", customer = hashed("customer-7"), plan = "pro"));
    record
        .assert_field("customer", CUSTOMER)
        .assert_field("customer_prev", CUSTOMER_BEFORE);
    let keys: Vec<&str> = record.keys().collect();
    assert_eq!(keys, ["customer", "customer_prev", "plan"]);
}

#[derive(candor::Loggable)]
struct User {
    #[sensitive(hash)]
    work_email: &'static str,
}

#[test]
fn one_address_has_one_hash_whatever_its_field_is_called() {
    let user = User {
        work_email: "user@example.com",
    };
    let record = record(|| {
        log_info!(
            "Registered",
            email = hashed("user@example.com"),
            contact.email = hashed(" User@Example.COM "),
            user = hashed(user)
        );
    });
    record
        .assert_field("email", EMAIL)
        .assert_field("email_prev", EMAIL_BEFORE)
        .assert_field("contact.email", EMAIL)
        .assert_field("contact.email_prev", EMAIL_BEFORE);
    assert_eq!(
        record.get("user").unwrap().get("work_email").unwrap(),
        &EMAIL
    );
}

#[test]
fn a_number_has_the_hash_of_its_digits_and_bytes_that_of_their_text() {
    let bytes = b"customer-7".to_vec();
    let record = record(|| {
        log_info!(
            "Hashed",
            a = hashed(42_u8),
            b = hashed(42_i128),
            c = hashed("42"),
            d = hashed(display(42)),
            e = hashed(bytes),
            f = hashed(&bytes[..])
        );
    });
    for key in ["a", "b", "c", "d"] {
        record.assert_field(key, FORTY_TWO);
    }
    record
        .assert_field("e", CUSTOMER)
        .assert_field("f", CUSTOMER);
}

#[test]
fn a_truth_value_is_redacted_and_an_absent_one_left_out() {
    let (absent, present) = (None::<&str>, Some("customer-7"));
    let record = record(|| {
        log_info!(
            "Hashed",
            flag = hashed(true),
            absent = hashed(absent),
            present = hashed(present)
        );
    });
    record
        .assert_redacted("flag")
        .assert_lacks("flag_prev")
        .assert_lacks("absent")
        .assert_lacks("absent_prev")
        .assert_field("present", CUSTOMER);
}

#[test]
fn a_credential_may_be_hashed_under_its_own_name() {
    let (token, session_id) = ("tweety-7f3a-secret", "tweety-session");
    let record = record(|| {
        log_info!(
            "Seen",
            token = hashed(token),
            session_id = hashed(session_id)
        );
    });
    for key in ["token", "token_prev", "session_id", "session_id_prev"] {
        let hash = record.get(key).unwrap().as_str().unwrap();
        assert!(
            hash.starts_with("h1:") && !hash.contains("tweety"),
            "{hash}"
        );
    }
}

#[test]
fn scopes_and_bound_loggers_carry_hashes_too() {
    let record = record(|| {
        let logger = candor::logger().bind(fields! { owner = hashed("customer-7") });
        let scope = context! { email = hashed("user@example.com") };
        scope.run(|| log_info!(logger: &logger, "Seen"));
    });
    record
        .assert_field("owner", CUSTOMER)
        .assert_field("owner_prev", CUSTOMER_BEFORE)
        .assert_field("email", EMAIL)
        .assert_field("email_prev", EMAIL_BEFORE);
}

#[test]
fn a_logger_beside_the_process_wide_one_has_the_same_keys() {
    install_keys();
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", customer = hashed("customer-7"));
    let object = lines.object();
    assert_eq!(object["customer"], CUSTOMER);
    assert_eq!(object["customer_prev"], CUSTOMER_BEFORE);
}

#[test]
fn a_key_given_to_such_a_logger_is_not_used_and_that_is_said() {
    install_keys();
    let memory = candor::Memory::new(candor::Encoding::Json);
    let logger = candor::builder()
        .hash_key(HashKey::ephemeral().unwrap())
        .adapter(memory.clone())
        .build();
    log_info!(logger: &logger, "Seen", customer = hashed("customer-7"));
    let lines = memory.lines().join("\n");
    assert!(lines.contains("only `init` installs keys"), "{lines}");
    assert!(lines.contains(CUSTOMER), "{lines}");
}

#[test]
fn a_builder_that_is_printed_shows_no_key() {
    let key = HashKey::new("k1", b"tweety-7f3a-secret-tweety-7f3a-secret").unwrap();
    let builder = candor::builder().hash_key(key);
    let shown = format!("{builder:?} {builder:#?}");
    assert!(shown.contains("k1"), "{shown}");
    // As text, as bytes in decimal, as bytes in hexadecimal.
    for part in ["tweety", "116, 119, 101", "116,\n", "7477"] {
        assert!(!shown.contains(part), "{shown}");
    }
}
