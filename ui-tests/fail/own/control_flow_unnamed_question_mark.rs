use candor::log_info;

fn run() -> Option<u64> {
    log_info!("Order placed", Some(1)?);
    None
}

fn main() {
    drop(run());
}
