//! The fields of an attribute: judged as those of a call, with a few keys less to choose from.

use proc_macro2::TokenStream;

use super::options::Options;
use crate::diag::{Code, Fault, Faults};
use crate::entry::{self, Checked, Entry, Place};
use crate::message::Message;

pub(super) fn check(entries: Vec<Entry>, faults: &mut Faults) -> Checked {
    let entries = entries
        .into_iter()
        .map(|entry| without_error(entry, faults))
        .collect();
    entry::check(entries, Place::Logged, faults)
}

/// The error of a function is recorded by itself, under the name that this one would take.
fn without_error(entry: Entry, faults: &mut Faults) -> Entry {
    let Entry::Error { key, .. } = &entry else {
        return entry;
    };
    let problem = "`error` is the error that the function returns, which is recorded by itself";
    faults.push(
        Fault::new(key, Code::ReservedKey, problem)
            .help("leave it out, or give the field a name of its own: `cause = display(error)`"),
    );
    Entry::Stray(TokenStream::new())
}

/// Reports keys that both the fields and those of `ok(…)` have.
pub(super) fn none_twice(fields: &Checked, ok: &Checked, faults: &mut Faults) {
    for field in ok.fields.iter().filter(|field| !field.key.is_empty()) {
        if fields.fields.iter().any(|one| one.key == field.key) {
            let problem = format!("`{}` is given twice; each key names one field", field.key);
            let fault = Fault::new(&field.value, Code::DuplicateKey, problem);
            faults.push(fault.help("remove this one, or give it another name"));
        }
    }
}

/// Reports what stands on a block of methods and could only be meant for one of them.
pub(super) fn only_options(options: &Options, faults: &mut Faults) {
    let is_for_one = !options.entries.is_empty()
        || options.ok.is_some()
        || options.event.is_some()
        || options.off
        || !matches!(options.message, Message::Missing);
    if is_for_one {
        let problem = "on an impl block, `#[logged]` takes what all its methods can share";
        faults.push(
            Fault::new(&options.tokens, Code::UnknownOption, problem)
                .help("message, fields, `ok`, `event` and `off` stand on a method")
                .help("for all: level, err, start, slow, threshold, sample, target, crate"),
        );
    }
}
