//! What the command line asks for.

use std::error::Error;

/// The settings of one measurement.
pub(crate) struct Options {
    pub(crate) runs: usize,
    pub(crate) kib: usize,
    /// Texts whose names hold this.
    pub(crate) only: String,
    pub(crate) is_asserted: bool,
    pub(crate) is_written: bool,
}

impl Options {
    pub(crate) fn from_args(
        mut args: impl Iterator<Item = String>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut options = Self {
            runs: 9,
            kib: 64,
            only: String::new(),
            is_asserted: false,
            is_written: false,
        };
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or(format!("{arg} needs a value"));
            match arg.as_str() {
                "--runs" => options.runs = value()?.parse::<usize>()?.max(1),
                "--kib" => options.kib = value()?.parse::<usize>()?.max(1),
                "--only" => options.only = value()?,
                "--assert" => options.is_asserted = true,
                "--write" => options.is_written = true,
                other => return Err(format!("unknown argument {other}").into()),
            }
        }
        Ok(options)
    }
}
