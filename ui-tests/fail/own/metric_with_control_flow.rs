use candor::log_info;

fn run() -> Result<(), std::num::ParseIntError> {
    log_info!("Request served", metric(latency = "7".parse::<u64>()?));
    Ok(())
}

fn main() {
    drop(run());
}
