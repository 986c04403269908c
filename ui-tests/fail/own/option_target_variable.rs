use candor::log_info;

fn main() {
    let target = "billing";
    log_info!(target: target, "Invoice sent");
}
