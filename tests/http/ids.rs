//! Which trace a request belongs to, and what the response says of it.

use candor::TraceId;
use candor::http::RequestLayer;
use candor::testing::{Captured, capture};
use http::HeaderMap;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceState};
use proptest::prelude::{any, prop, proptest};

use crate::scene::{completed, exchange, request, response};

const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const OF_PARENT: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const HEX: &str = "0af7651916cd43dd8448eb211c80319c";
const DASHED: &str = "b9c7c989-f979-48e1-9aa8-7bd80c4d45ca";

/// Sends these headers; gives back the last record and the response's headers.
pub(crate) fn send(layer: &RequestLayer, headers: &[(&str, &[u8])]) -> (Captured, HeaderMap) {
    let logs = capture();
    let mut sent = request("GET", "/");
    for (name, value) in headers {
        let name: http::HeaderName = name.parse().unwrap();
        let value = http::HeaderValue::from_bytes(value).unwrap();
        sent.headers_mut().append(name, value);
    }
    let answer = exchange(layer, sent, &response(200, ""));
    (completed(&logs), answer.headers().clone())
}

#[track_caller]
fn check(headers: &[(&str, &str)], trace: Option<&str>, request_id: Option<&str>) {
    let bytes: Vec<_> = headers
        .iter()
        .map(|(name, value)| (*name, value.as_bytes()))
        .collect();
    let (record, answered) = send(&RequestLayer::new(), &bytes);
    let found = record.trace_id().to_string();
    match trace {
        Some(trace) => assert_eq!(found, trace),
        // A new id is a UUIDv7.
        None => assert_eq!(found.get(12..13), Some("7"), "{headers:?}"),
    }
    assert_eq!(answered["x-trace-id"], found);
    match request_id {
        Some(id) => record.assert_field("request_id", id),
        None => record.assert_lacks("request_id"),
    };
    assert_eq!(answered["x-request-id"], request_id.unwrap_or(&found));
}

#[test]
fn the_first_valid_one_of_traceparent_x_trace_id_and_x_request_id_names_the_trace() {
    let undashed = DASHED.replace('-', "");
    let (parent, hex, dashed) = (
        ("traceparent", PARENT),
        ("x-trace-id", HEX),
        ("x-request-id", DASHED),
    );
    check(&[parent, hex, dashed], Some(OF_PARENT), Some(DASHED));
    check(&[parent, hex], Some(OF_PARENT), None);
    check(&[hex, dashed], Some(HEX), Some(DASHED));
    check(&[dashed], Some(&undashed), Some(DASHED));
    check(&[("x-trace-id", DASHED)], Some(&undashed), None);
    check(&[("x-request-id", HEX)], Some(HEX), Some(HEX));
    check(&[], None, None);
}

#[test]
fn the_names_and_the_hexadecimal_digits_of_a_plain_id_are_taken_in_any_case() {
    check(&[("X-Trace-ID", &HEX.to_uppercase())], Some(HEX), None);
    check(&[("TraceParent", PARENT)], Some(OF_PARENT), None);
}

#[test]
fn an_invalid_header_leaves_the_word_to_the_next() {
    let zeros = "0".repeat(32);
    check(
        &[("traceparent", "00-xyz"), ("x-trace-id", HEX)],
        Some(HEX),
        None,
    );
    check(
        &[("x-trace-id", &zeros), ("x-request-id", HEX)],
        Some(HEX),
        Some(HEX),
    );
    check(&[("traceparent", &PARENT.to_uppercase())], None, None);
}

#[test]
fn an_id_that_is_no_trace_id_is_kept_as_request_id() {
    check(
        &[("x-request-id", "req_5f2c9b7e6d4c")],
        None,
        Some("req_5f2c9b7e6d4c"),
    );
    check(
        &[("x-trace-id", "1-67891233-abcdef")],
        None,
        Some("1-67891233-abcdef"),
    );
    check(
        &[("x-trace-id", "first"), ("x-request-id", "second")],
        None,
        Some("second"),
    );
    check(
        &[("traceparent", PARENT), ("x-request-id", "a/b+c=")],
        Some(OF_PARENT),
        Some("a/b+c="),
    );
}

