//! Secrets that a spread, a map's names or a value around them would let through.

use std::collections::BTreeMap;

use candor::{Loggable, ValueWriter, context, fields, log_info};

use crate::lines::Lines;
use crate::redaction::CANARY;

const EMAIL: &str = "ada.love@example.com";
const MASKED: &str = "a***@example.com";
const PHONE: &str = "+49 170 1234567";

struct User {
    id: u64,
    email: String,
    phone: String,
    session_id: String,
    note: String,
}

fn user() -> User {
    User {
        id: 7,
        email: EMAIL.to_owned(),
        phone: PHONE.to_owned(),
        session_id: CANARY.to_owned(),
        note: "none".to_owned(),
    }
}

#[test]
fn a_text_that_is_spread_is_treated_as_its_name_demands() {
    let (user, email, cookie) = (user(), EMAIL, CANARY);
    let lines = Lines::json();
    log_info!(
        logger: &lines.logger,
        "Spread",
        ..email,
        ..cookie,
        ..user.email as who,
        ..user.phone as desk,
        ..user.session_id as what
    );
    let object = lines.object();
    assert_eq!(object["email"], MASKED);
    assert_eq!(object["who"], MASKED);
    assert_eq!(object["desk"], "***4567");
    assert_eq!(object["cookie"], "[redacted:session id]");
    assert_eq!(object["what"], "[redacted:session id]");
}

#[test]
fn a_spread_of_a_scope_or_a_bound_logger_is_treated_so_too() {
    let (email, session_id) = (EMAIL, CANARY);
    let check = |lines: &Lines| {
        let object = lines.object();
        assert_eq!(object["email"], MASKED);
        assert_eq!(object["session_id"], "[redacted:session id]");
    };
    let lines = Lines::json();
    let bound = lines.logger.bind(fields! { ..email, ..session_id });
    log_info!(logger: &bound, "Bound");
    check(&lines);
    let lines = Lines::json();
    context! { ..email, ..session_id }.run(|| log_info!(logger: &lines.logger, "Scoped"));
    check(&lines);
}

/// One entry, under a name that is harmless where it stands alone.
struct Part(&'static str);

impl Loggable for Part {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| map.entry(self.0, CANARY));
    }
}

/// What something is called and what is inside it: harmless apart, a secret together.
const JOINED: [(&str, &str); 6] = [
    ("card", "number"),
    ("session", "id"),
    ("api", "key"),
    ("private", "key"),
    ("verification", "code"),
    ("access", "token"),
];

#[test]
fn a_name_in_a_map_is_judged_together_with_the_map_s_own() {
    for (outer, inner) in JOINED {
        let map = BTreeMap::from([(outer, BTreeMap::from([(inner, CANARY)]))]);
        let deep = BTreeMap::from([("body", vec![&map])]);
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Nested", map, deep, ..map as spread);
        let line = lines.one();
        assert!(!line.contains(CANARY), "{outer}.{inner}: {line}");
    }
}

#[test]
fn a_name_in_a_spread_is_judged_together_with_the_prefix() {
    let (card, session, api) = (Part("number"), Part("id"), Part("key"));
    let part = Part("code");
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Spread", ..card, ..session, ..api, ..part as verification);
    let object = lines.object();
    assert!(!object.to_string().contains(CANARY), "{object}");
    assert_eq!(object["card.number"], "[redacted:account or card number]");
    assert_eq!(object["session.id"], "[redacted:session id]");
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Whole", card);
    let line = lines.one();
    assert!(!line.contains(CANARY), "{line}");
}

#[test]
fn harmless_pairs_of_names_stay_visible() {
    let order = BTreeMap::from([("key", "A7")]);
    let page = BTreeMap::from([("number", 3)]);
    let map = BTreeMap::from([("cache", BTreeMap::from([("key", "front")]))]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Visible", order, page, map, ..order as sold, ..page as shown);
    let object = lines.object();
    assert_eq!(object["order"]["key"], "A7");
    assert_eq!(object["page"]["number"], 3);
    assert_eq!(object["map"]["cache"]["key"], "front");
    assert_eq!(object["sold.key"], "A7");
    assert_eq!(object["shown.number"], 3);
}

#[test]
#[expect(
    clippy::useless_format,
    reason = "what stands around the value is what is tested"
)]
fn an_email_address_is_masked_whatever_stands_around_it() {
    let (user, email) = (user(), EMAIL);
    let lines = Lines::json();
    log_info!(
        logger: &lines.logger,
        "Masked",
        reference = &&user.email,
        group = (&user.email),
        some = Some(&user.email),
        nested = Some(Some(&user.email)),
        array = [&user.email],
        list = vec![user.email.clone()],
        pair = (&user.email, 1),
        text = format!("{}", user.email),
        captured = format!("{email}"),
        braces = format!("{{{email}}}"),
        arguments = display(format_args!("{email}")),
        block = { user.email.clone() },
        branch = if user.id > 0 { &user.email } else { &user.note },
        matched = match user.id {
            7 => &user.email,
            _ => &user.note,
        },
        mapped = Some(&user).map(|user| user.email.clone()),
        lazy = (user.id > 0).then(|| user.email.clone()),
        upper = user.email.to_uppercase(),
        replaced = user.email.replace('x', "y"),
        halves = user.email.split('@').collect::<Vec<_>>(),
        repeated = user.email.repeat(2),
        slice = &user.email[..],
        cast = &user.email as &str,
        from = String::from(&user.email),
        trimmed = user.email.trim_end(),
        first = user.email.lines().next(),
        escaped = user.email.escape_debug().to_string(),
        words = user.email.split_whitespace().collect::<Vec<_>>(),
        called = ToString::to_string(&user.email),
        cloned = String::clone(&user.email),
        same = std::convert::identity(&user.email),
        fallback = None.or(Some(&user.email)),
        projected = Some(&user).map_or("", |user| user.email.as_str())
    );
    let line = lines.one();
    assert!(!line.to_lowercase().contains("da.love"), "{line}");
    let object = lines.object();
    for key in [
        "reference",
        "some",
        "text",
        "branch",
        "mapped",
        "cast",
        "called",
        "projected",
    ] {
        assert_eq!(object[key], MASKED, "{key}");
    }
    assert_eq!(object["array"][0], MASKED);
}

#[test]
fn a_telephone_number_is_masked_whatever_stands_around_it() {
    let user = user();
    let lines = Lines::json();
    log_info!(
        logger: &lines.logger,
        "Masked",
        some = Some(&user.phone),
        array = [&user.phone],
        text = format!("call {}", user.phone),
        trimmed = user.phone.trim()
    );
    let line = lines.one();
    assert!(!line.contains("170"), "{line}");
    assert_eq!(lines.object()["some"], "***4567");
}

#[test]
fn what_follows_the_at_sign_is_shown_only_if_it_is_a_host_name() {
    let odd = [
        "x@y.com; password=hunter2",
        "P@hunter2-secret",
        "x@hunter2",
        "hunter2@",
        "ada@x.y\nhunter2",
        "to ada@x.y cc hunter2",
    ];
    for email in odd {
        let lines = Lines::json();
        log_info!(logger: &lines.logger, "Masked", email, other = masked(email));
        let object = lines.object();
        assert_eq!(object["email"], "***", "{email}");
        assert_eq!(object["other"], "***", "{email}");
    }
}
