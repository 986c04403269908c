use candor::log_info;

fn main() {
    log_info!(taget: "billing", "Invoice sent");
}
