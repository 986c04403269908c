//! Runs every example as its readers do, and looks at what it prints.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::{Command, Output};

use serde_json::Value;

fn run(example: &str, environment: &str) -> Output {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", example])
        .env_clear()
        .envs(std::env::vars().filter(|(name, _)| is_needed_to_build(name)))
        .env("ENVIRONMENT", environment)
        .output()
        .unwrap();
    assert!(output.status.success(), "{example} failed: {output:?}");
    output
}

/// What the machine says of logging must not decide the test.
fn is_needed_to_build(name: &str) -> bool {
    name.starts_with("CARGO")
        || name.starts_with("RUSTUP")
        || matches!(name, "PATH" | "HOME" | "RUSTFLAGS")
}

fn stdout(output: Output) -> String {
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_quickstart_prints_lines_for_people_that_carry_a_trace_id() {
    let text = stdout(run("quickstart", "development"));
    let records: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("    "))
        .collect();
    assert!(records.len() > 20, "{text}");
    for record in records {
        assert!(record.contains(" trace_id="), "{record}");
        assert!(record.get(24..26) == Some(" ["), "{record}");
    }
    assert!(text.contains("    caused by: invalid digit found in string"));
}

#[test]
fn the_quickstart_prints_one_json_object_a_line_when_testing() {
    let text = stdout(run("quickstart", "testing"));
    let mut count = 0;
    for line in text.lines() {
        let object: Value = serde_json::from_str(line).unwrap();
        for key in ["timestamp", "level", "message", "trace_id"] {
            assert!(
                object.get(key).is_some_and(Value::is_string),
                "{key}: {line}"
            );
        }
        count += 1;
    }
    assert!(count > 15, "{text}");
}

#[test]
fn the_quickstart_shows_no_secret_and_no_control_character() {
    for environment in ["development", "testing"] {
        let text = stdout(run("quickstart", environment));
        for secret in [
            "battery staple",
            "hunter2",
            "AKIAABCDEFGHIJKLMNOP",
            "ada@example.com",
        ] {
            assert!(!text.contains(secret), "{secret} in {environment}");
        }
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
        assert!(!text.contains(['\u{202e}', '\u{2028}']));
    }
}

#[test]
fn the_testing_example_passes_its_own_assertions() {
    let text = stdout(run("testing", "development"));
    assert!(
        text.contains("A test saw what the program logged refused=true"),
        "{text}"
    );
}

#[test]
fn the_redaction_example_shows_no_secret_on_either_stream() {
    for environment in ["development", "testing"] {
        let output = run("redaction", environment);
        let streams = [output.stdout, output.stderr].map(|one| String::from_utf8(one).unwrap());
        for secret in [
            "correct horse",
            "hunter2",
            "AKIAABCDEFGHIJKLMNOP",
            "ada@example.com",
            "SplxlOBeZQQYbYS6WxSbIA",
            "2YotnFZFEjr1zCsicMWpAA",
            "whsec_",
            "4242 4242",
            "argon2id",
            "5f0c2a9b7e6d",
            "7946",
        ] {
            let shows = |stream: &String| stream.contains(secret);
            assert!(
                !streams.iter().any(shows),
                "{secret} in {environment}: {streams:?}"
            );
        }
        assert!(streams.iter().all(|stream| stream.contains("[redacted:")));
    }
}
