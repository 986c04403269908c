//! Types that `#[derive(Loggable)]` rejects for their marks and keys.

use super::{Row, check_derived as check};

/// Every row of this file.
pub(super) const ROWS: &[&[Row]] = &[BROKEN, CONFLICTS, KEYS];

const BROKEN: &[Row] = &[
    (
        r#"struct C { #[loggable(sensitive)] password: String }"#,
        "E0601",
        "it is an attribute of its own: `#[sensitive]`",
    ),
    (
        r#"struct C { #[loggable(truncate = 3)] note: String }"#,
        "E0601",
        "write `#[sensitive(truncate = 3)]`",
    ),
    (
        r#"struct C { #[loggable(rename = "a")] #[loggable(rename = "b")] c: u8 }"#,
        "E0601",
        "`rename` is given twice",
    ),
    (
        r#"struct C { #[sensitive(masked)] password: String }"#,
        "E0601",
        "did you mean `mask`?",
    ),
    (
        r#"struct C { #[sensitive(redact)] password: String }"#,
        "E0601",
        "the options are mask, hash, ends, truncate",
    ),
    (
        r#"struct C { #[sensitive = "yes"] password: String }"#,
        "E0601",
        "can't be read",
    ),
    (
        r#"struct C { #[sensitive()] password: String }"#,
        "E0601",
        "takes one of",
    ),
    (
        r#"struct C { #[sensitive(mask, hash)] password: String }"#,
        "E0601",
        "takes one of",
    ),
    (
        r#"struct C { #[sensitive(mask = 3)] password: String }"#,
        "E0601",
        "`mask` takes no value",
    ),
    (
        r#"struct C { #[sensitive(truncate)] note: String }"#,
        "E0601",
        "`truncate = 100`",
    ),
    (
        r#"struct C { #[sensitive(truncate = 0)] note: String }"#,
        "E0601",
        "`truncate = 100`",
    ),
    (
        r#"struct C { #[sensitive(truncate = "9")] note: String }"#,
        "E0601",
        "`truncate = 100`",
    ),
    (
        r#"struct C { #[sensitive(mask hash)] password: String }"#,
        "E0601",
        "can't be read",
    ),
    (
        r#"struct C { #[sensitive] #[sensitive(mask)] password: String }"#,
        "E0601",
        "marked sensitive once",
    ),
    (
        r#"struct C { #[sensitive(skip)] password: String }"#,
        "E0601",
        "write `#[loggable(skip)]`",
    ),
    (
        r#"struct C { #[loggable(mask)] email: String }"#,
        "E0601",
        "write `#[sensitive(mask)]`",
    ),
    (
        r#"struct C { #[loggable(skp)] password: String }"#,
        "E0601",
        "did you mean `skip`?",
    ),
    (
        r#"struct C { #[loggable] password: String }"#,
        "E0601",
        "can't be read",
    ),
    (
        r#"struct C { #[loggable(rename)] note: String }"#,
        "E0601",
        "`rename = \"name\"`",
    ),
    (
        r#"struct C { #[loggable(rename = 3)] note: String }"#,
        "E0601",
        "`rename = \"name\"`",
    ),
    (
        r#"struct C { #[loggable(public = "ok")] token: String }"#,
        "E0601",
        "must say why",
    ),
    (
        r#"struct C { #[loggable(public)] token: String }"#,
        "E0601",
        "takes a reason",
    ),
    (
        r#"struct C { #[loggable(debug)] note: String }"#,
        "E0601",
        "it stands on a type",
    ),
    (
        r#"#[loggable(skip)] struct C { note: String }"#,
        "E0601",
        "it stands on a field",
    ),
    (
        r#"#[loggable(crate = 7)] struct C { note: String }"#,
        "E0601",
        "the path of candor",
    ),
    (
        r#"#[loggable(crate = "a b")] struct C { note: String }"#,
        "E0601",
        "the path of candor",
    ),
    (
        r#"#[sensitive(mask)] struct C(String);"#,
        "E0601",
        "takes no options",
    ),
    (
        r#"enum E { #[sensitive(hash)] A(String) }"#,
        "E0601",
        "on a variant",
    ),
    (
        r#"enum E { #[loggable(display)] A(String) }"#,
        "E0601",
        "it stands on a field or a type",
    ),
];

#[test]
fn a_mark_that_is_unknown_or_broken_is_rejected_and_says_what_was_meant() {
    check(BROKEN);
}

const CONFLICTS: &[Row] = &[
    (
        r#"#[sensitive] #[loggable(public = "no secret at all")] struct C(String);"#,
        "E0602",
        "what is sensitive is not public",
    ),
    (
        r#"enum E { #[sensitive] #[loggable(public = "no secret at all")] A(String) }"#,
        "E0602",
        "what is sensitive is not public",
    ),
    (
        r#"struct C { #[sensitive] #[loggable(skip)] password: String }"#,
        "E0602",
        "`skip` leaves the field out",
    ),
    (
        r#"struct C { #[loggable(skip, rename = "x")] a: String }"#,
        "E0602",
        "`skip`",
    ),
    (
        r#"struct C { #[sensitive(mask)] #[loggable(public = "not a secret")] token: String }"#,
        "E0602",
        "either sensitive or public",
    ),
    (
        r#"struct C(#[loggable(rename = "x")] u8);"#,
        "E0602",
        "can't be renamed",
    ),
    (
        r#"#[sensitive] #[loggable(display)] struct C(String);"#,
        "E0602",
        "either sensitive or shown",
    ),
    (
        r#"#[loggable(display)] struct C { #[sensitive] password: String }"#,
        "E0602",
        "knows nothing of marks",
    ),
];

#[test]
fn marks_that_contradict_each_other_are_rejected() {
    check(CONFLICTS);
}

const KEYS: &[Row] = &[
    (
        r#"struct C { #[sensitive(hash)] mail: String, mail_prev: String }"#,
        "E0103",
        "`mail_prev` is given twice",
    ),
    (
        r#"enum E { #[loggable(rename = "a\u{1f}b")] A { x: u8 } }"#,
        "E0109",
        "this name holds other characters",
    ),
    (
        r#"enum E { #[loggable(rename = "")] A }"#,
        "E0109",
        "this name has an empty part",
    ),
    (
        r#"struct C { #[loggable(rename = "b")] a: u8, b: u8 }"#,
        "E0103",
        "`b` is given twice",
    ),
    (
        r#"enum E { #[loggable(rename = "B")] A, B }"#,
        "E0103",
        "names two variants",
    ),
    (r#"struct C { größe: u8 }"#, "E0109", "only look like ASCII"),
    (
        r#"struct C { #[loggable(rename = "a b")] a: u8 }"#,
        "E0109",
        "holds other characters",
    ),
    (
        r#"struct C { #[loggable(rename = "")] a: u8 }"#,
        "E0109",
        "empty part",
    ),
];

#[test]
fn keys_are_as_well_spelt_as_in_a_call_and_each_is_given_once() {
    check(KEYS);
}
