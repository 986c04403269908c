//! Every form of a call, in every place a call can stand.

use std_really::{collections::BTreeMap, io, time::Duration};

use logging::{Level, Logger, TraceId, context, fields, log_at, log_error, log_info, log_warning};

/// The root has a `std` of its own; this one is the language's.
extern crate std as std_really;

/// A user, with what must not be shown.
#[derive(Debug)]
pub struct User {
    /// Shown.
    pub id: u64,
    /// Masked.
    pub email: &'static str,
    /// Never shown.
    pub password: &'static str,
}

impl logging::Loggable for User {
    fn log(&self, out: logging::ValueWriter<'_>) {
        out.map(|map| {
            map.entry("id", &self.id);
            map.redacted("password");
        });
    }
}

impl User {
    /// Fields of `self`.
    pub fn log(&self) {
        log_info!("User seen", self.id, self.email);
    }
}

/// Every word.
pub fn words(user: &User, text: &str) {
    log_info!(
        "Words",
        shown = display(text),
        printed = debug(user),
        contact = masked(text),
        customer = hashed(text),
        password = redacted(user.password),
        query = truncated(text),
        short_query = truncated(text, 20),
        question = untrusted(text),
        short_question = untrusted(display(text), 20),
        next_token = public(text, reason = "paging cursor, no credential"),
        metric(latency_ms = 1.5, unit = Milliseconds),
        metric(rows = 3_u32),
        ..user as who,
        "http.status" = 200,
        order.total = 1 + 2,
        user.id,
        user.email,
    );
    log_info!("Spread", ..user);
}

/// Every kind of error.
pub fn errors(error: &io::Error, boxed: &(dyn std_really::error::Error + Send + Sync)) {
    log_error!("Failed", error);
    log_error!("Failed", error = boxed);
    log_error!("Failed", error = io::Error::other("made for the call"));
    context! { error = error }.run(|| log_error!("Failed"));
}

/// Every option, alone and together.
pub fn options(worker: &Logger, id: TraceId, level: Level) {
    log_info!(target: "billing", "Options");
    log_info!(event: "order.placed", "Options");
    log_info!(logger: worker, "Options");
    log_info!(logger: worker.bind(fields! { id }), "Options");
    log_info!(trace: id, "Options");
    log_info!(sample: 0.01, "Options");
    log_info!(limit: 5 per 10s, "Options");
    log_at!(level, target: "billing", event: "order.placed", logger: worker, trace: id, limit: 1 per 1m, "Options");
}

/// Every place.
pub fn places<T: logging::Loggable, const N: usize>(values: &[T; N], flag: bool) -> usize {
    for value in values {
        log_info!("In a loop", value);
    }
    let closure = |count: usize| log_info!("In a closure", count);
    closure(N);
    match N {
        0 => log_info!("In an arm"),
        1 => log_info!("In an arm", count = N),
        _ => {}
    }
    if flag {
        log_warning!("In a branch");
    } else {
        log_warning!("In a branch", flag);
    }
    let () = log_info!("In a binding");
    context! { count = N }.run(|| {
        log_info!("In a scope");
        values.len()
    })
}

/// In an `async` function, across which nothing is held.
pub async fn in_async(user_id: u64) -> u64 {
    log_info!("Before", user_id);
    let answer = std_really::future::ready(user_id).await;
    log_info!(limit: 1 per 1s, "After", answer);
    answer
}

/// Containers and names that candor binds itself.
pub fn names(__candor_call: u8, __candor_value: u8, site: u8, values: u8) {
    let map: BTreeMap<&str, Duration> = BTreeMap::new();
    let r#type = "card";
    log_info!(limit: 1 per 1s, "Names", __candor_call, __candor_value, site, values, map, r#type);
    let set = fields! { __candor_value, site };
    log_info!(logger: logging::logger().bind(set), "Names");
}
