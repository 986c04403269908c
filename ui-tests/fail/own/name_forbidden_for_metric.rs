use candor::log_info;

fn main() {
    let input = 1234;
    log_info!("Card read", metric(pin = input, unit = Count));
}
