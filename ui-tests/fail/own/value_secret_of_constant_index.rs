use std::collections::HashMap;

use candor::log_info;

const AUTHORIZATION: &str = "authorization";

fn main() {
    let headers = HashMap::from([(AUTHORIZATION, "Bearer t-123")]);
    log_info!("Request received", header = headers[AUTHORIZATION]);
}
