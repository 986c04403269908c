use candor::log_info;

fn main() {
    log_info!("Card read", pin = 1234);
}
