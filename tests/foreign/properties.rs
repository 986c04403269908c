//! Any JSON, any URL: the record parses, and what was planted stays hidden.

use candor::log_info;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Value, json};
use url::Url;

use super::{PLANTED, everything, shown};
use crate::lines::Lines;

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(20, 200, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            btree_map(".{0,10}", inner, 0..6).prop_map(|entries| entries.into_iter().collect()),
        ]
    })
}

/// A forbidden name with the secret under it, and any JSON around it.
fn planted_json() -> impl Strategy<Value = Value> {
    let name = prop_oneof![
        Just("password"),
        Just("apiKey"),
        Just("x-api-key"),
        Just("cookie"),
        Just("client_secret"),
    ];
    (any_json(), name, "[a-z]{1,8}", any::<u8>()).prop_map(|(around, name, outer, kind)| {
        let secret = match kind % 4 {
            0 => json!({ name: PLANTED }),
            1 => json!({ name: [{ "inner": PLANTED }] }),
            2 => json!([{ "name": name, "value": PLANTED }]),
            _ => json!([[name, PLANTED]]),
        };
        json!({ "around": around, outer: [secret] })
    })
}

/// Letters of which no `@`, `/` or `&` ends the secret that a URL holds.
const INSIDE: &str = "[a-zA-Z0-9._~%+-]{0,12}";

proptest! {
    #[test]
    fn any_json_makes_a_record_that_parses(value in any_json()) {
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Value", value, ..value as spread);
        lines.object();
    }

    #[test]
    fn a_secret_under_a_forbidden_name_is_hidden_in_any_json(value in planted_json()) {
        let all = everything(&value);
        prop_assert!(!all.contains(PLANTED), "{all}");
    }

    #[test]
    fn any_text_where_a_url_is_expected_makes_a_record_that_parses(bytes in vec(any::<u8>(), 0..80)) {
        if let Ok(value) = http::HeaderValue::from_bytes(&bytes) {
            let headers = http::HeaderMap::from_iter([(http::header::LOCATION, value)]);
            prop_assert!(shown(&headers)["location"].is_string());
        }
    }

    #[test]
    fn a_password_of_a_url_is_hidden(
        scheme in "[a-z][a-z+.-]{0,6}",
        before in INSIDE,
        after in INSIDE,
        rest in "([/?#;&=:@.%a-z0-9]{0,30})?",
    ) {
        check(&format!("{scheme}://user:{before}{PLANTED}{after}@host.example/{rest}"))?;
        check(&format!("//user:{before}{PLANTED}{after}@host.example?{rest}"))?;
        check(&format!("{scheme}:user:{PLANTED}{after}@host.example/{rest}"))?;
    }

    #[test]
    fn a_secret_parameter_of_a_url_is_hidden(
        name in "(access_token|password|X-Amz-Signature|code|api%5Fkey|user\\[pwd\\])",
        before in "[/?;&=:.%a-z0-9]{0,30}",
        after in INSIDE,
        rest in "([?&=;/:%][?&=;:/%a-z0-9]{0,30})?",
        mark in "[?#]",
    ) {
        check(&format!("https://host.example/a{mark}{before}&{name}={PLANTED}{after}&{rest}"))?;
        check(&format!("/a{mark}{name}={PLANTED}{after}&{rest}"))?;
    }
}

/// As text, and as a `Url` where it is one.
fn check(url: &str) -> Result<(), TestCaseError> {
    if let Ok(value) = http::HeaderValue::from_str(url) {
        let headers = http::HeaderMap::from_iter([(http::header::LOCATION, value)]);
        let shown = shown(&headers).to_string();
        prop_assert!(!shown.contains(PLANTED), "{url} is shown as {shown}");
    }
    if let Ok(parsed) = Url::parse(url) {
        let shown = shown(&parsed).to_string();
        prop_assert!(!shown.contains(PLANTED), "{parsed} is shown as {shown}");
    }
    Ok(())
}
