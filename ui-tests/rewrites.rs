//! Every rewrite that the macros print compiles.
//!
//! Of each case in `fail/own` whose text holds a rewrite, the program is taken, its wrong call is replaced by the rewrite,
//! and all the programs that come of it are compiled as modules of one.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

#[path = "rewrites/printed.rs"]
mod printed;
#[path = "rewrites/program.rs"]
mod program;

#[test]
fn every_printed_rewrite_compiles() -> io::Result<()> {
    let mut modules = String::new();
    let (mut held, mut checked) = (0, 0);
    for path in texts()? {
        let text = fs::read_to_string(&path)?;
        if printed::is_of_several_fields(&text) {
            continue;
        }
        let source = fs::read_to_string(path.with_extension("rs"))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        held += printed::count(&text);
        for (number, rewrite) in printed::rewrites(&text).iter().enumerate() {
            let rewritten = program::rewritten(&source, rewrite)
                .unwrap_or_else(|| format!("compile_error!(\"no call at {}\");", rewrite.line));
            write!(modules, "mod {name}_{number} {{\n{rewritten}}}\n").map_err(io::Error::other)?;
            checked += 1;
        }
    }
    // Past the test runner, which hides what a passing test prints.
    writeln!(io::stdout(), "{checked} of {held} rewrites are compiled")?;
    assert!(checked > 0, "no rewrite was found");
    assert_eq!(checked, held, "rewrites that are checked, and all of them");
    compiles(&modules)
}

fn texts() -> io::Result<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fail/own");
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "stderr")
        {
            texts.push(path);
        }
    }
    texts.sort();
    Ok(texts)
}

fn compiles(modules: &str) -> io::Result<()> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rewrites.rs");
    fs::write(
        &path,
        format!("#![allow(warnings)]\n{modules}fn main() {{}}\n"),
    )?;
    trybuild::TestCases::new().pass(path);
    Ok(())
}
