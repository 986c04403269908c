use candor::log_info;

fn main() {
    log_info!("Invoice sent", target: "billing");
}
