use candor::log_info;

async fn load() -> u64 {
    7
}

async fn run() {
    log_info!("Order placed", total = load().await);
}

fn main() {
    drop(run());
}
