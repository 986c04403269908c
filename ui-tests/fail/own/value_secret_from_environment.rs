use candor::log_info;

fn main() {
    log_info!(
        "Started",
        via = std::env::var("API_KEY").unwrap_or_default()
    );
}
