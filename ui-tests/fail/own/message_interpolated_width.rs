use candor::log_info;

fn main() {
    let ratio = 0.5;
    log_info!("Cache hit ratio: {ratio:>8.3}");
}
