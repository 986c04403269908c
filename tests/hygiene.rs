//! candor's macros in a crate of a user: under another name, among shadowed names, under the strictest lints.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Cargo locks the directory anyway; taking turns keeps its "waiting" lines out of the output.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A copy of the user's crate, so that neither its lock file nor its build touches the source.
fn user_crate() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.parent().unwrap();
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("user-crate");
    fs::create_dir_all(copy.join("src")).unwrap();
    let manifest = fs::read_to_string(here.join("user-crate/Cargo.toml")).unwrap();
    let runtime = root.join("runtime").to_string_lossy().replace('\\', "/");
    fs::write(
        copy.join("Cargo.toml"),
        manifest.replace("../../runtime", &runtime),
    )
    .unwrap();
    fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock")).unwrap();
    // With a policy file each expansion names it.
    fs::copy(
        here.join("user-crate/candor.toml"),
        copy.join("candor.toml"),
    )
    .unwrap();
    for entry in fs::read_dir(here.join("user-crate/src")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), copy.join("src").join(entry.file_name())).unwrap();
    }
    copy
}

fn cargo(arguments: &[&str]) -> Output {
    cargo_in(&user_crate(), arguments)
}

fn cargo_in(copy: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(std::env::var_os("CARGO").expect("cargo runs this test"));
    command
        .current_dir(copy)
        .args(arguments)
        .env("CARGO_TARGET_DIR", copy.join("target"));
    for flag in [
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "CLIPPY_ARGS",
    ] {
        command.env_remove(flag);
    }
    command.output().unwrap()
}

#[track_caller]
fn check(arguments: &[&str]) {
    let output = cargo(arguments);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_crate_with_shadowed_names_and_a_renamed_dependency_builds_without_a_warning() {
    let _turn = turn();
    check(&["build", "--offline", "--quiet"]);
}

#[test]
fn no_lint_of_clippy_fires_in_user_code_pedantic_and_nursery_included() {
    let _turn = turn();
    if !cargo(&["clippy", "--version"]).status.success() {
        assert!(std::env::var_os("CI").is_none(), "CI has clippy");
        // A toolchain without clippy can't say.
        return;
    }
    let lints = [
        "-D",
        "warnings",
        "-D",
        "clippy::pedantic",
        "-D",
        "clippy::nursery",
    ];
    check(&[["clippy", "--offline", "--quiet", "--"].as_slice(), &lints].concat());
}

/// A copy of the crate that has to compile in every edition, as one of `edition`.
fn editions_crate(edition: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.parent().unwrap();
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editions-crate");
    fs::create_dir_all(copy.join("src")).unwrap();
    let runtime = root.join("runtime").to_string_lossy().replace('\\', "/");
    let manifest = fs::read_to_string(here.join("editions-crate/Cargo.toml")).unwrap();
    let manifest = manifest
        .replace("../../runtime", &runtime)
        .replace("2018", edition);
    fs::write(copy.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock")).unwrap();
    for file in ["src/lib.rs", "src/rare.rs"] {
        fs::copy(here.join("editions-crate").join(file), copy.join(file)).unwrap();
    }
    copy
}

#[test]
fn logged_functions_compile_in_every_edition() {
    let _turn = turn();
    for edition in ["2018", "2021", "2024"] {
        let output = cargo_in(&editions_crate(edition), &["check", "--offline", "--quiet"]);
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{edition}: {text}");
    }
}
