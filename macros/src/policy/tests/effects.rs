//! What a file changes in the calls of its project.

use std::sync::Arc;

use candor_policy::{Class, Verdict};
use proc_macro2::TokenStream;

use super::{LEGAL, project, under};
use crate::policy::{classify, fault, with_project};
use crate::tests::calls::{compile_errors, derive_faults, derived, faults, log, tokens};

#[test]
fn a_forbidden_name_is_refused_as_key_and_in_an_expression() {
    for (call, id) in [
        (r#""x happened", contrasena = "a""#, "E0201"),
        (r#""x happened", user.contrasena = f"#, "no fault"),
        (r#""x happened", n = user.contrasena"#, "E0202"),
        (
            r#""x happened", n = row.get("project-falcon-key")"#,
            "E0202",
        ),
        (
            r#""x happened", contrasena = public(c, reason = "it is only a test")"#,
            "E0204",
        ),
        (r#""x happened", contrasena = hashed(c)"#, "E0205"),
        (r#""x happened", contrasena = redacted(c)"#, "no fault"),
        (
            r#""x happened", n = user.contrasena_changed_at"#,
            "no fault",
        ),
    ] {
        assert_eq!(faults(call), [""; 0], "{call}");
        let texts = under(LEGAL, || faults(call));
        let is_right = match texts.as_slice() {
            [] => id == "no fault",
            [text] => text.contains(id),
            _ => false,
        };
        assert!(is_right, "{call}: {texts:#?}");
    }
    let denied = under(LEGAL, || log(r#""x happened", user.contrasena"#)).to_string();
    assert!(
        denied.contains("is a forbidden field name (password)"),
        "{denied}"
    );
}

#[test]
fn a_rewritten_call_holds_no_name_that_the_project_forbids() {
    let call = r#""User {contrasena} {plan}""#;
    let [text] = under(LEGAL, || faults(call)).try_into().unwrap();
    assert!(text.contains(r#"log_info!("User", plan)"#), "{text}");
}

#[test]
fn an_allowed_name_takes_any_value_and_its_reason_goes_to_the_call_site() {
    for call in [
        r#""Slip printed", parking_token"#,
        r#""Slip printed", parkingToken = "a 7""#,
        r#""Slip printed", number = parking_token"#,
        r#""Slip printed", parking_token = format!("{n}")"#,
    ] {
        let plain = log(call).to_string();
        assert!(!plain.contains("allowed the number"), "{call}");
        let expansion = under(LEGAL, || log(call)).to_string();
        assert!(
            expansion.contains("allowed the number printed on a parking slip"),
            "{expansion}"
        );
        assert!(!expansion.contains("__candor_admit"), "{expansion}");
    }
    let texts = under(LEGAL, || faults(r#""Slip printed", parking_token = "7""#));
    assert_eq!(texts, [""; 0]);
    let texts = under(LEGAL, || {
        faults(r#""Slip printed", my_parking_token = "7""#)
    });
    assert_eq!(texts.len(), 1);
}

#[test]
fn a_name_inside_something_is_allowed_as_a_whole() {
    for (call, is_allowed) in [
        (r#""x happened", n = format!("{}", page.session)"#, true),
        (r#""x happened", n = debug(page.session)"#, true),
        (r#""x happened", n = debug(&page.session)"#, true),
        (r#""x happened", n = debug(page.session.clone())"#, true),
        (r#""x happened", n = debug(other.session)"#, false),
        (r#""x happened", n = debug(session)"#, false),
        (r#""x happened", n = debug(self.session)"#, false),
        (r#""x happened", n = debug(parking_token)"#, true),
        (r#""x happened", n = debug(self.parking_token)"#, true),
        (r#""x happened", n = debug(slip.parking_token)"#, true),
        // Of several words, and so the same wherever it stands; of one, it is not.
        (r#""x happened", slip.parking_token"#, true),
        (r#""x happened", n = debug(page.session.password)"#, false),
        (
            r#""x happened", parking_token = debug(user.password)"#,
            false,
        ),
        (
            r#""x happened", parking_token = debug(user.session)"#,
            false,
        ),
    ] {
        let texts = under(LEGAL, || faults(call));
        assert_eq!(texts.is_empty(), is_allowed, "{call}: {texts:#?}");
    }
    let shorthand = under(LEGAL, || log(r#""x happened", page.session"#)).to_string();
    assert!(
        shorthand.contains(r"page.session\u{1e}allowed a row id"),
        "{shorthand}"
    );
}

#[test]
fn a_unit_and_a_reason_stand_side_by_side() {
    let file = "[allow]\nsession = \"a row id of our own table\"";
    let expansion = under(file, || {
        log(r#""x happened", metric(session = 3, unit = Count), n = display(session)"#)
    });
    let expansion = expansion.to_string();
    for notes in [
        r"session\u{1e}unit Count\u{1e}allowed a row id of our own table",
        r"n\u{1e}display\u{1e}allowed a row id of our own table",
    ] {
        assert!(expansion.contains(notes), "{expansion}");
    }
}

#[test]
fn personal_data_is_treated_as_the_file_says() {
    let email = |file: &str| {
        let expansion = under(file, || log(r#""x happened", email"#)).to_string();
        let is_masked = expansion.contains("masked");
        let is_refused = expansion.contains("forbidden field name (email address)");
        (is_masked, is_refused)
    };
    assert_eq!(email(""), (true, false));
    assert_eq!(email("pii = \"mask\""), (true, false));
    assert_eq!(email("pii = \"clear\""), (false, false));
    assert!(email("pii = \"forbid\"").1);
    let named = r#""x happened", contact = user.email"#;
    let texts = under("pii = \"forbid\"", || faults(named));
    assert!(
        matches!(texts.as_slice(), [text] if text.contains("E0202")),
        "{texts:#?}"
    );
    for word in ["redacted", "masked", "hashed"] {
        let call = format!(r#""x happened", email = {word}(user.email)"#);
        assert_eq!(under("pii = \"forbid\"", || faults(&call)), [""; 0]);
    }
}

#[test]
fn a_broken_file_forbids_what_it_forbids_and_allows_nothing() {
    let broken = format!("{LEGAL}\ncolour = \"only the colour of a thing\"");
    under(&broken, || {
        assert_eq!(classify("contrasena"), Verdict::Deny(Class::Password));
        assert_eq!(classify("parking_token"), Verdict::Deny(Class::Token));
        assert_eq!(classify("email"), Verdict::Mask(Class::Email));
    });
    under("pii = \"forbid\"\nx = 1", || {
        assert_eq!(classify("email"), Verdict::Deny(Class::Email));
    });
    assert_eq!(classify("contrasena"), Verdict::Allow);
}

#[test]
fn every_call_names_the_file_and_a_project_without_one_names_none() {
    let call = r#""x happened", n, order."#;
    let tracked = r#"include_bytes ! ("/shop/candor.toml")"#;
    assert!(!log(call).to_string().contains("include_bytes"));
    let expansion = under(LEGAL, || log(call)).to_string();
    assert_eq!(expansion.matches(tracked).count(), 1, "{expansion}");
    // What the editor completes stands before it, and errors after it.
    let (before, after) = expansion.split_once(tracked).unwrap();
    assert!(
        before.contains("order") && after.contains("compile_error"),
        "{expansion}"
    );
    for macro_name in ["fields", "context"] {
        let input = tokens(&format!("[candor] {macro_name} n = 1"));
        let expand = if macro_name == "fields" {
            crate::fieldset::fields
        } else {
            crate::fieldset::context
        };
        let expansion = under(LEGAL, || expand(input)).to_string();
        assert!(expansion.contains(tracked), "{expansion}");
    }
}

#[test]
fn a_mistake_in_the_file_is_one_error_and_not_one_a_call() {
    let project = Arc::new(project("pii = 1"));
    let in_call = |call: &str| {
        let tokens = tokens(&format!("[candor] Info log_info {call}"));
        let expand = |call| compile_errors(&crate::log::log(call));
        with_project(Some(Arc::clone(&project)), tokens, expand)
    };
    let first = in_call(r#""One happened""#);
    assert!(
        matches!(first.as_slice(), [text] if text.contains("[candor::E0501]")
            && text.contains("\n  help: candor.toml:1: `pii` is")
            && text.ends_with("/errors/e0501/index.html")),
        "{first:#?}"
    );
    assert_eq!(in_call(r#""Two happened""#), [""; 0]);
    assert_eq!(in_call(r#""Three happened", password = "a""#).len(), 1);
    // An editor expands the same call again and again.
    assert_eq!(in_call(r#""One happened""#), first);
}

#[test]
fn the_embedded_policy_holds_what_is_in_force() {
    let embedded = |file: Option<&str>| {
        let input = tokens("[candor]");
        let project = file.map(|file| Arc::new(project(file)));
        with_project(project, input, crate::embed::policy).to_string()
    };
    let expansion = embedded(Some(LEGAL));
    let packed = r"candor.toml\u{1f}pii clear\u{1f}forbid contrasena\u{1e}password\u{1f}forbid project falcon key\u{1e}api key\u{1f}allow parking_token\u{1e}the number printed on a parking slip\u{1f}allow page.session\u{1e}a row id";
    assert!(expansion.contains(packed), "{expansion}");
    assert!(expansion.contains("include_bytes"), "{expansion}");
    let broken = embedded(Some(&format!("{LEGAL}x = 1")));
    assert!(
        broken.contains(r"pii mask\u{1f}forbid contrasena"),
        "{broken}"
    );
    assert!(
        broken.contains("E0501") && !broken.contains("parking slip"),
        "{broken}"
    );
    let missing = embedded(None);
    assert!(
        missing.contains("no `candor.toml` stands beside") && missing.contains("E0501"),
        "{missing}"
    );
}

#[test]
fn a_policy_ends_with_its_call_also_when_that_panics() {
    let panicked = std::panic::catch_unwind(|| under(LEGAL, || panic!("expected by the test")));
    assert!(panicked.is_err());
    assert_eq!(classify("contrasena"), Verdict::Allow);
    under(LEGAL, || {
        with_project(None, TokenStream::new(), |_| {
            assert_eq!(classify("email"), Verdict::Mask(Class::Email));
        });
        assert_eq!(classify("email"), Verdict::Allow);
    });
    assert!(fault().is_none());
}

#[test]
fn an_allowed_name_is_allowed_in_a_type_and_its_reason_stays_there() {
    let definition = "struct Slip { number: u8, parking_token: String }";
    assert_eq!(derive_faults(definition).len(), 1);
    let faults = under(LEGAL, || derive_faults(definition));
    assert_eq!(faults, [""; 0]);
    let expansion = under(LEGAL, || derived(definition)).to_string();
    assert!(
        expansion.contains(r"parking_token\u{1e}allowed the number printed on a parking slip"),
        "{expansion}"
    );
    assert!(expansion.contains("include_bytes"), "{expansion}");
}

#[test]
fn a_forbidden_name_is_refused_in_a_type() {
    for definition in [
        "struct Form { contrasena: String }",
        "struct Contrasena(String);",
    ] {
        assert_eq!(derive_faults(definition), [""; 0]);
        let faults = under(LEGAL, || derive_faults(definition));
        assert_eq!(faults.len(), 1, "{definition}");
    }
}
