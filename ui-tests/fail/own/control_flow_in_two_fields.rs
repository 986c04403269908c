use candor::log_info;

fn run() -> Option<u64> {
    log_info!("Order placed", first = Some(1)?, second = Some(2)?);
    None
}

fn main() {
    drop(run());
}
