//! Whether the console may write colours.

use super::Overrides;
use super::reader::Reader;
use super::word::{Word, choose};

/// Whether the console writes colours.
///
/// # Examples
///
/// ```
/// use candor::Colour;
///
/// assert_eq!(Colour::Never.as_str(), "never");
/// ```
#[doc(alias = "color")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Colour {
    /// When the stream that is written is a terminal.
    Auto,
    /// Also into a pipe or file.
    Always,
    /// Plain text.
    Never,
}

impl Colour {
    /// The word that `CANDOR_COLOR` takes.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        }
    }
}

impl Word for Colour {
    const KIND: &'static str = "a colour choice";
    const SPELLINGS: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("always", Self::Always),
        ("never", Self::Never),
    ];

    fn canonical(self) -> &'static str {
        self.as_str()
    }
}

pub(super) fn resolve(overrides: &Overrides, reader: &mut Reader<'_>) -> Colour {
    if let Some(colour) = overrides.colour {
        return colour;
    }
    let convention = convention(reader);
    choose(reader, &["CANDOR_COLOR"], convention).value
}

/// The order of <https://no-color.org> and <https://bixense.com/clicolors>; `FORCE_COLOR` is Node's word for the same.
fn convention(reader: &mut Reader<'_>) -> Colour {
    if reader.text("NO_COLOR").is_some() {
        return Colour::Never;
    }
    if is_forced(reader, "CLICOLOR_FORCE") || is_forced(reader, "FORCE_COLOR") {
        return Colour::Always;
    }
    let is_off = reader.text("CLICOLOR").is_some_and(|text| text == "0");
    let is_dumb = reader.text("TERM").is_some_and(|text| text == "dumb");
    if is_off || is_dumb {
        return Colour::Never;
    }
    Colour::Auto
}

fn is_forced(reader: &mut Reader<'_>, variable: &'static str) -> bool {
    reader.text(variable).is_some_and(|text| text != "0")
}
