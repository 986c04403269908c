//! Which program writes the records.

use super::Overrides;
use super::otel::Attributes;
use super::reader::Reader;

pub(super) fn service(
    overrides: &Overrides,
    attributes: &Attributes,
    reader: &mut Reader<'_>,
) -> Option<String> {
    let own = overrides.service.clone();
    own.or_else(|| {
        text(
            reader,
            &["CANDOR_SERVICE", "SERVICE_NAME", "OTEL_SERVICE_NAME"],
        )
    })
    .or_else(|| attributes.service.clone())
    // Lambda always sets its name, so it is asked last: the others are somebody's choice.
    .or_else(|| text(reader, &["DD_SERVICE", "AWS_LAMBDA_FUNCTION_NAME"]))
}

pub(super) fn version(
    overrides: &Overrides,
    attributes: &Attributes,
    reader: &mut Reader<'_>,
) -> Option<String> {
    let own = overrides.version.clone();
    own.or_else(|| text(reader, &["CANDOR_VERSION", "SERVICE_VERSION"]))
        .or_else(|| attributes.version.clone())
        .or_else(|| text(reader, &["DD_VERSION", "AWS_LAMBDA_FUNCTION_VERSION"]))
}

fn text(reader: &mut Reader<'_>, variables: &[&'static str]) -> Option<String> {
    reader.first(variables).map(|given| given.text)
}
