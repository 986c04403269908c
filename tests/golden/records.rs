//! The records of the golden files.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use candor::{Directives, Encoding, Environment, LevelFilter, Logger, Memory, Schema};
use candor::{context, log_critical, log_debug, log_error, log_info, log_warning};

/// A record's name, and the call that makes it.
pub(crate) type Call = (&'static str, fn(&Logger));

pub(crate) const RECORDS: &[Call] = &[
    ("order_placed", order_placed),
    ("charge_failed", charge_failed),
    ("request_completed", request_completed),
    ("queue_measured", queue_measured),
    ("login_tried", login_tried),
    ("store_lost", store_lost),
    ("names_collide", names_collide),
    ("types_differ", types_differ),
];

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// The line that `log` makes, with what differs from run to run taken out.
pub(crate) fn line(schema: Schema, log: impl FnOnce(&Logger)) -> String {
    let memory = Memory::new(Encoding::Json);
    let logger = candor::builder()
        .environment(Environment::Testing)
        .directives(Directives::new(LevelFilter::Debug))
        .schema(schema)
        .service("billing")
        .version("1.2.3")
        .adapter(memory.clone())
        .build();
    context! { trace: TRACE.parse::<candor::TraceId>().unwrap() }.run(|| log(&logger));
    let lines = memory.lines();
    assert_eq!(lines.len(), 1, "{lines:#?}");
    with(with_time(&lines[0]), "line\":")
}

fn with_time(line: &str) -> String {
    let (before, rest) = line.split_once("timestamp\":\"").unwrap();
    let (_, after) = rest.split_once('"').unwrap();
    format!("{before}timestamp\":\"TIME\"{after}")
}

/// The line with 0 for the number after `key`, if that is there.
fn with(line: String, key: &str) -> String {
    let key = ["line.number\":", key]
        .into_iter()
        .find(|key| line.contains(key));
    let Some((before, rest)) = key.and_then(|key| line.split_once(key)) else {
        return line;
    };
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    format!("{before}{}0{after}", key.unwrap())
}

fn order_placed(logger: &Logger) {
    let address = BTreeMap::from([("city", "Ghent"), ("zip", "9000")]);
    context! { user_id = 7, organization_id = "acme", region = "eu" }.run(|| {
        log_info!(
            logger: logger,
            event: "order.placed",
            "Order placed",
            "order.id" = 1002,
            items = ["pen", "ink"],
            address,
            is_paid = true,
            total = 12.5
        );
    });
}

#[derive(Debug)]
struct Cause(&'static str, Option<Box<Cause>>);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.1.as_deref().map(|cause| cause as _)
    }
}

fn charge_failed(logger: &Logger) {
    let refused = Box::new(Cause("connection refused", None));
    let unreachable = Box::new(Cause("the bank can't be reached", Some(refused)));
    let error = Cause("no charge was made", Some(unreachable));
    log_error!(logger: logger, "Charge failed", attempt = 3, error = error);
}

fn request_completed(logger: &Logger) {
    let request = context! {
        request_id = "req_5f0c2a9b7e6d",
        http_method = "GET",
        request_path = "/orders/{id}",
        client_ip = "203.0.113.9",
        user_agent = "curl/8.5.0"
    };
    request.run(|| {
        log_info!(
            logger: logger,
            "Request completed",
            status_code = 200,
            duration_ms = Duration::from_micros(12_345),
            queued = Duration::from_micros(250),
            request_size_bytes = 0,
            response_size_bytes = 512
        );
    });
}

fn queue_measured(logger: &Logger) {
    log_debug!(
        logger: logger,
        sample: 1.0,
        "Queue measured",
        metric(depth = 17, unit = Count),
        metric(oldest = Duration::from_millis(1_500), unit = Seconds)
    );
}

fn login_tried(logger: &Logger) {
    let (password, text) = ("hunter2", "postgres://app:hunter2@db.internal/accounts");
    log_warning!(
        logger: logger,
        "Login tried",
        password = redacted(password),
        user_email = "ada@example.com",
        tried_at = text
    );
}

fn store_lost(logger: &Logger) {
    let note = "x\r\n{\"level\":\"INFO\"}\t\u{1b}[31m\u{202e}\u{0}\u{2028}\u{e0041}\\";
    let names = BTreeMap::from([("a\"b\n", 1), ("…", 2)]);
    log_critical!(logger: logger, "Store lost", note, names);
}

/// Names that a schema writes itself, and names that are one in a schema.
fn names_collide(logger: &Logger) {
    context! { user_id = 7, host = "db-1" }.run(|| {
        log_info!(
            logger: logger,
            "Names collide",
            status = "shipped",
            "usr.id" = 1,
            "user.id" = 2,
            "user_id" = 3,
            path = "/a",
            request_path = "/b",
            duration = 4,
            duration_ms = 5,
            "a.b" = 6,
            a_b = 7,
            "exception.type" = "none"
        );
    });
}

/// Values of another type than a schema's field of that name has.
fn types_differ(logger: &Logger) {
    log_info!(
        logger: logger,
        "Types differ",
        status_code = "teapot",
        client_ip = "behind a proxy",
        duration_ms = "long",
        user_id = ["a", "b"]
    );
}
