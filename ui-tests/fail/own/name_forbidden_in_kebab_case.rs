use candor::log_info;

fn main() {
    log_info!("Request sent", "x-api-key" = "k-123");
}
