//! Trace ids of the active span of OpenTelemetry.

use candor::testing::capture;
use candor::{TraceId, context, log_info};
use opentelemetry::trace::{
    SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId as OtelTraceId, TraceState,
};
use opentelemetry::{Context, ContextGuard};

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// Makes a span active on this thread.
#[must_use]
fn span(trace_id: &str, span_id: u64) -> ContextGuard {
    let span = SpanContext::new(
        OtelTraceId::from_hex(trace_id).unwrap(),
        SpanId::from(span_id),
        TraceFlags::SAMPLED,
        true,
        TraceState::default(),
    );
    Context::current().with_remote_span_context(span).attach()
}

#[test]
fn a_record_outside_any_scope_takes_the_ids_of_the_active_span() {
    let logs = capture();
    let active = span(TRACE, 0xb7);
    log_info!("Inside");
    assert_eq!(logs.one().trace_id().to_string(), TRACE);
    assert_eq!(logs.one().span_id().unwrap().as_u64(), 0xb7);
    drop(active);
    logs.clear();
    log_info!("Outside");
    assert_ne!(logs.one().trace_id().to_string(), TRACE);
}

#[test]
fn a_scope_inside_a_span_is_of_its_trace_and_stays_so() {
    let logs = capture();
    let active = span(TRACE, 0xb7);
    context! {}.run(|| {
        log_info!("Inside");
        drop(active);
        log_info!("After the span");
    });
    let records = logs.records();
    assert_eq!(records[0].trace_id().to_string(), TRACE);
    assert_eq!(records[1].trace_id().to_string(), TRACE);
}

#[test]
fn a_scope_with_a_trace_of_its_own_beats_the_active_span() {
    let logs = capture();
    let _active = span(TRACE, 0xb7);
    let own = TraceId::generate();
    context! { trace: own }.run(|| log_info!("Inside"));
    assert_eq!(logs.one().trace_id(), own);
    assert_eq!(logs.one().span_id(), None);
}

#[test]
fn a_span_inside_a_scope_of_its_trace_gives_its_span_id() {
    let logs = capture();
    let trace: TraceId = TRACE.parse().unwrap();
    context! { trace }.run(|| {
        let _active = span(TRACE, 0xc8);
        log_info!("Inside");
    });
    assert_eq!(logs.one().span_id().unwrap().as_u64(), 0xc8);
}

#[test]
fn a_thread_that_logs_at_its_very_end_does_not_panic() {
    struct LogsAtTheEnd;
    impl Drop for LogsAtTheEnd {
        fn drop(&mut self) {
            log_info!("The thread ends");
        }
    }
    thread_local! {
        static LAST: LogsAtTheEnd = const { LogsAtTheEnd };
    }
    for opens_a_span in [false, true] {
        std::thread::spawn(move || {
            // Gone last, since it is the first.
            LAST.with(|_| ());
            let _active = opens_a_span.then(|| span(TRACE, 0xb7));
            log_info!("The thread works");
        })
        .join()
        .unwrap();
    }
}
