//! Any fields through every schema: one line, no key twice, and every value there.

use std::collections::BTreeMap;

use candor::{Directives, Encoding, Environment, LevelFilter, Memory, Schema, fields, log_error};
use proptest::prelude::*;

use crate::lines::parse;

/// Names that schemas know, names that they form, and marks that they replace.
const NAMES: &[&str] = &[
    "id",
    "kind",
    "message",
    "name",
    "method",
    "path",
    "a.b",
    "a_b",
    "a*b",
    "a\\b",
    "fields",
    "fields.id",
    "chain",
    "file",
    "line",
    "\"",
    "\n",
    "",
    "usr.id",
    "…",
];

/// Values of which no other text of a record holds any.
fn entries() -> impl Strategy<Value = BTreeMap<&'static str, u64>> {
    let values = 1_000_000_000_000_u64..2_000_000_000_000;
    proptest::collection::btree_map(proptest::sample::select(NAMES), values, 0..8)
}

fn line(schema: Schema, outer: &BTreeMap<&str, u64>, inner: &BTreeMap<&str, u64>) -> String {
    let memory = Memory::new(Encoding::Json);
    let logger = candor::builder()
        .environment(Environment::Testing)
        .directives(Directives::new(LevelFilter::Debug))
        .schema(schema)
        .adapter(memory.clone())
        .build()
        .bind(fields! { ..outer as user, ..inner as error, user_id = 7 });
    log_error!(
        logger: &logger,
        "Any fields",
        ..inner as usr, ..outer as http, ..inner as organization, ..outer as exception, ..inner as fields,
        ..outer as code, ..inner as labels
    );
    let lines = memory.lines();
    assert_eq!(lines.len(), 1);
    lines[0].clone()
}

proptest! {
    // What fails is written down as a test of its own, not in a file of seeds.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_key_stands_twice_and_no_value_is_missing(outer in entries(), inner in entries()) {
        for schema in Schema::ALL {
            let line = line(schema, &outer, &inner);
            parse(&line);
            prop_assert!(!line.contains(char::is_control), "{line:?}");
            for (values, times) in [(&outer, 3), (&inner, 5)] {
                for value in values.values() {
                    let found = line.matches(&value.to_string()).count();
                    prop_assert!(found >= times, "{value} {found} times: {line}");
                }
            }
        }
    }
}
