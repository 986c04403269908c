use candor::log_info;

fn describe() -> &'static str {
    "User registered"
}

fn main() {
    log_info!(describe());
}
