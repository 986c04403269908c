//! Secrets in a value's expression, whatever the field is called.

use super::{Row, check};

pub(super) const ROWS: &[Row] = &[
    // A path, a field, a method.
    (
        r#""x happened", n = password"#,
        "E0202",
        "`password` names a password, whatever the field is called",
    ),
    (
        r#""x happened", n = user.password"#,
        "E0202",
        "`n = redacted(user.password)`",
    ),
    (r#""x happened", n = self.password"#, "E0202", "`password`"),
    (
        r#""x happened", n = cfg.auth.api_key"#,
        "E0202",
        "`api_key` names an api key",
    ),
    (r#""x happened", n = r#password"#, "E0202", "`password`"),
    (r#""x happened", n = PASSWORD"#, "E0202", "`PASSWORD`"),
    (r#""x happened", n = config::API_KEY"#, "E0202", "`API_KEY`"),
    (
        r#""x happened", n = user.password()"#,
        "E0202",
        "`password`",
    ),
    (r#""x happened", n = get_password()"#, "E0202", "password"),
    (
        r#""x happened", n = user.access_token"#,
        "E0202",
        "names a token",
    ),
    // What hands a value on.
    (
        r#""x happened", n = cfg.api_key.clone()"#,
        "E0202",
        "`api_key`",
    ),
    (
        r#""x happened", n = cfg.api_key.as_str()"#,
        "E0202",
        "`api_key`",
    ),
    (
        r#""x happened", n = cfg.api_key.as_ref().unwrap().to_string()"#,
        "E0202",
        "`api_key`",
    ),
    (
        r#""x happened", n = user.password.trim().to_owned()"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = user.password.hexdump()"#,
        "E0202",
        "password",
    ),
    (
        r#""x happened", n = user.password.0"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = user.password[..4]"#,
        "E0202",
        "`password`",
    ),
    (r#""x happened", n = &user.password"#, "E0202", "`password`"),
    (r#""x happened", n = *user.password"#, "E0202", "`password`"),
    (
        r#""x happened", n = (user.password)"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = user.password as u64"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = display(user.password)"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = debug(&user.password)"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = truncated(user.password, 4)"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = user.password.chars().rev().collect::<String>()"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = String::from_utf8_lossy(&password)"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = hex::encode(key.private_key)"#,
        "E0202",
        "`private_key`",
    ),
    (
        r#""x happened", n = describe(&user, user.password)"#,
        "E0202",
        "`password`",
    ),
    // Inside an expression.
    (
        r#""x happened", n = [user.id, user.password]"#,
        "E0202",
        "`password`",
    ),
    (r#""x happened", n = (id, password)"#, "E0202", "`password`"),
    (
        r#""x happened", n = if late { password } else { id }"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = { let a = 1; password }"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = ids.map(|id| password.clone())"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = lazy(|| state.access_token.clone())"#,
        "E0202",
        "`access_token`",
    ),
    (r#""x happened", n = a + password"#, "E0202", "`password`"),
    (
        r#""x happened", n = match kind { A => password, B => id }"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = Login { id, key: password }"#,
        "E0202",
        "`password`",
    ),
    (
        r#""x happened", n = (a == b, password)"#,
        "E0202",
        "`password`",
    ),
];

#[test]
fn a_secret_in_an_expression_is_rejected_under_any_name() {
    check(ROWS);
}
