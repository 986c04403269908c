//! The keys of one call: well spelt, not candor's own, and each only once.

use std::collections::HashMap;

use crate::diag::{Code, Fault, Faults};
use crate::entry::{Key, Place};
use crate::names;

/// Who sets a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Field,
    /// A spread, which sets any key below its prefix.
    Spread,
}

/// Every key of a call so far; a spread's prefix stands here too.
#[derive(Default)]
pub(super) struct Keys {
    seen: HashMap<String, Owner>,
    /// Keys that are written beside others, and those.
    beside: HashMap<String, String>,
}

impl Keys {
    /// Takes the key; `false` where it may not be used, which is reported.
    pub(super) fn take(
        &mut self,
        key: &Key,
        owner: Owner,
        place: Place,
        faults: &mut Faults,
    ) -> bool {
        let fault = misspelt(key)
            .or_else(|| reserved(key, owner, place))
            .or_else(|| self.shadowed(key))
            .or_else(|| self.taken_beside(key))
            .or_else(|| self.given_twice(key, owner));
        let is_taken = fault.is_none();
        faults.extend(fault);
        is_taken
    }

    /// Takes the key that the run-time crate writes beside this one.
    pub(super) fn take_beside(&mut self, key: &Key, suffix: &str, faults: &mut Faults) -> bool {
        let name = format!("{}{suffix}", key.text);
        let is_free = !self.seen.contains_key(&name);
        if is_free {
            self.beside.insert(name, key.text.clone());
        } else {
            faults.push(written_beside(key, &name, &key.text));
        }
        is_free
    }

    fn taken_beside(&self, key: &Key) -> Option<Fault> {
        let by = self.beside.get(&key.text)?;
        Some(written_beside(key, &key.text, by))
    }

    /// A spread and a field that could set the same key; only the running program knows whether they do.
    fn shadowed(&self, key: &Key) -> Option<Fault> {
        let name = key.text.as_str();
        let mut prefixes = name.match_indices('.').filter_map(|(at, _)| name.get(..at));
        let prefix = prefixes.find(|prefix| self.seen.get(*prefix) == Some(&Owner::Spread))?;
        let problem = format!("`{name}` and `..{prefix}` could set the same key");
        let help = format!("give the spread a prefix of its own: `..{prefix} as other`");
        Some(Fault::new(key, Code::DuplicateKey, problem).help(help))
    }

    fn given_twice(&mut self, key: &Key, owner: Owner) -> Option<Fault> {
        let name = key.text.as_str();
        let inside = format!("{name}.");
        let below = self
            .seen
            .keys()
            .find(|seen| seen.starts_with(&inside))
            .cloned();
        if let (Owner::Spread, Some(taken)) = (owner, below) {
            let problem = format!("`..{name}` and `{taken}` could set the same key");
            let help = format!("give the spread a prefix of its own: `..{name} as other`");
            return Some(Fault::new(key, Code::DuplicateKey, problem).help(help));
        }
        self.seen.insert(name.to_owned(), owner)?;
        let problem = format!("`{name}` is given twice; each key names one field");
        let help = "remove this one, or give it another name";
        Some(Fault::new(key, Code::DuplicateKey, problem).help(help))
    }
}

fn written_beside(at: &Key, name: &str, by: &str) -> Fault {
    let what = if name.ends_with("_length") {
        format!("the length of `{by}`")
    } else {
        format!("the hash of `{by}` by the previous key")
    };
    let problem = format!("`{name}` is given twice: {what} is written under it");
    Fault::new(at, Code::DuplicateKey, problem).help("give one of the two fields another name")
}

fn misspelt(key: &Key) -> Option<Fault> {
    let name = key.text.as_str();
    let problem = names::spelling_fault(name, key.is_quoted)?;
    let fault = Fault::new(
        key,
        Code::KeySpelling,
        format!("the key `{}` {problem}", printable(name)),
    );
    Some(match names::snake_case(name).filter(|_| name.is_ascii()) {
        Some(better) => fault.help(format!("write `{better} = …`")),
        None => fault.help("use lower-case ASCII letters, digits and `_`, in parts joined by dots"),
    })
}

fn reserved(key: &Key, owner: Owner, place: Place) -> Option<Fault> {
    let name = key.text.as_str();
    let is_error_text = name == "error" && key.is_quoted;
    let is_of_function = place == Place::Logged && names::is_reserved_in_logged(name);
    (names::is_reserved(name) || is_error_text || is_of_function).then(|| {
        let problem = format!("`{name}` is a key that candor writes itself");
        let fault = Fault::new(key, Code::ReservedKey, problem);
        fault.help(match (owner, place) {
            (Owner::Spread, _) => {
                format!("give the spread another prefix: `..{name} as input_{name}`")
            }
            (Owner::Field, Place::Call) => names::instead_of_reserved(name),
            (Owner::Field, _) => {
                format!("give the field a name of its own, for example `input_{name}`")
            }
        })
    })
}

/// The name on one line, whatever it holds.
fn printable(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || c.is_ascii_graphic() || c == ' ';
    name.chars()
        .map(|c| {
            if plain(c) {
                c.to_string()
            } else {
                c.escape_unicode().to_string()
            }
        })
        .collect()
}
