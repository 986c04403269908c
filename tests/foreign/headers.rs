//! Headers are shown if they are known to be harmless.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version};

use super::{PLANTED, assert_hides, shown};

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.append(name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

#[test]
fn harmless_headers_are_shown_and_all_others_are_not() {
    let headers = headers(&[
        ("Content-Type", "application/json"),
        ("User-Agent", "curl/8"),
        ("X-Request-Id", "r-7"),
        ("Authorization", &format!("Bearer {PLANTED}")),
        ("Cookie", &format!("theme=dark; sid={PLANTED}")),
        ("Set-Cookie", PLANTED),
        ("X-Api-Key", PLANTED),
        ("X-Acme-Internal", PLANTED),
        ("X-Forwarded-For", PLANTED),
    ]);
    let object = shown(&headers);
    assert_eq!(object["content-type"], "application/json");
    assert_eq!(object["user-agent"], "curl/8");
    assert_eq!(object["x-request-id"], "r-7");
    assert_eq!(object["authorization"], "[redacted:token]");
    assert_eq!(object["cookie"], "[redacted:session id]");
    assert_eq!(object["x-api-key"], "[redacted:api key]");
    assert_eq!(object["x-acme-internal"], "[redacted]");
    assert_hides(&headers);
    assert_hides(&BTreeMap::from([("request", vec![headers])]));
}

#[test]
fn several_values_of_a_name_are_a_sequence() {
    let headers = headers(&[
        ("Vary", "accept"),
        ("Vary", "origin"),
        ("Set-Cookie", PLANTED),
        ("Set-Cookie", PLANTED),
    ]);
    let object = shown(&headers);
    assert_eq!(object["vary"], serde_json::json!(["accept", "origin"]));
    assert_eq!(object["set-cookie"], "[redacted:session id]");
    assert_hides(&headers);
}

#[test]
fn headers_that_hold_a_url_show_it_without_credentials() {
    let url = format!("https://u:{PLANTED}@example.com/cb?code={PLANTED}&page=1");
    let headers = headers(&[
        ("Location", &url),
        ("Referer", &url),
        ("Origin", "https://example.com"),
        ("Host", &format!("u:{PLANTED}@example.com")),
    ]);
    let object = shown(&headers);
    let safe = "https://example.com/cb?code=[redacted]&page=1";
    assert_eq!(object["location"], safe);
    assert_eq!(object["referer"], safe);
    assert_eq!(object["origin"], "https://example.com");
    assert_eq!(object["host"], "example.com");
    assert_hides(&headers);
}

#[test]
fn a_header_that_is_marked_sensitive_is_hidden_whatever_its_name() {
    let mut value = HeaderValue::from_static(PLANTED);
    value.set_sensitive(true);
    let headers = HeaderMap::from_iter([(http::header::ETAG, value)]);
    assert_eq!(shown(&headers)["etag"], "[redacted]");
    assert_hides(&headers);
}

#[test]
fn a_header_that_is_no_utf_8_is_shown_as_far_as_it_is() {
    let value = HeaderValue::from_bytes(b"caf\xe9").unwrap();
    let headers = HeaderMap::from_iter([(http::header::SERVER, value)]);
    assert_eq!(shown(&headers)["server"], "caf\u{fffd}");
}

#[test]
fn many_headers_are_cut_and_the_record_says_so() {
    let pairs: Vec<(String, &str)> = (0..20_000).map(|n| (format!("x-{n}"), PLANTED)).collect();
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, value)| (&**name, *value))
        .collect();
    let headers = headers(&pairs);
    assert_eq!(shown(&headers)["…"], "(+19000 entries)");
    assert_hides(&headers);
}

#[test]
fn methods_statuses_versions_and_names_are_shown() {
    assert_eq!(shown(&Method::PATCH), "PATCH");
    assert_eq!(shown(&StatusCode::NOT_FOUND), 404);
    assert_eq!(shown(&Version::HTTP_2), "HTTP/2.0");
    assert_eq!(shown(&HeaderName::from_static("x-acme")), "x-acme");
    assert_eq!(shown(&http::uri::Scheme::HTTPS), "https");
}