#[test]
fn of_two_headers_of_one_name_neither_is_taken() {
    check(
        &[("traceparent", PARENT), ("traceparent", PARENT)],
        None,
        None,
    );
    check(&[("x-trace-id", HEX), ("x-trace-id", HEX)], None, None);
    check(
        &[("x-request-id", "one"), ("x-request-id", "two")],
        None,
        None,
    );
}

#[test]
fn a_caller_that_is_not_trusted_names_neither_trace_nor_request() {
    let layer = RequestLayer::new().trust_inbound(false);
    let (record, answered) = send(
        &layer,
        &[
            ("traceparent", PARENT.as_bytes()),
            ("x-trace-id", HEX.as_bytes()),
            ("x-request-id", b"req_1"),
        ],
    );
    let found = record.trace_id().to_string();
    assert!(![OF_PARENT, HEX].contains(&found.as_str()));
    record.assert_lacks("request_id");
    assert_eq!(answered["x-trace-id"], found);
    assert_eq!(answered["x-request-id"], found);
}

#[test]
fn the_id_of_a_load_balancer_of_aws_names_the_trace_where_nothing_else_does() {
    const ROOT: &str =
        "Self=1-67891234-12456789abcdef012345678;Root=1-5759e988-bd862e3fe1be46a994272793";
    let amazon = ("x-amzn-trace-id", ROOT);
    check(&[amazon], Some("5759e988bd862e3fe1be46a994272793"), None);
    check(&[amazon, ("x-trace-id", HEX)], Some(HEX), None);
    for other in [
        "Root=1-5759e988",
        "Root=2-5759e988-bd862e3fe1be46a994272793",
        "Root=1-5759e988b-d862e3fe1be46a994272793",
        "",
    ] {
        check(&[("x-amzn-trace-id", other)], None, None);
    }
}

#[test]
fn an_active_span_of_opentelemetry_beats_every_header() {
    let span = SpanContext::new(
        opentelemetry::TraceId::from_hex(HEX).unwrap(),
        SpanId::from(0xb7),
        TraceFlags::SAMPLED,
        true,
        TraceState::default(),
    );
    let context = opentelemetry::Context::new().with_remote_span_context(span);
    let _active = context.attach();
    let (record, answered) = send(&RequestLayer::new(), &[("traceparent", PARENT.as_bytes())]);
    assert_eq!(record.trace_id().to_string(), HEX);
    assert_eq!(answered["x-trace-id"], HEX);
}

#[test]
fn the_headers_of_the_response_can_be_left_out() {
    let layer = RequestLayer::new().response_headers(false);
    let (record, answered) = send(&layer, &[("traceparent", PARENT.as_bytes())]);
    assert_eq!(record.trace_id().to_string(), OF_PARENT);
    assert!(answered.is_empty(), "{answered:?}");
}

#[test]
fn two_requests_without_an_id_have_two() {
    let (first, _) = send(&RequestLayer::new(), &[]);
    let (second, _) = send(&RequestLayer::new(), &[]);
    assert_ne!(first.trace_id(), second.trace_id());
}

proptest! {
    #[test]
    fn any_id_in_either_form_is_taken(id in 1..=u128::MAX) {
        let hex = format!("{id:032x}");
        let trace: TraceId = hex.parse().unwrap();
        let dashed = uuid::Uuid::from_u128(id).to_string();
        for text in [hex, dashed] {
            let (record, _) = send(&RequestLayer::new(), &[("x-trace-id", text.as_bytes())]);
            assert_eq!(record.trace_id(), trace);
        }
    }

    #[test]
    fn whatever_the_headers_hold_there_is_one_valid_trace_id(
        parent in prop::collection::vec(any::<u8>(), 0..80),
        state in prop::collection::vec(any::<u8>(), 0..80),
        id in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let values = [("traceparent", parent), ("tracestate", state), ("x-trace-id", id)];
        let possible = values.iter().filter(|(_, value)| http::HeaderValue::from_bytes(value).is_ok());
        let headers: Vec<_> = possible.map(|(name, value)| (*name, value.as_slice())).collect();
        let (record, answered) = send(&RequestLayer::new(), &headers);
        assert_eq!(answered["x-trace-id"], record.trace_id().to_string());
    }
}
