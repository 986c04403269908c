use candor::log_info;

fn run() {
    log_info!("Order placed", total = return);
}

fn main() {
    run();
}
