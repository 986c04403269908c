//! The message: one literal, without holes, of one line.

use super::{Row, check};

pub(super) const ROWS: &[Row] = &[
    // Places for values, in the style of any language.
    (
        r#""User {user_id} in""#,
        "E0101",
        "`{user_id}` would put a value inside the message",
    ),
    (
        r#""User {user_id} in""#,
        "E0101",
        r#"log_info!("User in", user_id)"#,
    ),
    (
        r#""User {user:?} in""#,
        "E0101",
        r#"log_info!("User in", user)"#,
    ),
    (
        r#""User {user:>8.3} in""#,
        "E0101",
        r#"log_info!("User in", user)"#,
    ),
    (
        r#""User {} in", user_id"#,
        "E0101",
        r#"log_info!("User in", user_id)"#,
    ),
    (r#""User {0} in", user_id"#, "E0101", "`{0}`"),
    (r#""User {{id}} in""#, "E0101", "`{{id}}`"),
    (r#""User ${id} in""#, "E0101", "`${id}`"),
    (r#""User %s in", user_id"#, "E0101", "`%s`"),
    (r#""User %d in", user_id"#, "E0101", "`%d`"),
    (r#""User %5.2f in", share"#, "E0101", "`%5.2f`"),
    (r#""User %(name)s in""#, "E0101", "`%(name)s`"),
    (
        r#""Set { opened""#,
        "E0101",
        "`{` looks like the place of a value",
    ),
    (
        r#""Set } closed""#,
        "E0101",
        "`}` looks like the place of a value",
    ),
    (
        r#""{}", user_id"#,
        "E0101",
        r#"log_info!("Describe what happened", user_id)"#,
    ),
    (r##"r"User {id} in""##, "E0101", "`{id}`"),
    (r##"r#"User {id} in"#"##, "E0101", "`{id}`"),
    // Texts that are put together.
    (
        r#"format!("User {} in {id}", user_id)"#,
        "E0102",
        "found a `format!` call",
    ),
    (
        r#"format!("User {} in {id}", user_id)"#,
        "E0102",
        r#"log_info!("User", id, user_id)"#,
    ),
    (
        r#"format_args!("User {id}")"#,
        "E0102",
        "found a `format_args!` call",
    ),
    (
        r#"std::format!("User {id}")"#,
        "E0102",
        "found a `std::format!` call",
    ),
    (r#"concat!("a", "b")"#, "E0102", "found a `concat!` call"),
    (
        r#"concat!("a", "b")"#,
        "E0102",
        "write the whole text as one literal",
    ),
    (
        r#"include_str!("text")"#,
        "E0102",
        "found an `include_str!` call",
    ),
    (
        r#""User ".to_owned() + &name"#,
        "E0102",
        "not a built string",
    ),
    (r#""User " + name"#, "E0102", "not a built string"),
    (r#""User in".into()"#, "E0102", "not a built string"),
    // Names and other expressions.
    ("&message", "E0102", "found a reference (`&message`)"),
    ("message", "E0102", "found the name `message`"),
    ("message.as_str()", "E0102", "found `message.as_str()`"),
    ("MESSAGE", "E0102", "constants are not accepted"),
    ("Self::MESSAGE", "E0102", "found the name `Self::MESSAGE`"),
    ("MESSAGE, user_id", "E0102", r#"event: "user.registered""#),
    (
        "if late { \"a\" } else { \"b\" }",
        "E0102",
        "must be a plain string literal",
    ),
    // Literals that are no text.
    (r#"b"User in""#, "E0102", "which is no text"),
    (r#"c"User in""#, "E0102", "which is no text"),
    ("'x'", "E0102", "which is no text"),
    ("1", "E0102", "which is no text"),
    ("1.5", "E0102", "which is no text"),
    ("true", "E0102", "which is no text"),
    // Things that other languages accept.
    (r#"f"User {id} in""#, "E0102", "Rust has no f-strings"),
    (r#"f"User {id} in""#, "E0102", r#"log_info!("User in", id)"#),
    (
        r#"user_id, "User registered""#,
        "E0102",
        "the message comes first",
    ),
    (
        r#"user_id, "User registered""#,
        "E0102",
        r#"log_info!("User registered", user_id)"#,
    ),
    (
        r#"plan = account.plan, "User registered""#,
        "E0102",
        r#"log_info!("User registered", plan = account.plan)"#,
    ),
    (
        r#""User registered" user_id"#,
        "E0113",
        "a comma is missing after the message",
    ),
    (
        r#""User registered" user_id"#,
        "E0113",
        r#"log_info!("User registered", user_id)"#,
    ),
    // Texts that say nothing, or too much.
    ("", "E0106", "`log_info!` needs a message"),
    (
        r#"target: "billing""#,
        "E0106",
        "`log_info!` needs a message",
    ),
    (r#""""#, "E0106", "the message says nothing"),
    (r#""   ""#, "E0106", "the message says nothing"),
    (r#""...""#, "E0106", "the message says nothing"),
    (
        r#""Error: disk full""#,
        "E0107",
        r#"log_info!("disk full")"#,
    ),
    (
        r#""[WARN] disk full""#,
        "E0107",
        "the level is a field of its own",
    ),
    (
        r#""info: disk full", disk"#,
        "E0107",
        r#"log_info!("disk full", disk)"#,
    ),
    (r#""Disk\nfull""#, "E0108", r#"log_info!("Disk full")"#),
    (r#""Disk\tfull""#, "E0108", "must be one line"),
    (r#""Disk \u{202e}full""#, "E0108", "must be one line"),
    (r#""Disk \u{feff}full""#, "E0108", "must be one line"),
    (r#""Disk \u{85}full""#, "E0108", "must be one line"),
    (r#""Disk \u{2028}full""#, "E0108", "must be one line"),
    (r#""Disk \u{1b}[31mfull""#, "E0108", "must be one line"),
];

#[test]
fn a_message_that_is_no_plain_sentence_is_rejected() {
    check(ROWS);
}
