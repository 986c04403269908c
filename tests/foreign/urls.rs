//! URLs show where, not with which credentials.

use candor::log_info;
use http::uri::{Authority, PathAndQuery};
use url::Url;

use super::{PLANTED, assert_hides, shown};
use crate::lines::Lines;

/// As `Url`, as `Uri` where that takes it, and as text that nobody parsed.
#[track_caller]
fn check(url: &str, expected: &str) {
    assert_eq!(shown(&Url::parse(url).unwrap()), expected, "as Url");
    match url.parse::<http::Uri>() {
        // `http` drops a fragment, and takes the scheme of `mailto:` for a user.
        Ok(uri) if !url.contains('#') && url.contains("://") => {
            assert_eq!(shown(&uri), expected, "as Uri");
        }
        Ok(uri) => assert_hides(&uri),
        Err(_) => {}
    }
    let mut headers = http::HeaderMap::new();
    headers.insert("location", url.parse().unwrap());
    assert_eq!(shown(&headers)["location"], expected, "as text");
}

#[test]
fn an_ordinary_url_is_shown_as_it_is() {
    for url in [
        "https://example.com/",
        "https://example.com:8443/orders/7;v=2?page=2&sort=-date#lines",
        "http://[::1]:8080/a@b/c?next=%2Fhome&time=12:30",
        "https://web.archive.org/web/2020/https://example.com/a",
        "https://example.com/?empty=&flag&list=1,2",
        "file:///srv/a@b",
        "urn:isbn:0451450523",
    ] {
        check(url, url);
    }
}

#[test]
fn user_and_password_are_removed() {
    let db = format!("postgres://app:{PLANTED}@db.internal:5432/orders");
    check(&db, "postgres://db.internal:5432/orders");
    check(
        &format!("https://{PLANTED}@example.com/x"),
        "https://example.com/x",
    );
    check(
        &format!("https://a:b%40{PLANTED}@example.com/x@y"),
        "https://example.com/x@y",
    );
    check(&format!("sip:bob:{PLANTED}@example.com"), "sip:example.com");
    check(
        &format!("https://proxy.example/https://u:{PLANTED}@example.com/x"),
        "https://proxy.example/https://example.com/x",
    );
}

#[test]
fn values_of_forbidden_parameters_are_hidden_and_their_names_stay() {
    for name in [
        "password",
        "access_token",
        "api-key",
        "user%5Bpassword%5D",
        "%70assword",
        "%2570assword",
        "session_id",
        "sig",
        "X-Amz-Signature",
        "X-Amz-Credential",
        "X-Amz-Security-Token",
        "X-Goog-Signature",
        "code",
        "state",
        "key",
        "SAMLResponse",
    ] {
        check(
            &format!("https://example.com/cb?page=2&{name}={PLANTED}&z=1"),
            &format!("https://example.com/cb?page=2&{name}=[redacted]&z=1"),
        );
        check(
            &format!("https://example.com/cb#{name}={PLANTED}&z=1"),
            &format!("https://example.com/cb#{name}=[redacted]&z=1"),
        );
    }
}

#[test]
fn a_parameter_with_personal_data_is_masked() {
    check(
        "https://example.com/?email=ada%40example.com",
        "https://example.com/?email=a***@example.com",
    );
    check("mailto:ada@example.com", "mailto:a***@example.com");
    check("tel:+491701234567", "tel:***4567");
}

#[test]
fn what_a_parameter_s_value_holds_is_looked_into() {
    for value in [
        "https%3A%2F%2Fapp.example%2Fcb%3Fcode%3Dhunter2secret",
        "https%3A%2F%2Fu%3Ahunter2secret%40app.example%2F",
        "%2Fcb%3Ftoken%3Dhunter2secret",
        "%7B%22password%22%3A%22hunter2secret%22%7D",
        "a%253D1%2526token%253Dhunter2secret",
    ] {
        check(
            &format!("https://example.com/?next={value}"),
            "https://example.com/?next=[redacted]",
        );
    }
}

#[test]
fn parameters_of_a_path_are_judged_too() {
    check(
        &format!("https://example.com/app;jsessionid={PLANTED}/x?y=1"),
        "https://example.com/app;jsessionid=[redacted]/x?y=1",
    );
    check(
        &format!("https://example.com/#/cb?access_token={PLANTED}"),
        "https://example.com/#/cb?access_token=[redacted]",
    );
}

