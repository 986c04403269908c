//! What a project adds behaves like the rules' own, and never makes them laxer than it says.
#![expect(
    clippy::unwrap_used,
    reason = "an addition that is refused should stop the test"
)]

use candor_policy::{Class, Extension, Personal, Refusal, Verdict, classify};

const REASON: &str = "the number printed on a parking slip";

fn forbidding(phrases: &[(&str, Class)]) -> Extension {
    let mut project = Extension::new();
    for (phrase, class) in phrases {
        project.forbid(phrase, *class).unwrap();
    }
    project
}

/// Every name of the data files, whatever it is labelled.
fn data_names() -> impl Iterator<Item = &'static str> {
    let tables = [
        include_str!("data/names_eval.tsv"),
        include_str!("data/names_unseen.tsv"),
        include_str!("data/forbidden_names.txt"),
        include_str!("data/allowed_lookalikes.txt"),
    ];
    let lines = tables.into_iter().flat_map(str::lines);
    lines.filter_map(|line| line.split('\t').next())
}

#[test]
fn an_empty_extension_judges_every_known_name_like_the_rules_alone() {
    let project = Extension::new();
    let mut count = 0;
    for name in data_names() {
        assert_eq!(project.classify(name), classify(name), "{name}");
        assert_eq!(project.allowance(name), None, "{name}");
        count += 1;
    }
    assert!(count > 3_000, "{count} names");
}

#[test]
fn an_added_phrase_is_found_in_every_spelling() {
    let project = forbidding(&[("Project Falcon key", Class::Key)]);
    for name in [
        "project_falcon_key",
        "projectFalconKey",
        "ProjectFalconKey",
        "project-falcon-key",
        "project.falcon.key",
        "PROJECT_FALCON_KEY",
        "r#project_falcon_key",
        "project_falcon_keys",
        "project_falcon_key2",
        "old_project_falcon_key",
        "cfg.projectFalconKeyB64",
        "project_falcon_key_and_more",
    ] {
        assert_eq!(classify(name), Verdict::Allow, "{name}");
        assert_eq!(project.classify(name), Verdict::Deny(Class::Key), "{name}");
    }
    for name in [
        "project_falcon",
        "falcon_key",
        "project_key_falcon",
        "key_project_falcon",
        "projectfalconkey",
        "has_project_falcon_key",
        "project_falcon_key_id",
        "project_falcon_key_rotated_at",
        "max_project_falcon_keys",
    ] {
        assert_eq!(project.classify(name), Verdict::Allow, "{name}");
    }
}

#[test]
fn an_added_word_follows_the_rules_for_openers_and_last_words() {
    let project = forbidding(&[
        ("contrasena", Class::Password),
        ("jeton", Class::Token),
        ("correo", Class::Email),
    ]);
    let password = Verdict::Deny(Class::Password);
    for (name, expected) in [
        ("contrasena", password),
        ("userContrasena", password),
        ("contrasenas", password),
        ("contrasena_hash", password),
        ("contrasena_of_the_day", password),
        ("contrasena_blob", password),
        ("contrasena_changed_at", Verdict::Allow),
        ("has_contrasena", Verdict::Allow),
        ("contrasenal", Verdict::Allow),
        ("jeton_blob", Verdict::Allow),
        ("jeton_hash", Verdict::Allow),
        ("jeton_b64", Verdict::Deny(Class::Token)),
        ("correo", Verdict::Mask(Class::Email)),
        ("correo_count", Verdict::Allow),
    ] {
        assert_eq!(project.classify(name), expected, "{name}");
    }
}

#[test]
fn an_added_phrase_may_begin_with_a_word_that_opens_a_flag() {
    let project = forbidding(&[("no entry code", Class::Otp), ("may pole", Class::Secret)]);
    for name in ["no_entry_code", "my_no_entry_code"] {
        assert_eq!(project.classify(name), Verdict::Deny(Class::Otp), "{name}");
    }
    assert_eq!(project.classify("may_pole"), Verdict::Deny(Class::Secret));
}

#[test]
fn an_addition_never_makes_a_verdict_laxer() {
    let class_of = |name, class| forbidding(&[(name, class)]).classify(name);
    assert_eq!(
        class_of("session", Class::Email),
        Verdict::Deny(Class::Session)
    );
    assert_eq!(
        class_of("email", Class::Session),
        Verdict::Deny(Class::Session)
    );
    assert_eq!(
        class_of("password", Class::Token),
        Verdict::Deny(Class::Password)
    );
    assert_eq!(
        class_of("api_key", Class::Password),
        Verdict::Deny(Class::Password)
    );
    let mut project = forbidding(&[("session", Class::Email), ("cookie", Class::Phone)]);
    project.set_personal(Personal::Clear);
    for name in ["session", "cookie", "email_cookie"] {
        assert_eq!(
            project.classify(name),
            Verdict::ScalarOnly(Class::Session),
            "{name}"
        );
    }
}

