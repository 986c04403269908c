use std::collections::HashMap;

use candor::log_info;

fn main() {
    let headers = HashMap::from([("authorization", "Bearer t-123")]);
    log_info!("Request received", header = headers["authorization"]);
}
