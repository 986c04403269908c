//! Secrets that are revealed, looked up by name, or put into a text.

use super::{Row, check};

pub(super) const ROWS: &[Row] = &[
    // What exists to reveal.
    (
        r#""x happened", n = wrapped.expose_secret()"#,
        "E0202",
        "`expose_secret`",
    ),
    (
        r#""x happened", n = wrapped.inner.expose_secret().len_hint()"#,
        "E0202",
        "names a secret",
    ),
    (
        r#""x happened", n = wrapped.declassify_for_test()"#,
        "E0202",
        "`declassify_for_test`",
    ),
    (r#""x happened", n = wrapped.reveal()"#, "E0202", "`reveal`"),
    (
        r#""x happened", n = ExposeSecret::expose_secret(&wrapped)"#,
        "E0202",
        "`expose_secret`",
    ),
    (r#""x happened", n = wrapped.secret()"#, "E0202", "`secret`"),
    // Look-ups by name.
    (
        r#""x happened", n = std::env::var("API_KEY")"#,
        "E0202",
        "`API_KEY`",
    ),
    (
        r#""x happened", n = env::var("API_KEY").unwrap_or_default()"#,
        "E0202",
        "`API_KEY`",
    ),
    (
        r#""x happened", n = env::var_os("DB_PASSWORD")"#,
        "E0202",
        "`DB_PASSWORD`",
    ),
    (
        r#""x happened", n = env!("GITHUB_TOKEN")"#,
        "E0202",
        "`GITHUB_TOKEN`",
    ),
    (
        r#""x happened", n = option_env!("GITHUB_TOKEN")"#,
        "E0202",
        "`GITHUB_TOKEN`",
    ),
    (
        r#""x happened", n = headers["authorization"]"#,
        "E0202",
        "`authorization`",
    ),
    (
        r#""x happened", n = headers.get("authorization")"#,
        "E0202",
        "`authorization`",
    ),
    (
        r#""x happened", n = request.header("x-api-key")"#,
        "E0202",
        "`x-api-key`",
    ),
    (
        r#""x happened", n = map.remove("password")"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = row.get("password_hash")"#,
        "E0202",
        "`password_hash`",
    ),
    (
        r#""x happened", n = row.get::<String, _>("password")"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = body["user"]["password"].as_str()"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = body.pointer("/user/password")"#,
        "E0202",
        "password",
    ),
    // Formatted texts.
    (
        r#""x happened", n = format!("{password}")"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = format!("{}", user.password)"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = format!("{id} {password:>4}")"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = format_args!("{p}", p = password)"#,
        "E0202",
        "`password`",
    ),
    (r#""x happened", n = dbg!(password)"#, "E0202", "`password`"),
    (
        r#""x happened", n = vec![id, password]"#,
        "E0202",
        "`password`",
    ),
    // Where no word can be put around it.
    (
        r#""x happened", error = login.password"#,
        "E0202",
        "`password`",
    ),
    (r#""x happened", metric(n = user.pin)"#, "E0202", "`pin`"),
    (r#""x happened", ..password as p"#, "E0202", "`password`"),
    (
        r#""x happened", "dotted.key" = user.password"#,
        "E0202",
        "`password`",
    ),
];

#[test]
fn a_secret_that_is_looked_up_or_formatted_is_rejected() {
    check(ROWS);
}
