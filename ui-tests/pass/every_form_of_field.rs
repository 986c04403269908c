#![deny(warnings)]

use std::collections::BTreeMap;

use candor::{log_error, log_info};

struct Customer {
    id: u64,
}

struct Order {
    id: u64,
    customer: Customer,
    lines: Vec<u64>,
}

struct Worker {
    region: &'static str,
}

impl Worker {
    fn start(&self) {
        log_info!("Worker started", self.region);
        log_info!("Worker started", place = self.region);
    }
}

fn main() {
    let user_id = 42;
    let r#type = "book";
    let order = Order {
        id: 7,
        customer: Customer { id: 8 },
        lines: vec![1, 2],
    };
    let totals = BTreeMap::from([("net", 10), ("tax", 2)]);
    let failure = std::fmt::Error;
    let error = std::fmt::Error;

    log_info!("User registered", user_id);
    log_info!("User registered", user_id,);
    log_info!("Order placed", order.id, order.customer.id);
    log_info!("Order placed", r#type, kind = r#type);
    log_info!("Order placed", r#fn = 7, match = 8, type = "book");
    log_info!(
        "Order placed",
        lines = order.lines.len(),
        first = order.lines[0]
    );
    log_info!("Order placed", customer.id = order.customer.id);
    log_info!(
        "Request served",
        "http.status" = 200,
        "Content-Length" = 12,
        "aws/region:az@x" = "eu"
    );
    log_info!("Order placed", ..totals);
    log_info!("Order placed", ..totals as amounts, ..totals as sums);
    log_info!("Order placed", ..&totals as amounts);
    log_error!("Export failed", error = failure);
    log_error!("Export failed", error);
    log_info!(
        "Request served",
        metric(latency_ms = 3, unit = Milliseconds),
        metric(bytes = 4_u64)
    );
    log_info!("Request served", metric(share = 0.5, unit = Percent,));
    log_info!("Order placed", metric = 7, metric_2 = metric(3));
    Worker { region: "eu" }.start();
    drop((user_id, order, totals, failure, error));
}

fn metric(number: u64) -> u64 {
    number
}
