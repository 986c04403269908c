//! Measures what log calls cost to compile and to carry in a binary, beside the same calls of peers.
//!
//! ```text
//! cargo run --release -p candor-benches --bin call_site_cost -- \
//!     [--sites 1500] [--runs 3] [--only candor,tracing] [--assert] [--write]
//! ```
//!
//! `--assert` exits with 1 when a goal is missed; `--write` keeps the table under `results/`.
//! The peers come from crates.io.

#![expect(clippy::print_stdout, reason = "the table is what this program is for")]

mod cargo;
mod cost;
mod generate;
mod goals;
mod libraries;
mod measure;
mod options;
mod report;
mod sites;

use std::error::Error;
use std::path::Path;
use std::process::{self, Command, ExitCode};
use std::{env, fs};

use cost::Cost;
use options::Options;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = Options::from_args(env::args().skip(1))?;
    let costs = in_temporary_directory(|directory| costs(&options, directory))?;
    let text = format!(
        "{}\n{}{}",
        heading(&options)?,
        report::costs(&costs)?,
        report::goals(&costs)?,
    );
    print!("{text}");
    if options.is_written {
        write_result(&text)?;
    }
    let is_failed = options.is_asserted && !goals::hold(&costs);
    Ok(ExitCode::from(u8::from(is_failed)))
}

fn costs(options: &Options, directory: &Path) -> Result<Vec<Cost>, Box<dyn Error>> {
    let mut measured = Vec::new();
    for &library in &options.libraries {
        let without_sites = generate::write_crate(directory, library, 0)?;
        let with_sites = generate::write_crate(directory, library, options.sites)?;
        let cost = measure::sizes(&with_sites, &without_sites)?;
        // The first check also checks the dependencies, so it does not count.
        measure::check(&with_sites)?;
        measured.push((cost, with_sites));
    }
    // Libraries take turns, so that a busy minute of the machine hurts all of them alike.
    for _ in 0..options.runs {
        for (cost, with_sites) in &mut measured {
            cost.checks.push(measure::check(with_sites)?);
        }
    }
    Ok(measured.into_iter().map(|(cost, _)| cost).collect())
}

// Removed after a failure too: it holds a build of every library.
fn in_temporary_directory<T>(
    work: impl FnOnce(&Path) -> Result<T, Box<dyn Error>>,
) -> Result<T, Box<dyn Error>> {
    let directory = env::temp_dir().join(format!("call-site-cost-{}", process::id()));
    fs::create_dir_all(&directory)?;
    let result = work(&directory);
    let removal = fs::remove_dir_all(&directory);
    let value = result?;
    removal?;
    Ok(value)
}

fn heading(options: &Options) -> Result<String, Box<dyn Error>> {
    let compiler = Command::new("rustc").arg("--version").output()?.stdout;
    let compiler = String::from_utf8(compiler)?;
    let (sites, runs) = (options.sites, options.runs);
    let (compiler, system, processor) = (compiler.trim(), env::consts::OS, env::consts::ARCH);
    Ok(format!(
        "{sites} calls with 4 fields; median of {runs} checks; {compiler}, {system} {processor}\n\
         bytes: stripped release binary; bytes per site = (N sites - 0 sites) / N\n\
         both binaries hold one call more, so that both link the library\n"
    ))
}

fn write_result(text: &str) -> Result<(), Box<dyn Error>> {
    let results = Path::new(env!("CARGO_MANIFEST_DIR")).join("results");
    fs::create_dir_all(&results)?;
    Ok(fs::write(results.join("call_site_cost.txt"), text)?)
}
