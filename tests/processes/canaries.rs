//! Secrets planted in every form, in every environment and at every level: a search of all that comes out finds none.

#[path = "../programs/canaries/secrets.rs"]
mod secrets;

use crate::program::{Program, Ran};
use secrets::{CANARY, recognisable};

const KEY: &str = "k1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// Searches both streams for every secret.
#[track_caller]
fn check(ran: &Ran, how: &str) {
    assert_eq!(ran.code, Some(0), "{how}: {}", ran.stderr);
    let mut found = Vec::new();
    for secret in recognisable()
        .into_iter()
        .map(|(_, secret)| secret)
        .chain([CANARY.to_owned()])
    {
        for line in ran.stdout.lines().chain(ran.stderr.lines()) {
            if line.contains(&secret) || line.contains(&secret.replace(' ', "")) {
                found.push(format!("{secret} in {line}"));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{how}: {} found\n{}",
        found.len(),
        found.join("\n")
    );
}

fn run(variables: &[(&str, &str)]) -> Ran {
    Program::new(env!("CARGO_BIN_EXE_canaries"))
        .variables(variables)
        .run()
}

#[test]
fn a_planted_secret_comes_out_in_no_environment_and_at_no_level() {
    for environment in ["development", "testing", "ci", "staging", "production"] {
        for level in ["debug", "info", "warning", "error", "critical"] {
            let ran = run(&[("ENVIRONMENT", environment), ("LOG_LEVEL", level)]);
            check(&ran, &format!("{environment}, {level}"));
            let least = if level == "critical" { 1 } else { 100 };
            assert!(ran.stdout.lines().count() > least, "{environment}, {level}");
        }
    }
}

#[test]
fn a_planted_secret_comes_out_in_no_format() {
    for format in ["json", "pretty"] {
        let variables = [
            ("LOG_FORMAT", format),
            ("LOG_LEVEL", "debug"),
            ("CLICOLOR_FORCE", "1"),
            ("RUST_BACKTRACE", "1"),
        ];
        check(&run(&variables), format);
    }
}

#[test]
fn a_planted_secret_comes_out_neither_hashed_nor_beside_its_hash() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("canaries.key");
    std::fs::write(&path, KEY).unwrap();
    let ran = run(&[
        ("CANDOR_HASH_KEY_FILE", path.to_str().unwrap()),
        ("ENVIRONMENT", "testing"),
    ]);
    check(&ran, "with a key");
    assert!(ran.stdout.contains("\"h1:k1:"), "nothing was hashed");
}

/// What can't be delivered goes to standard error, scrubbed like everything else; none of it is withheld here.
#[cfg(target_os = "linux")]
#[test]
fn a_planted_secret_comes_out_of_no_record_that_is_lost() {
    for number in 0..recognisable().len() {
        let full = std::fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let ran = Program::new(env!("CARGO_BIN_EXE_canaries"))
            .argument(&number.to_string())
            .variables(&[("ENVIRONMENT", "testing")])
            .stdout(full)
            .run();
        check(&ran, "lost");
        let lost = ran.stderr.matches(r#""message":"Text "#).count();
        assert_eq!(lost, 3, "{}", ran.stderr);
        assert!(ran.stderr.contains("[redacted"), "{}", ran.stderr);
    }
}
