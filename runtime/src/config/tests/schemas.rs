//! Which schema is in force.

use super::{check, check_problems};
use crate::config::Settings;
use crate::encode::Schema;

fn schema(settings: &Settings) -> Schema {
    settings.schema
}

#[test]
fn the_schema_is_flat_unless_the_variable_names_another() {
    check(&[], schema, Schema::Flat);
    for (word, expected) in [
        ("flat", Schema::Flat),
        ("Nested", Schema::Nested),
        ("DATADOG", Schema::Datadog),
        (" ecs ", Schema::Ecs),
        ("otel", Schema::Otel),
        ("elastic", Schema::Ecs),
        ("opentelemetry", Schema::Otel),
    ] {
        check(&[("CANDOR_SCHEMA", word)], schema, expected);
        check_problems(&[("CANDOR_SCHEMA", word)], &[]);
    }
}

#[test]
fn a_schema_that_is_not_understood_is_reported_with_the_nearest() {
    let variables = [("CANDOR_SCHEMA", "datdog")];
    check(&variables, schema, Schema::Flat);
    check_problems(
        &variables,
        &[
            "CANDOR_SCHEMA: `datdog` is not a schema; did you mean `datadog`? `flat` is used instead",
        ],
    );
    check_problems(
        &[("CANDOR_SCHEMA", "logfmt")],
        &["CANDOR_SCHEMA: `logfmt` is not a schema; \
           valid are flat, nested, datadog, ecs, otel; `flat` is used instead"],
    );
}
