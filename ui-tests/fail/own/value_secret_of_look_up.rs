use std::collections::HashMap;

use candor::log_info;

fn main() {
    let headers = HashMap::from([("x-api-key", "k-123")]);
    log_info!("Request received", header = headers.get("x-api-key"));
}
