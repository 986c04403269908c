use candor::log_info;

fn main() {
    log_info!("Worker started", u64::MAX);
}
