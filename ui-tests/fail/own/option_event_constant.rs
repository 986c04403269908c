use candor::log_info;

const SENT: &str = "invoice.sent";

fn main() {
    log_info!(event: SENT, "Invoice sent");
}
