//! Runs cargo in a generated crate, away from settings of the caller that would change the result.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::generate::GeneratedCrate;

pub(crate) fn cargo(
    generated: &GeneratedCrate,
    arguments: &[&str],
) -> Result<String, Box<dyn Error>> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .arg("--quiet")
        .current_dir(&generated.directory)
        .env("CARGO_TARGET_DIR", target_directory(generated))
        .env("CARGO_INCREMENTAL", "0")
        // A compiler cache would be measured instead of the compiler.
        .env("RUSTC_WRAPPER", "")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET")
        // Its diagnostics span lines, which an error returned from `main` would print as one.
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        let (command, name) = (arguments.join(" "), &generated.name);
        return Err(format!("`cargo {command}` failed in {name}").into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

pub(crate) fn binary_path(generated: &GeneratedCrate) -> PathBuf {
    let file = format!("{}{}", generated.name, env::consts::EXE_SUFFIX);
    target_directory(generated).join("release").join(file)
}

// Shared by all crates of a run, so that both crates of a library build its dependencies once.
fn target_directory(generated: &GeneratedCrate) -> PathBuf {
    generated.directory.with_file_name("target")
}
