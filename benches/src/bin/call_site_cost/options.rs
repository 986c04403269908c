//! Reads the command line; anything unknown is an error, never ignored.

use std::error::Error;
use std::str::FromStr;

use crate::libraries::Library;

pub(crate) struct Options {
    pub(crate) sites: u32,
    pub(crate) runs: u32,
    pub(crate) libraries: Vec<Library>,
    pub(crate) is_asserted: bool,
    pub(crate) is_written: bool,
}

impl Options {
    pub(crate) fn from_args(
        mut args: impl Iterator<Item = String>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut options = Self {
            sites: 1500,
            runs: 3,
            libraries: Library::ALL.to_vec(),
            is_asserted: false,
            is_written: false,
        };
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--sites" => options.sites = positive(args.next())?,
                "--runs" => options.runs = positive(args.next())?,
                "--only" => options.libraries = libraries(args.next())?,
                "--assert" => options.is_asserted = true,
                "--write" => options.is_written = true,
                _ => return Err(format!("unknown option `{arg}`").into()),
            }
        }
        options.checked()
    }

    fn checked(self) -> Result<Self, Box<dyn Error>> {
        let is_comparable = [Library::Candor, Library::Tracing]
            .iter()
            .all(|needed| self.libraries.contains(needed));
        if self.is_asserted && !is_comparable {
            return Err("`--assert` compares candor with tracing; `--only` leaves one out".into());
        }
        Ok(self)
    }
}

fn positive(value: Option<String>) -> Result<u32, Box<dyn Error>> {
    let value = value.ok_or("`--sites` and `--runs` need a number")?;
    match u32::from_str(&value)? {
        0 => Err("`--sites` and `--runs` start at 1".into()),
        number => Ok(number),
    }
}

fn libraries(value: Option<String>) -> Result<Vec<Library>, Box<dyn Error>> {
    let value = value.ok_or("`--only` needs names, such as `candor,tracing`")?;
    value.split(',').map(Library::from_name).collect()
}
