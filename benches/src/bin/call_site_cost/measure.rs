//! Compiles the generated crates, and takes their times and sizes.

use std::error::Error;
use std::fs::{self, File};
use std::time::{Instant, SystemTime};

use crate::cargo::{binary_path, cargo};
use crate::cost::{Cost, Seconds};
use crate::generate::GeneratedCrate;
use crate::libraries::Library;
use crate::sites::Site;

pub(crate) fn sizes(
    with_sites: &GeneratedCrate,
    without_sites: &GeneratedCrate,
) -> Result<Cost, Box<dyn Error>> {
    Ok(Cost {
        library: with_sites.library,
        sites: with_sites.sites,
        bytes_without_sites: binary_bytes(without_sites)?,
        bytes_with_sites: binary_bytes(with_sites)?,
        version: resolved_version(with_sites)?,
        checks: Vec::new(),
    })
}

/// Checks one crate whose dependencies were checked before.
pub(crate) fn check(generated: &GeneratedCrate) -> Result<Seconds, Box<dyn Error>> {
    let root = generated.directory.join("src/main.rs");
    File::options()
        .append(true)
        .open(root)?
        .set_modified(SystemTime::now())?;
    let cpu_before = children_cpu_seconds();
    let start = Instant::now();
    cargo(generated, &["check"])?;
    let wall = start.elapsed().as_secs_f64();
    let cpu = children_cpu_seconds()
        .zip(cpu_before)
        .map(|(after, before)| after - before);
    Ok(Seconds { wall, cpu })
}

fn binary_bytes(generated: &GeneratedCrate) -> Result<u32, Box<dyn Error>> {
    cargo(generated, &["build", "--release"])?;
    let binary = fs::read(binary_path(generated))?;
    if generated.library != Library::Nothing {
        calls_are_present(generated, &binary)?;
    }
    Ok(u32::try_from(binary.len())?)
}

// A linker that dropped the calls would make a library look free. A sample is enough to see it.
fn calls_are_present(generated: &GeneratedCrate, binary: &[u8]) -> Result<(), Box<dyn Error>> {
    for number in (0..=generated.sites).step_by(97) {
        let message = Site::new(number).message;
        let is_present = binary
            .windows(message.len())
            .any(|bytes| bytes == message.as_bytes());
        if !is_present {
            return Err(format!("`{message}` is not in the binary of {}", generated.name).into());
        }
    }
    Ok(())
}

fn resolved_version(generated: &GeneratedCrate) -> Result<String, Box<dyn Error>> {
    if generated.library == Library::Nothing {
        return Ok(String::new());
    }
    let id = cargo(generated, &["pkgid", generated.library.name()])?;
    Ok(id
        .trim()
        .rsplit(['#', '@'])
        .next()
        .unwrap_or_default()
        .to_owned())
}

// Fields 16 and 17 of proc_pid_stat(5), in ticks of which Linux shows user space 100 a second.
// They follow the command's name, which may hold blanks and ends at the last parenthesis.
fn children_cpu_seconds() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = text.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let user: u32 = fields.next()?.parse().ok()?;
    let system: u32 = fields.next()?.parse().ok()?;
    Some(f64::from(user + system) / 100.0)
}
