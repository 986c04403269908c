//! A `candor.toml` two folders above a crate: what it changes when the crate is built, when it runs, and when it changes.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod shop;

use serde_json::Value;
use shop::{LEGAL, Shop};

/// One test, since each step starts from what the step before has built.
#[test]
fn a_policy_file_decides_at_build_time_and_at_run_time_and_a_change_of_it_rebuilds() {
    let shop = Shop::new();

    shop.write_policy(LEGAL);
    shop.builds();
    allowed_names_are_clear_and_forbidden_ones_are_not(&shop);

    shop.write_policy(&LEGAL.replace("\"clear\"", "\"forbid\""));
    let errors = shop.fails();
    assert!(
        errors.contains("`email` is a forbidden field name (email address)"),
        "{errors}"
    );
    assert!(!errors.contains("parking_token"), "{errors}");

    shop.write_policy(&LEGAL.replace("\"password\"", "\"pasword\""));
    let errors = shop.fails();
    assert!(
        errors.contains("candor.toml:4: \"pasword\" is no class; did you mean \"password\"?"),
        "{errors}"
    );
    assert!(
        errors.contains("shop/candor.toml` has a mistake"),
        "{errors}"
    );
    // One error for the file, however many calls there are; and nothing is allowed by a file with a mistake.
    assert_eq!(errors.matches("[candor::E0501]").count(), 1, "{errors}");
    assert!(
        errors.contains("`parking_token` is a forbidden field name (token)"),
        "{errors}"
    );

    shop.write_policy(&format!(
        "{LEGAL}\nraster = \"none at all, for it is harmless\"\n"
    ));
    let errors = shop.fails();
    assert!(
        errors.contains("candor.toml:9: `raster` is allowed anyway"),
        "{errors}"
    );

    shop.write_policy(&format!("{LEGAL}\n[forbid]\n"));
    let errors = shop.fails();
    assert!(
        errors.contains("candor.toml:9: this is no TOML"),
        "{errors}"
    );

    shop.write_policy(LEGAL);
    shop.builds();

    shop.write_policy(&LEGAL.replace("[allow]", "pais = \"secret\"\n\n[allow]"));
    let errors = shop.fails();
    assert!(
        errors.contains("`pais` is a forbidden field name (secret)"),
        "{errors}"
    );

    shop.remove_policy();
    let errors = shop.fails();
    assert!(
        errors.contains("no `candor.toml` stands beside this crate's Cargo.toml"),
        "{errors}"
    );

    shop.write_policy(LEGAL);
    shop.builds();
    allowed_names_are_clear_and_forbidden_ones_are_not(&shop);
}

/// What the program prints, and what its binary says of it.
#[track_caller]
fn allowed_names_are_clear_and_forbidden_ones_are_not(shop: &Shop) {
    let output = shop.run();
    assert!(!output.contains("hunter2"), "{output}");
    let records: Vec<Value> = output
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is a record"))
        .collect();
    let value = |message: &str, key: &str| {
        let record = records.iter().find(|record| record["message"] == message);
        record.expect("every message is logged")[key].clone()
    };
    assert_eq!(
        value("Form received", "form.contrasena"),
        "[redacted:password]"
    );
    assert_eq!(value("Form received", "form.pais"), "ES");
    assert_eq!(value("Form received", "form.email"), "ada@example.com");
    assert_eq!(value("Slip printed", "parking_token"), "A-17");
    assert_eq!(value("Mail sent", "email"), "ada@example.com");
    let binary = shop.binary();
    let holds = |text: &str| {
        binary
            .windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
    };
    assert!(holds(
        "parking_token\u{1e}allowed the number printed on a parking slip"
    ));
    assert!(holds("forbid contrasena\u{1e}password"));
    // What the expansions watch, they do not carry.
    assert!(!holds("[forbid]"));
}
