//! Secrets in a disguise: inside braces, under another name, changed on the way.

use super::{Row, check};

pub(super) const ROWS: &[Row] = &[
    // A doubled brace is a brace, and the next one opens a place.
    (
        r#""x happened", n = format!("{{{password}}}")"#,
        "E0202",
        "`password` names a password",
    ),
    (
        r#""x happened", body = format!("{{\"password\":\"{password}\"}}")"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = display(format_args!("{{{password}}}"))"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = format!("{{}}{{{:?}}}", user)"#,
        "E0206",
        "`{:?}`",
    ),
    // What is spread is a value too.
    (
        r#""x happened", ..user.password as who"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", ..card_number as c"#,
        "E0202",
        "`card_number`",
    ),
    // Look-ups of what a cookie or a session is called.
    (
        r#""x happened", n = truncated(headers["cookie"])"#,
        "E0203",
        "names a session id",
    ),
    (
        r#""x happened", n = display(headers.get("Set-Cookie"))"#,
        "E0203",
        "names a session id",
    ),
    (
        r#""x happened", n = debug(headers.get("session_id"))"#,
        "E0203",
        "names a session id",
    ),
    // A field of a forbidden thing, renamed.
    (r#""x happened", n = cfg.secrets.stripe"#, "E0202", "secret"),
    (
        r#""x happened", n = cfg.password.plain"#,
        "E0202",
        "password",
    ),
    (r#""x happened", n = user.pw.plain"#, "E0202", "password"),
    (r#""x happened", n = card.number"#, "E0202", "card number"),
    (r#""x happened", n = user.secret.0.0"#, "E0202", "secret"),
    // A session id under another name, inside something or changed.
    (
        r#""x happened", n = display(Some(&user.session_id))"#,
        "E0203",
        "names a session id",
    ),
    (
        r#""x happened", n = truncated(format!("{session_id}"))"#,
        "E0203",
        "names a session id",
    ),
    (
        r#""x happened", n = debug([session_id])"#,
        "E0203",
        "names a session id",
    ),
    (
        r#""x happened", n = debug(session_id.split_at(4))"#,
        "E0203",
        "names a session id",
    ),
    (
        r#""x happened", n = display(session_id.repeat(1))"#,
        "E0203",
        "names a session id",
    ),
    // A reason is given for one thing.
    (
        r#""x happened", api_key = public(user.password, reason = "it is a test reason")"#,
        "E0204",
        "no reason makes a password public",
    ),
    (
        r#""x happened", n = public((cfg.api_key, user.password), reason = "it is a test reason")"#,
        "E0204",
        "no reason makes a password public",
    ),
    (
        r#""x happened", n = public(format!("{:?}", user.password), reason = "it is a test reason")"#,
        "E0204",
        "no reason makes a password public",
    ),
    (
        r#""x happened", n = public(format!("{user:?} {password}"), reason = "it is a test reason")"#,
        "E0204",
        "no reason makes a password public",
    ),
    (
        r#""x happened", api_key = hashed((cfg.api_key, user.pin))"#,
        "E0205",
        "too short to hide in a hash",
    ),
    // Look-ups by a variant, by bytes, by a method of any name, by a file's name.
    (
        r#""x happened", n = row.get(Col::Password)"#,
        "E0202",
        "`Password`",
    ),
    (
        r#""x happened", n = row.get(b"password")"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = row.string("db.password")"#,
        "E0202",
        "`db.password`",
    ),
    (
        r#""x happened", n = row.column("password_hash")"#,
        "E0202",
        "`password_hash`",
    ),
    (
        r#""x happened", n = row.get(&String::from("password"))"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = fs::read_to_string("/run/secrets/db_password")"#,
        "E0202",
        "password",
    ),
    (
        r#""x happened", n = include_str!("../secrets_api_key.txt")"#,
        "E0202",
        "api_key",
    ),
    (
        r#""x happened", n = env::vars().find(|(k, _)| k == "API_KEY")"#,
        "E0202",
        "`API_KEY`",
    ),
    (
        r#""x happened", n = env::vars().find_map(|(k, v)| (k == "DB_PASSWORD").then_some(v))"#,
        "E0202",
        "`DB_PASSWORD`",
    ),
    // `!` makes a truth value of a truth value only, which the type checker has to say.
    (r#""x happened", n = display(!user.pin)"#, "E0202", "`pin`"),
    (r#""x happened", metric(n = !user.pin)"#, "E0202", "`pin`"),
    (r#""x happened", n = (!user.pin, 1)"#, "E0202", "`pin`"),
];

#[test]
fn a_secret_in_a_disguise_is_rejected() {
    check(ROWS);
}
