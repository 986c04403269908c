use candor::log_info;

fn main() {
    log_info!(sample: -0.5, "Invoice sent");
}
