//! The resource attributes of OpenTelemetry: `key=value,key=value`, values percent-encoded.
//!
//! Source: <https://opentelemetry.io/docs/specs/otel/resource/sdk/#specifying-resource-information-via-an-environment-variable>

use super::problem::Problem;
use super::reader::Reader;

const VARIABLE: &str = "OTEL_RESOURCE_ATTRIBUTES";

#[derive(Debug, Default)]
pub(super) struct Attributes {
    pub(super) environment: Option<String>,
    pub(super) service: Option<String>,
    pub(super) version: Option<String>,
}

impl Attributes {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let mut attributes = Self::default();
        let text = reader.text(VARIABLE).unwrap_or_default();
        for part in text.split(',').filter(|part| !part.trim().is_empty()) {
            if let Err(fault) = attributes.read_part(part) {
                let explanation = format!("{fault}; the other attributes are used");
                reader.report(Problem::new(VARIABLE, part, explanation));
            }
        }
        attributes
    }

    fn read_part(&mut self, part: &str) -> Result<(), &'static str> {
        let (key, value) = part.split_once('=').ok_or("an attribute has no `=`")?;
        let slot = match key.trim() {
            // The second is the name before version 1.27 of the semantic conventions.
            "deployment.environment.name" | "deployment.environment" => &mut self.environment,
            "service.name" => &mut self.service,
            "service.version" => &mut self.version,
            _ => return Ok(()),
        };
        let value = decode(value.trim()).ok_or("a percent-encoded value is not UTF-8")?;
        if !value.trim().is_empty() {
            *slot = Some(value);
        }
        Ok(())
    }
}

/// A `%` that starts no code stands for itself.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        if let (b'%', Some(byte)) = (first, hex_pair(after)) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let [high, low, ..] = bytes else {
        return None;
    };
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}
