use candor::log_error;

struct Order {
    id: u64,
}

fn main() {
    let (user_id, order) = (42, Order { id: 7 });
    let error = std::fmt::Error;
    log_error!(
        "Order {} of {user_id} failed",
        order.id,
        attempt = 1 + 2,
        "http.status" = 500,
        error,
        metric(latency_ms = 3, unit = Milliseconds)
    );
}