#[test]
fn personal_data_is_clear_or_forbidden_as_the_project_says() {
    let mut project = forbidding(&[("correo", Class::Email)]);
    project.set_personal(Personal::Clear);
    for name in ["email", "phone", "correo", "user.correo"] {
        assert_eq!(project.classify(name), Verdict::Allow, "{name}");
    }
    let password = Verdict::Deny(Class::Password);
    assert_eq!(project.classify("email_password"), password);
    project.set_personal(Personal::Forbid);
    assert_eq!(project.classify("email"), Verdict::Deny(Class::Email));
    assert_eq!(project.classify("correo"), Verdict::Deny(Class::Email));
    assert_eq!(project.classify("phone"), Verdict::Deny(Class::Phone));
    assert_eq!(
        project.classify("password_email"),
        classify("password_email")
    );
    assert_eq!(project.classify("email_count"), Verdict::Allow);
}

#[test]
fn an_allowance_holds_for_one_whole_name_in_any_spelling() {
    let mut project = Extension::new();
    project.allow("parking_token", REASON).unwrap();
    for name in [
        "parking_token",
        "parkingToken",
        "PARKING-TOKEN",
        "parking.token",
    ] {
        assert_eq!(project.classify(name), Verdict::Allow, "{name}");
        assert_eq!(project.allowance(name), Some(REASON), "{name}");
    }
    for name in [
        "my_parking_token",
        "parking_token_b64",
        "parking_tokens",
        "parking_token2",
        "parkingtoken",
        "token",
        "access_token",
    ] {
        assert_eq!(project.classify(name), classify(name), "{name}");
        assert_eq!(project.allowance(name), None, "{name}");
    }
}

#[test]
fn an_allowance_that_cannot_be_or_says_nothing_is_refused() {
    let mut project = forbidding(&[("falcon", Class::Secret), ("kennwort", Class::Password)]);
    project.allow("parking_token", REASON).unwrap();
    for (name, refusal) in [
        ("password", Refusal::NotWaivable(Class::Password)),
        ("userKennwort", Refusal::NotWaivable(Class::Password)),
        // The password is not the last word on the name, but it is in it.
        ("password_of_token", Refusal::NotWaivable(Class::Password)),
        ("db_password_token", Refusal::NotWaivable(Class::Password)),
        ("otp", Refusal::NotWaivable(Class::Otp)),
        ("cvv", Refusal::NotWaivable(Class::CardSecurity)),
        ("private_key", Refusal::NotWaivable(Class::PrivateKey)),
        ("colour", Refusal::Needless),
        ("token_count", Refusal::Needless),
        ("parkingToken", Refusal::Twice),
        ("Falcon", Refusal::ForbiddenToo),
        ("falcons", Refusal::Twice),
        ("", Refusal::Empty),
        ("__", Refusal::Empty),
        ("t\u{f6}ken", Refusal::Character),
        ("a\ntoken", Refusal::Character),
    ] {
        if name == "falcons" {
            project.allow(name, REASON).unwrap();
        }
        assert_eq!(project.allow(name, REASON), Err(refusal), "{name}");
    }
    project.allow("falcon_blob", REASON).unwrap();
    let long = format!("{}_token", "a".repeat(130));
    assert_eq!(project.allow(&long, REASON), Err(Refusal::TooLong));
}

#[test]
fn a_phrase_that_no_name_could_hold_is_refused() {
    let mut project = forbidding(&[("falcon key", Class::Key)]);
    for (phrase, refusal) in [
        ("falconKey", Refusal::Twice),
        ("falcon_keys", Refusal::Twice),
        ("", Refusal::Empty),
        ("-- 7", Refusal::Empty),
        ("contrase\u{f1}a", Refusal::Character),
        ("key of falcon", Refusal::Preposition),
        ("for eyes only", Refusal::Preposition),
        ("area51", Refusal::Number),
        ("falcon 9 key", Refusal::Number),
    ] {
        assert_eq!(project.forbid(phrase, Class::Key), Err(refusal), "{phrase}");
    }
    let long = "falcon ".repeat(10);
    assert_eq!(project.forbid(&long, Class::Key), Err(Refusal::TooLong));
}

#[test]
fn an_added_phrase_is_found_at_any_place_in_a_long_name() {
    let phrase = "a_rather_long_phrase_that_takes_nearly_all_a_window_holds";
    let project = forbidding(&[("falcon", Class::Password), (phrase, Class::Secret)]);
    for before in 0..300 {
        let name = format!("{}_falcon_{}", "ab".repeat(before), "zq_".repeat(before));
        assert!(
            matches!(project.classify(&name), Verdict::Deny(_)),
            "{name}"
        );
        let name = format!("{}_{}", "ab".repeat(before), phrase);
        assert!(
            matches!(project.classify(&name), Verdict::Deny(_)),
            "{name}"
        );
    }
}
