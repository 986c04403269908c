//! Invents call sites that look like a service's: ten names for each type, and no message twice.

/// What one call says; the same for every library.
pub(crate) struct Site {
    pub(crate) message: String,
    /// A `u64`, a `&str`, a `u32` and an `f64`.
    pub(crate) fields: [&'static str; 4],
}

type Names = [&'static str; 10];

const SUBJECTS: Names = [
    "Order", "Invoice", "Shipment", "Upload", "Report", "Import", "Payment", "Booking", "Search",
    "Refund",
];
const ACTIONS: Names = [
    "placed", "accepted", "started", "finished", "retried", "delayed", "rejected", "archived",
    "restored", "closed",
];
const COUNTS: Names = [
    "user_id",
    "order_id",
    "invoice_id",
    "customer_id",
    "job_id",
    "batch_id",
    "body_bytes",
    "row_count",
    "offset",
    "item_id",
];
const WORDS: Names = [
    "plan", "region", "currency", "country", "channel", "queue", "route", "method", "status",
    "reason",
];
const SMALL_COUNTS: Names = [
    "attempt",
    "retries",
    "page",
    "quantity",
    "priority",
    "shard",
    "worker",
    "status_code",
    "depth",
    "seats",
];
const MEASURES: Names = [
    "elapsed_ms",
    "latency_ms",
    "wait_ms",
    "render_ms",
    "price",
    "discount",
    "ratio",
    "score",
    "load",
    "progress",
];

impl Site {
    pub(crate) fn new(number: u32) -> Self {
        let subject = pick(&SUBJECTS, number);
        let action = pick(&ACTIONS, number / 10);
        // Different strides, so that the four names are rarely the same four.
        let fields = [
            pick(&COUNTS, number),
            pick(&WORDS, number / 10),
            pick(&SMALL_COUNTS, number / 3),
            pick(&MEASURES, number / 7),
        ];
        Self {
            message: format!("{subject} {number} {action}"),
            fields,
        }
    }
}

fn pick(names: &Names, turn: u32) -> &'static str {
    names
        .iter()
        .cycle()
        .nth(turn as usize)
        .copied()
        .unwrap_or_default()
}
