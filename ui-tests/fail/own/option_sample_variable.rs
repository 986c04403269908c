use candor::log_info;

fn main() {
    let rate = 0.5;
    log_info!(sample: rate, "Invoice sent");
}
