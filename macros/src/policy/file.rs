//! The text of a policy file to rules, and to every mistake in it.

use candor_policy::{Class, Extension, Personal};
use toml::de::DeTable;

use super::mistake::{Mistake, line_of};
use super::tables::Reader;

/// What a file says, as far as it is right.
#[derive(Default)]
pub(super) struct Rules {
    pub(super) personal: Personal,
    pub(super) forbidden: Vec<(String, Class)>,
    /// Names, each with its reason.
    pub(super) allowed: Vec<(String, String)>,
}

impl Rules {
    /// The rules without what makes anything laxer.
    pub(super) fn without_leave(self) -> Self {
        Self {
            personal: match self.personal {
                Personal::Forbid => Personal::Forbid,
                Personal::Mask | Personal::Clear => Personal::Mask,
            },
            forbidden: self.forbidden,
            allowed: Vec::new(),
        }
    }

    pub(super) fn extension(&self) -> Extension {
        let mut extension = Extension::new();
        extension.set_personal(self.personal);
        // What is refused was reported when it was read.
        for (phrase, class) in &self.forbidden {
            extension.forbid(phrase, *class).ok();
        }
        for (name, reason) in &self.allowed {
            extension.allow(name, reason).ok();
        }
        extension
    }
}

/// A file, read.
pub(super) struct Contents {
    pub(super) rules: Rules,
    /// In the order of their lines.
    pub(super) mistakes: Vec<Mistake>,
}

/// Reads on after a mistake, so that all of them are told at once.
pub(super) fn read(text: &str) -> Contents {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut mistakes: Vec<Mistake> = Vec::new();
    for error in errors {
        let line = error.span().map_or(1, |place| line_of(text, &place));
        // The first error of a line is the cause of the others.
        if mistakes.iter().all(|other| other.line != line) {
            let problem = format!("this is no TOML: {}", error.message());
            mistakes.push(Mistake::new(line, problem));
        }
    }
    let (rules, others) = Reader::new(text).document(document.get_ref());
    let is_broken = |line| mistakes.iter().any(|mistake| mistake.line == line);
    let others: Vec<Mistake> = others
        .into_iter()
        .filter(|other| !is_broken(other.line))
        .collect();
    mistakes.extend(others);
    mistakes.sort_by_key(|mistake| mistake.line);
    Contents { rules, mistakes }
}
