//! The mark of a record that was cut, beside a field of the same name.

use super::super::scrub;
use crate::value::{Key, Sink, fields};

fn keys(values: &[u8]) -> Vec<String> {
    let dynamic = fields(values).filter_map(|(key, _)| match key {
        Key::Dynamic(key) => Some(key.to_owned()),
        Key::Static(_) => None,
    });
    dynamic.collect()
}

#[test]
fn a_field_that_bears_the_name_of_the_mark_is_called_otherwise() {
    let mut sink = Sink::default();
    sink.dynamic_key("scrub");
    sink.text("of the caller");
    assert_eq!(keys(&scrub(sink.into_bytes())), ["fields.scrub"]);
}

#[test]
fn the_mark_and_a_field_of_its_name_stand_side_by_side() {
    let mut sink = Sink::default();
    for key in ["scrub", "first", "second", "third"] {
        sink.dynamic_key(key);
        sink.text(&"word ".repeat(12_000));
    }
    assert_eq!(
        keys(&scrub(sink.into_bytes())),
        ["fields.scrub", "first", "second", "third", "scrub"]
    );
}

#[test]
fn values_without_a_secret_stay_the_same_bytes() {
    let mut sink = Sink::default();
    sink.dynamic_key("note");
    sink.text("all is well");
    let values = sink.into_bytes();
    assert_eq!(scrub(values.clone()), values);
}
