//! The keys and tables of a policy file, and what is wrong with each.

use candor_policy::{Class, Extension, Personal, Refusal};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::file::Rules;
use super::mistake::{Mistake, line_of, printable};
use super::reason;
use crate::names::nearest;

const KEYS: [&str; 3] = ["pii", "forbid", "allow"];

/// What a table holds: a name, its line, and the text on its right.
struct Entry<'a> {
    name: &'a str,
    line: usize,
    text: &'a str,
}

pub(super) struct Reader<'a> {
    source: &'a str,
    rules: Rules,
    /// Refuses what could not be, as it will be refused when the rules are in force.
    extension: Extension,
    mistakes: Vec<Mistake>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            rules: Rules::default(),
            extension: Extension::new(),
            mistakes: Vec::new(),
        }
    }

    /// The rules, and every mistake.
    pub(super) fn document(mut self, document: &DeTable<'_>) -> (Rules, Vec<Mistake>) {
        for key in document.keys() {
            let name = key.get_ref().as_ref();
            if !KEYS.contains(&name) {
                self.mistake(key, &unknown_key(name));
            }
        }
        // What is allowed depends on the other two.
        if let Some(value) = document.get("pii") {
            self.personal(value);
        }
        for entry in self.entries(document, "forbid", "contrasena = \"password\"") {
            self.forbid(&entry);
        }
        let example = "parking_token = \"why it is no secret\"";
        for entry in self.entries(document, "allow", example) {
            self.allow(&entry);
        }
        (self.rules, self.mistakes)
    }

    fn mistake<T>(&mut self, at: &Spanned<T>, text: &str) {
        let line = line_of(self.source, &at.span());
        self.mistakes.push(Mistake::new(line, text));
    }

    fn personal(&mut self, value: &Spanned<DeValue<'_>>) {
        let chosen = value.get_ref().as_str().and_then(Personal::from_name);
        match chosen {
            Some(personal) => {
                self.rules.personal = personal;
                self.extension.set_personal(personal);
            }
            None => self.mistake(value, "`pii` is \"mask\", \"clear\" or \"forbid\""),
        }
    }

    /// The entries of a table, in the order of their lines.
    fn entries<'d>(
        &mut self,
        document: &'d DeTable<'_>,
        table: &str,
        example: &str,
    ) -> Vec<Entry<'d>> {
        let Some(value) = document.get(table) else {
            return Vec::new();
        };
        let Some(values) = value.get_ref().as_table() else {
            let text = format!("`{table}` is a table: write `[{table}]`, and under it `{example}`");
            self.mistake(value, &text);
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (key, value) in values {
            let name = key.get_ref().as_ref();
            let line = line_of(self.source, &key.span());
            match value.get_ref() {
                DeValue::String(text) => entries.push(Entry { name, line, text }),
                DeValue::Table(_) => {
                    let name = printable(name);
                    let text = format!("a name with dots stands in quotes: `\"{name}.…\" = \"…\"`");
                    self.mistake(key, &text);
                }
                other => {
                    let (name, found) = (printable(name), other.type_str());
                    let text =
                        format!("`{name}` is given as {found}: write a text, as in `{example}`");
                    self.mistake(key, &text);
                }
            }
        }
        entries.sort_by_key(|entry| entry.line);
        entries
    }

    fn forbid(&mut self, entry: &Entry<'_>) {
        let Some(class) = Class::from_name(entry.text) else {
            let text = unknown_class(entry.text);
            return self.mistakes.push(Mistake::new(entry.line, text));
        };
        match self.extension.forbid(entry.name, class) {
            Ok(()) => self.rules.forbidden.push((entry.name.to_owned(), class)),
            Err(refusal) => self.refused(entry, refusal),
        }
    }

    fn allow(&mut self, entry: &Entry<'_>) {
        let fault = reason::fault(entry.text);
        if let Some(fault) = fault {
            let text = format!("the reason for `{}` {fault}", printable(entry.name));
            self.mistakes.push(Mistake::new(entry.line, text));
        }
        let reason = entry.text.trim();
        match self.extension.allow(entry.name, reason) {
            Ok(()) => self
                .rules
                .allowed
                .push((entry.name.to_owned(), reason.to_owned())),
            Err(refusal) => self.refused(entry, refusal),
        }
    }

    fn refused(&mut self, entry: &Entry<'_>, refusal: Refusal) {
        let text = format!("`{}` {refusal}", printable(entry.name));
        self.mistakes.push(Mistake::new(entry.line, text));
    }
}

fn unknown_key(name: &str) -> String {
    let known = match nearest(name, &KEYS) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "a policy file has `pii`, `[forbid]` and `[allow]`".to_owned(),
    };
    format!("`{}` is no key: {known}", printable(name))
}

fn unknown_class(name: &str) -> String {
    let names = Class::ALL.map(Class::as_str);
    let holds_it = || {
        let word = name.trim().to_ascii_lowercase();
        let mut holders = names
            .into_iter()
            .filter(|known| known.split(' ').any(|part| part == word));
        holders.next()
    };
    let near = nearest(&name.trim().to_ascii_lowercase(), &names).or_else(holds_it);
    let advice = match near {
        Some(near) => format!("did you mean \"{near}\"? The"),
        None => "the".to_owned(),
    };
    let list = names.map(|name| format!("\"{name}\"")).join(", ");
    let name = printable(name);
    format!("\"{name}\" is no class; {advice} classes are {list}")
}