#[test]
fn a_long_text_without_a_name_is_hidden() {
    let long = format!("{PLANTED}{}", "0".repeat(40));
    check(
        &format!("https://example.com/reset?{long}"),
        "https://example.com/reset?[redacted]",
    );
    check(
        &format!("https://example.com/?{long}=="),
        "https://example.com/?[redacted]",
    );
    check(
        &format!("https://example.com/paste#{long}"),
        "https://example.com/paste#[redacted]",
    );
}

#[test]
fn a_data_url_shows_its_type_and_its_size() {
    check(
        &format!("data:image/png;base64,{PLANTED}"),
        "data:image/png,[13 bytes]",
    );
    check(&format!("data:,{PLANTED}"), "data:,[13 bytes]");
}

#[test]
fn many_parameters_cost_little_and_show_little() {
    let many: Vec<String> = (0..100_000).map(|n| format!("p{n}={n}")).collect();
    let many = many.join("&");
    let url = Url::parse(&format!("https://example.com/?token={PLANTED}&{many}")).unwrap();
    assert_hides(&url);
    let text = shown(&url);
    let text = text.as_str().unwrap();
    assert!(text.len() < 70_000, "{} bytes", text.len());
    assert!(text.contains("&p9=9&") && text.contains("&p99=[redacted]&"));
}

#[test]
fn the_parts_of_a_uri_follow_the_same_rules() {
    let authority: Authority = format!("app:{PLANTED}@db:5432").parse().unwrap();
    assert_eq!(shown(&authority), "db:5432");
    let rest: PathAndQuery = format!("/cb?code={PLANTED}").parse().unwrap();
    assert_eq!(shown(&rest), "/cb?code=[redacted]");
    assert_eq!(
        shown(&"example.com:443".parse::<http::Uri>().unwrap()),
        "example.com:443"
    );
    assert_eq!(shown(&"*".parse::<http::Uri>().unwrap()), "*");
    for (text, expected) in [
        ("postgres://app:hunter2secret/rest@db/x", "postgres://db/x"),
        ("//app:hunter2secret@db/x", "//db/x"),
        ("https://db:hunter2secret/x", "https://db/x"),
        ("https://db:8443/x", "https://db:8443/x"),
    ] {
        let uri: http::Uri = text.parse().unwrap();
        assert_eq!(shown(&uri), expected, "{text}");
    }
    let port: Authority = format!("app:{PLANTED}").parse().unwrap();
    assert_eq!(shown(&port), "app");
    assert_hides(&authority);
    assert_hides(&rest);
}

#[test]
fn a_url_under_a_masked_name_is_masked() {
    let email = Url::parse("https://example.com/").unwrap();
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Value", email);
    assert_eq!(lines.object()["email"], "***");
}

/// What stands where a URL should, although no parser would take it.
#[track_caller]
fn check_text(text: &str, expected: &str) {
    let mut headers = http::HeaderMap::new();
    headers.insert("referer", text.parse().unwrap());
    assert_eq!(shown(&headers)["referer"], expected);
    assert_hides(&headers);
}

#[test]
fn a_text_that_is_no_url_loses_what_would_be_a_password() {
    for (text, expected) in [
        ("postgres://app:a/hunter2secret@db/x", "postgres://db/x"),
        ("postgres://app:a?hunter2secret#b@db/x", "postgres://db/x"),
        ("postgres://app:a@hunter2secret@db/x", "postgres://db/x"),
        ("//app:hunter2secret@db/x", "//db/x"),
        ("https:/app:hunter2secret@db/x", "https:/db/x"),
        ("https:app:hunter2secret@db/x", "https:db/x"),
        (r"https:\\app:hunter2secret@db\x", r"https:\\db\x"),
        ("https:////app:hunter2secret@db/x", "https:////db/x"),
        ("app:hunter2secret@tcp(db)/x", "app:tcp(db)/x"),
        (
            "jdbc:postgresql://db/x?user=app&password=hunter2secret",
            "jdbc:postgresql://db/x?user=app&password=[redacted]",
        ),
        ("/cb?code=hunter2secret", "/cb?code=[redacted]"),
        (
            "/cb?password=a&hunter2secret",
            "/cb?password=[redacted]&[redacted]",
        ),
        ("", ""),
        ("?#;&=", "?#;&="),
    ] {
        check_text(text, expected);
    }
}
