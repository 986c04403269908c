//! One policy file, read: what is in force, and what is wrong with it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use candor_policy::Extension;
use proc_macro2::TokenStream;

use super::file::{self, Contents};
use super::find::FILE_NAME;
use super::mistake::Mistake;
use super::packed;

pub(super) struct Project {
    path: PathBuf,
    is_readable: bool,
    pub(super) extension: Extension,
    /// The same, as the program carries it.
    pub(super) packed: String,
    mistakes: Vec<Mistake>,
    /// The call that reports the mistakes.
    reporter: OnceLock<String>,
}

impl Project {
    pub(super) fn read(path: &Path, text: &str) -> Self {
        let Contents {
            rules,
            mut mistakes,
        } = file::read(text);
        if path.to_str().is_none() {
            let text = "its path is no UTF-8, so that rustc can't watch it";
            mistakes.push(Mistake::of_the_file(text));
        }
        let (extension, packed) = if mistakes.is_empty() {
            (rules.extension(), packed::pack(&rules))
        } else {
            let rules = rules.without_leave();
            (rules.extension(), packed::pack(&rules))
        };
        Self {
            path: path.to_owned(),
            is_readable: true,
            extension,
            packed,
            mistakes,
            reporter: OnceLock::new(),
        }
    }

    pub(super) fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self {
            path: path.to_owned(),
            is_readable: false,
            extension: Extension::new(),
            packed: String::new(),
            mistakes: vec![Mistake::of_the_file(format!("it can't be read: {error}"))],
            reporter: OnceLock::new(),
        }
    }

    pub(super) const fn has_mistakes(&self) -> bool {
        !self.mistakes.is_empty()
    }

    /// None of a file that rustc could not read either.
    pub(super) fn tracked_file(&self) -> Option<String> {
        let path = self.path.to_str().filter(|_| self.is_readable)?;
        Some(path.to_owned())
    }

    /// What to say of the mistakes, if there are any: the problem, and each of them.
    pub(super) fn fault_text(&self) -> Option<(String, Vec<String>)> {
        let path = self.path.display();
        let problem = match self.mistakes.len() {
            0 => return None,
            1 => format!("the policy file `{path}` has a mistake"),
            count => format!("the policy file `{path}` has {count} mistakes"),
        };
        let consequence = "; until it is mended, nothing that the file allows is allowed";
        let mistakes = self.mistakes.iter();
        let lines = mistakes.map(|mistake| mistake.text(FILE_NAME)).collect();
        Some((problem + consequence, lines))
    }

    /// Whether this call is the one that reports: the first, and the same again when an editor repeats it.
    pub(super) fn is_reported_by(&self, call: &TokenStream) -> bool {
        let call = call.to_string();
        *self.reporter.get_or_init(|| call.clone()) == call
    }
}
