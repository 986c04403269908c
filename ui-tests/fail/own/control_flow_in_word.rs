use candor::log_info;

fn run() -> Result<(), std::num::ParseIntError> {
    log_info!("Order placed", total = display("7".parse::<u64>()?));
    Ok(())
}

fn main() {
    drop(run());
}
