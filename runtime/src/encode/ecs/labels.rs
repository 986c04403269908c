//! `labels`: what the schema has no field for, one value under each name.
//!
//! A list or an object is written as its JSON text. Marks that would make an object of a name become `_`, as the
//! specification of ECS loggers asks for.

use super::kind::is_single;
use crate::encode::json::{Object, string, write};
use crate::encode::names::Names;
use crate::encode::number::float;
use crate::value::Value;

/// The labels of one record so far.
pub(super) struct Labels {
    names: Names<'static>,
    /// Each name with the JSON of its value.
    written: Vec<(String, String)>,
}

const SAMPLE_RATE: &str = "sample_rate";

impl Default for Labels {
    fn default() -> Self {
        Self {
            names: Names::beside(&[SAMPLE_RATE], "fields_"),
            written: Vec::new(),
        }
    }
}

impl Labels {
    pub(super) fn add(&mut self, key: &str, value: Value<'_>) {
        let mut json = String::new();
        write(value, &mut json);
        if !is_single(value) {
            let mut text = String::new();
            string(&json, &mut text);
            json = text;
        }
        let name = flat(key);
        let name = self.names.give(name.clone(), &name);
        self.written.push((name.into_owned(), json));
    }

    /// The share of such records that is kept.
    pub(super) fn sample_rate(&mut self, rate: f64) {
        let mut json = String::new();
        float(rate, &mut json);
        self.written.push((SAMPLE_RATE.to_owned(), json));
    }

    pub(super) fn write(self, object: &mut Object<'_>) {
        if self.written.is_empty() {
            return;
        }
        let mut labels = object.object("labels");
        for (name, json) in self.written {
            labels.key(&name).push_str(&json);
        }
        labels.close();
    }
}

fn flat(key: &str) -> String {
    key.replace(['.', '*', '\\'], "_")
}
