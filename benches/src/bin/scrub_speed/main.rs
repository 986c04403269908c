//! Measures how fast texts are scrubbed: ordinary ones, ones full of secrets, and ones made to be slow.
//!
//! ```text
//! cargo run --release -p candor-benches --bin scrub_speed -- [--runs 9] [--kib 64] [--only json] [--assert] [--write]
//! ```
//!
//! `--assert` exits with 1 when a goal is missed; `--write` keeps the table under `results/`.
//! Hostile texts are also measured at two, four and eight times the length: time in proportion to length shows as a
//! ratio next to one.

#![expect(clippy::print_stdout, reason = "the table is what this program is for")]

mod measure;
mod options;
mod report;
mod texts;

use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use measure::Speed;
use options::Options;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = Options::from_args(env::args().skip(1))?;
    let speeds: Vec<Speed> = texts::all()
        .iter()
        .filter(|text| text.name.contains(&options.only))
        .map(|text| measure::speed(text, &options))
        .collect();
    let text = format!("{}\n{}", heading(&options)?, report::table(&speeds)?);
    print!("{text}");
    if options.is_written {
        let results = Path::new(env!("CARGO_MANIFEST_DIR")).join("results");
        fs::create_dir_all(&results)?;
        fs::write(results.join("scrub_speed.txt"), &text)?;
    }
    let is_failed = options.is_asserted && !speeds.iter().all(report::reaches_its_goal);
    Ok(ExitCode::from(u8::from(is_failed)))
}

fn heading(options: &Options) -> Result<String, Box<dyn Error>> {
    let compiler = Command::new("rustc").arg("--version").output()?.stdout;
    let compiler = String::from_utf8(compiler)?;
    let (runs, kib) = (options.runs, options.kib);
    let (compiler, system, processor) = (compiler.trim(), env::consts::OS, env::consts::ARCH);
    Ok(format!(
        "texts of {kib} KiB; median of {runs} runs; {compiler}, {system} {processor}\n\
         ratio: time for a byte at 2, 4 and 8 times the length, over that at the length itself\n\
         found: whether a secret was removed, so that the text was written anew\n"
    ))
}
