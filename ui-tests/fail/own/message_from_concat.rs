use candor::log_info;

fn main() {
    log_info!(concat!("User ", "registered"));
}
