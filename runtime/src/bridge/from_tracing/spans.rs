//! What the spans around an event say.

use std::sync::Arc;

use tracing_core::span::{Attributes, Record};
use tracing_core::{Event, Subscriber};
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::{LookupSpan, SpanRef};

use super::levels::wants;
use super::visitor::Visitor;
use crate::bridge::content::Content;
use crate::callsite::Callsite;
use crate::reentry;
use crate::scope::Fields;
use crate::scrub::scrub;
use crate::value::merged;

/// Most bytes of values that the spans around one event add to it; the outermost are left out.
const MAX_BYTES: usize = 256 * 1024;

/// The fields of a span so far, judged and scrubbed when they were recorded.
struct SpanFields(Fields);

/// A span begins.
pub(super) fn opened<S>(attributes: &Attributes<'_>, span: Option<SpanRef<'_, S>>)
where
    S: for<'span> LookupSpan<'span>,
{
    let Some(span) = span.filter(|_| wants(attributes.metadata())) else {
        return;
    };
    let name = span.name();
    let values = values(|content| {
        attributes.record(&mut Visitor::of_span(content));
        content.field("span", &name);
    });
    if let Some(values) = values {
        // Formatted before: a `Debug` may enter this very span.
        span.extensions_mut().replace(SpanFields(fields(&values)));
    }
}

/// More became known of a span: it replaces what was known before.
pub(super) fn recorded<S>(record: &Record<'_>, span: Option<SpanRef<'_, S>>)
where
    S: for<'span> LookupSpan<'span>,
{
    let Some(span) = span.filter(|span| wants(span.metadata())) else {
        return;
    };
    let newer = values(|content| record.record(&mut Visitor::of_span(content)));
    if let Some(newer) = newer
        && let Some(SpanFields(known)) = span.extensions_mut().get_mut()
    {
        *known = fields(&merged(&newer, &known.values));
    }
}

/// The fields of the spans around an event, innermost first; of its own parent, where it names one.
///
/// Where they are too many, the last are left out, and a field says how many.
pub(super) fn around<S>(event: &Event<'_>, context: &Context<'_, S>) -> Vec<Fields>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let spans = context.event_scope(event).into_iter().flatten();
    let fields = spans.filter_map(|span| {
        let extensions = span.extensions();
        extensions.get().map(|SpanFields(fields)| fields.clone())
    });
    let (mut kept, mut bytes, mut left_out) = (Vec::new(), 0_usize, 0_u64);
    for fields in fields {
        bytes = bytes.saturating_add(fields.values.len());
        if bytes <= MAX_BYTES {
            kept.push(fields);
        } else {
            left_out += 1;
        }
    }
    kept.extend((left_out > 0).then(|| how_many(left_out)));
    kept
}

fn how_many(left_out: u64) -> Fields {
    let content = Content::read(|content| {
        content.field("spans_left_out", &left_out);
    });
    fields(&content.into_values())
}

/// `None` where this thread is too deep in log calls.
fn values(read: impl FnOnce(&mut Content)) -> Option<Vec<u8>> {
    let _inside = reentry::enter()?;
    Some(scrub(Content::read(read).into_values()))
}

fn fields(values: &[u8]) -> Fields {
    Fields {
        site: &SPAN,
        values: Arc::from(values),
    }
}

/// Holds no keys: every key of a span is its own.
static SPAN: Callsite = Callsite::new(None, "", "", line!());
