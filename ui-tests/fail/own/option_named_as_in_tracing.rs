use candor::log_info;

fn main() {
    log_info!(name: "sent", parent: 7, "Invoice sent");
}
