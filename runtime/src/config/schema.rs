//! Which names and places a JSON record gives to its fields.

use super::Overrides;
use super::reader::Reader;
use super::word::{Word, choose};
use crate::encode::Schema;

impl Word for Schema {
    const KIND: &'static str = "a schema";
    const SPELLINGS: &'static [(&'static str, Self)] = &[
        ("flat", Self::Flat),
        ("nested", Self::Nested),
        ("datadog", Self::Datadog),
        ("ecs", Self::Ecs),
        ("otel", Self::Otel),
        ("elastic", Self::Ecs),
        ("opentelemetry", Self::Otel),
    ];

    fn canonical(self) -> &'static str {
        self.as_str()
    }
}

pub(super) fn resolve(overrides: &Overrides, reader: &mut Reader<'_>) -> Schema {
    overrides
        .schema
        .unwrap_or_else(|| choose(reader, &["CANDOR_SCHEMA"], Schema::Flat).value)
}
