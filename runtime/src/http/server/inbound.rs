//! What a request says of its trace, as far as it can be believed.

use std::str::FromStr;

use http::HeaderMap;

use super::request_id::RequestId;
use crate::trace::{TraceContext, TraceId, TraceParent, TraceState, active};

/// The trace that a request belongs to, and its caller's id of it.
#[derive(Clone, Debug)]
pub(super) struct Inbound {
    pub(super) trace: TraceContext,
    pub(super) request_id: Option<RequestId>,
}

impl Inbound {
    /// The first that is there and valid: the active span of OpenTelemetry, `traceparent`, `X-Trace-Id`, `X-Request-ID`,
    /// `X-Amzn-Trace-Id`, a new id.
    pub(super) fn read(headers: &HeaderMap) -> Self {
        let trace = active()
            .or_else(|| propagated(headers))
            .or_else(|| only::<TraceId>(headers, "x-trace-id").map(TraceContext::from))
            .or_else(|| only::<TraceId>(headers, "x-request-id").map(TraceContext::from))
            .or_else(|| of_load_balancer(headers).map(TraceContext::from))
            .unwrap_or_else(|| TraceId::generate().into());
        let request_id = only(headers, "x-request-id").or_else(|| {
            let is_trace_id = only::<TraceId>(headers, "x-trace-id").is_some();
            (!is_trace_id).then(|| only(headers, "x-trace-id"))?
        });
        Self { trace, request_id }
    }

    /// For a caller that is not believed.
    pub(super) fn unknown() -> Self {
        Self {
            trace: active().unwrap_or_else(|| TraceId::generate().into()),
            request_id: None,
        }
    }
}

/// `traceparent`, with its `tracestate` if that is valid too.
fn propagated(headers: &HeaderMap) -> Option<TraceContext> {
    let trace = TraceContext::from(only::<TraceParent>(headers, "traceparent")?);
    Some(match state(headers) {
        Some(state) => trace.with_state(state),
        None => trace,
    })
}

/// What load balancers of AWS add, `X-Amzn-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793`: a time and 96 bits.
///
/// Source: AWS X-Ray developer guide, "Tracing header"; 32 digits in all are what OpenTelemetry makes of it, too.
fn of_load_balancer(headers: &HeaderMap) -> Option<TraceId> {
    let value: String = only(headers, "x-amzn-trace-id")?;
    let root = value
        .split(';')
        .find_map(|part| part.trim().strip_prefix("Root="))?;
    let (time, rest) = root.strip_prefix("1-")?.split_once('-')?;
    let is_root = time.len() == 8 && rest.len() == 24;
    is_root.then(|| format!("{time}{rest}").parse().ok())?
}

/// The value of a header that stands there once; of two, nobody knows which is meant.
fn only<T: FromStr>(headers: &HeaderMap, name: &str) -> Option<T> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok()?.trim_matches([' ', '\t']).parse().ok(),
        _ => None,
    }
}

/// All headers of that name are one list.
fn state(headers: &HeaderMap) -> Option<TraceState> {
    let lines = headers.get_all("tracestate").iter();
    let lines: Result<Vec<&str>, _> = lines.map(|line| line.to_str()).collect();
    let state: TraceState = lines.ok()?.join(",").parse().ok()?;
    (!state.is_empty()).then_some(state)
}
