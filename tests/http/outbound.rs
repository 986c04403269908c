//! What goes along to other services.

use candor::http::{RequestLayer, inject};
use candor::testing::capture;
use candor::trace::{TraceParent, TraceState};
use candor::{TraceId, context};
use http::HeaderMap;
use proptest::prelude::{any, proptest};

use crate::scene::{call, request, response};

/// What a service sends on that was called with these headers.
fn passed_on(inbound: &[(&'static str, &str)]) -> HeaderMap {
    let _logs = capture();
    let mut outbound = HeaderMap::new();
    let mut came_in = request("GET", "/");
    for (name, value) in inbound {
        came_in.headers_mut().append(*name, value.parse().unwrap());
    }
    call(&RequestLayer::new(), came_in, |_| {
        inject(&mut outbound);
        std::future::ready(response(200, ""))
    });
    outbound
}

fn parent_of(headers: &HeaderMap) -> TraceParent {
    headers["traceparent"].to_str().unwrap().parse().unwrap()
}

#[test]
fn the_trace_goes_on_with_the_request_as_its_parent() {
    let parent = "00-12345678901234567890123456789012-1234567890123456-01";
    let outbound = parent_of(&passed_on(&[("traceparent", parent)]));
    assert_eq!(
        outbound.trace_id().to_string(),
        "12345678901234567890123456789012"
    );
    assert_ne!(outbound.parent_id().to_string(), "1234567890123456");
    assert!(outbound.flags().is_sampled());
}

#[test]
fn flags_that_no_version_defines_are_not_sent() {
    let parent = "00-12345678901234567890123456789012-1234567890123456-ff";
    let outbound = parent_of(&passed_on(&[("traceparent", parent)]));
    assert_eq!(outbound.flags().to_string(), "03");
}

#[test]
fn a_trace_that_begins_here_is_not_said_to_be_sampled() {
    let outbound = passed_on(&[]);
    assert!(!parent_of(&outbound).flags().is_sampled());
    assert!(outbound.get("tracestate").is_none());
}

#[test]
fn tracestate_goes_along_in_order_and_as_one_header() {
    let parent = "00-12345678901234567890123456789012-1234567890123456-00";
    let outbound = passed_on(&[
        ("traceparent", parent),
        ("tracestate", "foo=1,bar=2"),
        ("tracestate", ""),
        ("tracestate", "rojo=1, congo=2"),
        ("tracestate", "baz=3"),
    ]);
    let values: Vec<_> = outbound.get_all("tracestate").iter().collect();
    assert_eq!(values, ["foo=1,bar=2,rojo=1,congo=2,baz=3"]);
}

#[test]
fn an_invalid_tracestate_is_dropped_and_traceparent_is_not() {
    let parent = "00-12345678901234567890123456789012-1234567890123456-00";
    for state in ["foo=1,foo=2", "foo @=1,bar=2", "foo"] {
        let outbound = passed_on(&[("traceparent", parent), ("tracestate", state)]);
        assert!(outbound.get("tracestate").is_none(), "{state}");
        let trace_id = parent_of(&outbound).trace_id();
        assert_eq!(trace_id.to_string(), "12345678901234567890123456789012");
    }
    let twice = [
        ("traceparent", parent),
        ("tracestate", "foo=1"),
        ("tracestate", "foo=1"),
    ];
    assert!(passed_on(&twice).get("tracestate").is_none());
}

#[test]
fn tracestate_without_a_valid_traceparent_is_dropped() {
    assert!(
        passed_on(&[("tracestate", "foo=1")])
            .get("tracestate")
            .is_none()
    );
    let invalid = "00-00000000000000000000000000000000-1234567890123456-01";
    let outbound = passed_on(&[("traceparent", invalid), ("tracestate", "foo=1")]);
    assert!(outbound.get("tracestate").is_none());
}

#[test]
fn what_stood_in_the_headers_before_is_replaced() {
    let mut headers = HeaderMap::new();
    headers.insert("traceparent", "stale".parse().unwrap());
    headers.insert("tracestate", "stale=1".parse().unwrap());
    let trace_id = TraceId::generate();
    context! { trace: trace_id }.run(|| inject(&mut headers));
    assert_eq!(headers.get_all("traceparent").iter().count(), 1);
    assert_eq!(parent_of(&headers).trace_id(), trace_id);
    assert!(headers.get("tracestate").is_none());
}

#[test]
fn a_scope_takes_over_a_parent_that_did_not_come_by_http() {
    let parent: TraceParent = "00-12345678901234567890123456789012-1234567890123456-01"
        .parse()
        .unwrap();
    let state: TraceState = "foo=1".parse().unwrap();
    let trace = candor::trace::TraceContext::from(parent).with_state(state.clone());
    context! { trace: &trace, queue = "orders" }.run(|| {
        assert_eq!(TraceParent::current().trace_id(), parent.trace_id());
        assert_eq!(TraceState::current(), Some(state));
    });
    context! { trace: parent }.run(|| assert_eq!(TraceState::current(), None));
    assert_eq!(TraceState::current(), None);
}

proptest! {
    #[test]
    fn what_comes_in_valid_goes_out_in_the_same_trace(
        trace in 1..=u128::MAX, parent in 1..=u64::MAX, flags in any::<u8>(),
    ) {
        let inbound = format!("00-{trace:032x}-{parent:016x}-{flags:02x}");
        let outbound = parent_of(&passed_on(&[("traceparent", &inbound)]));
        assert_eq!(outbound.trace_id().as_u128(), trace);
        assert_eq!(outbound.flags().as_u8(), flags & 3);
    }
}
