use candor::log_info;

fn main() {
    log_info!("User registered", span_id = 7);
}
