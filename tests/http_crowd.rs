//! A thousand requests at a time: no record carries what belongs to another.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use candor::http::RequestLayer;
use candor::{Encoding, Environment, Memory, context, fields, log_info};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Barrier, mpsc};
use tokio::task::{JoinSet, yield_now};
use tokio::time::timeout;

const CLIENTS: u64 = 1_000;
/// Longer than any machine needs; only a test that hangs gets there.
const LIMIT: Duration = Duration::from_secs(120);

/// What the handlers of one round share.
struct Round {
    /// Opens when every client's request has been received.
    all_here: Barrier,
    /// Where a request says that it is going to wait for ever.
    stuck: mpsc::UnboundedSender<u64>,
}

/// Every fifth client of the second round goes away.
const fn goes_away(request: u64) -> bool {
    request > CLIENTS && request.is_multiple_of(5)
}

/// Finds out who asks, as authentication does, and logs from wherever a request's work is done.
async fn order(Path(request): Path<u64>, State(round): State<Arc<Round>>) -> String {
    log_info!("Before authentication", request);
    round.all_here.wait().await;
    context::bind(fields! { user_id = request });
    for _ in 0..3 {
        yield_now().await;
        log_info!("After authentication", request);
    }
    let task = candor::spawn(async move {
        yield_now().await;
        log_info!("In a task", request);
    });
    task.await.unwrap();
    let thread = candor::spawn_blocking(move || log_info!("In a thread", request));
    thread.await.unwrap();
    if goes_away(request) {
        round.stuck.send(request).unwrap();
        std::future::pending::<()>().await;
    }
    format!("order {request:04}")
}

/// Sends a request over a connection that is kept.
async fn ask(stream: &mut TcpStream, request: u64) {
    let parent = format!("00-{request:032x}-00f067aa0ba902b7-01");
    let text =
        format!("GET /orders/{request} HTTP/1.1\r\nhost: test\r\ntraceparent: {parent}\r\n\r\n");
    stream.write_all(text.as_bytes()).await.unwrap();
}

/// Reads an answer to its end.
async fn answer(stream: &mut TcpStream, request: u64) {
    let expected = format!("order {request:04}");
    let mut text = String::new();
    while !text.ends_with(&expected) {
        let mut bytes = [0; 512];
        let count = stream.read(&mut bytes).await.unwrap();
        assert!(count > 0, "closed after {text:?}");
        text.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
    }
    assert!(
        text.contains(&format!("x-trace-id: {request:032x}\r\n")),
        "{text}"
    );
}

/// A connection for each client, served as axum's own server does.
async fn connect(listener: &TcpListener, app: &Router, connections: &mut JoinSet<()>) -> TcpStream {
    let address = listener.local_addr().unwrap();
    let (client, server) = tokio::join!(TcpStream::connect(address), listener.accept());
    let (client, (server, _)) = (client.unwrap(), server.unwrap());
    let service = TowerToHyperService::new(app.clone());
    connections.spawn(async move {
        let server = TokioIo::new(server);
        let builder = auto::Builder::new(TokioExecutor::new());
        // A client that goes away is no concern of the server's.
        let _gone = builder.serve_connection(server, service).await;
    });
    client
}

/// Two rounds of every client, the second over the first one's connections.
async fn crowd() {
    let (stuck, mut waiting) = mpsc::unbounded_channel();
    let round = Round {
        all_here: Barrier::new(usize::try_from(CLIENTS).unwrap()),
        stuck,
    };
    let app = Router::new()
        .route("/orders/{request}", get(order))
        .layer(RequestLayer::new())
        .with_state(Arc::new(round));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let mut connections = JoinSet::new();
    let mut streams: BTreeMap<u64, TcpStream> = BTreeMap::new();
    for client in 1..=CLIENTS {
        streams.insert(client, connect(&listener, &app, &mut connections).await);
    }
    for first in [0, CLIENTS] {
        for (client, stream) in &mut streams {
            ask(stream, first + client).await;
        }
        for (client, stream) in &mut streams {
            if !goes_away(first + client) {
                answer(stream, first + client).await;
            }
        }
    }
    for _ in (1..=CLIENTS).filter(|client| goes_away(CLIENTS + client)) {
        let request: u64 = waiting.recv().await.unwrap();
        streams.remove(&(request - CLIENTS)).unwrap();
    }
    drop(streams);
    while connections.join_next().await.is_some() {}
}

/// The records, by the trace that they belong to.
fn by_trace(lines: &[String]) -> BTreeMap<u64, Vec<Value>> {
    let mut traces = BTreeMap::<u64, Vec<Value>>::new();
    for line in lines {
        let record: Value = serde_json::from_str(line).unwrap();
        let trace = u64::from_str_radix(record["trace_id"].as_str().unwrap(), 16);
        traces.entry(trace.unwrap()).or_default().push(record);
    }
    traces
}

/// The records of one request: in order, each with its own fields, none with another's.
#[track_caller]
fn check(request: u64, records: &[Value]) {
    let messages: Vec<&str> = records
        .iter()
        .map(|one| one["message"].as_str().unwrap())
        .collect();
    let expected = [
        "Request received",
        "Before authentication",
        "After authentication",
        "After authentication",
        "After authentication",
        "In a task",
        "In a thread",
        "Request completed",
    ];
    assert_eq!(messages, expected);
    for (at, record) in records.iter().enumerate() {
        let user = (at >= 2).then_some(request);
        assert_eq!(
            record.get("user_id").and_then(Value::as_u64),
            user,
            "{record}"
        );
        assert_eq!(record["request_path"], "/orders/{request}");
        let own = record.get("request").and_then(Value::as_u64);
        assert!(own.is_none_or(|own| own == request), "{record}");
    }
    let last = &records[7];
    let outcome = if goes_away(request) {
        "cancelled"
    } else {
        "ok"
    };
    assert_eq!(last["outcome"], outcome, "{last}");
    assert_eq!(
        last.get("status_code").is_some(),
        !goes_away(request),
        "{last}"
    );
}

#[test]
fn of_a_thousand_requests_at_a_time_every_record_carries_its_own_request_and_user_and_the_counts_match()
 {
    // Both ends of a thousand connections; many systems allow a process fewer until it asks.
    let files = rlimit::increase_nofile_limit(4_096).unwrap();
    assert!(files > 2_100, "a process may open {files} files only");
    let memory = Memory::new(Encoding::Json);
    let builder = candor::builder().environment(Environment::Testing);
    let guard = builder.adapter(memory.clone()).init().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async { timeout(LIMIT, crowd()).await.unwrap() });
    drop(runtime);
    drop(guard);

    let traces = by_trace(&memory.lines());
    assert!(traces.keys().copied().eq(1..=2 * CLIENTS));
    for (request, records) in &traces {
        check(*request, records);
    }
    let ended = |outcome: &str| {
        traces
            .values()
            .filter(|records| records[7]["outcome"] == outcome)
            .count()
    };
    assert_eq!((ended("ok"), ended("cancelled")), (1_800, 200));
}
