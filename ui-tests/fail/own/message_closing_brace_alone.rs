use candor::log_info;

fn main() {
    log_info!("Parser met } and stopped");
}
