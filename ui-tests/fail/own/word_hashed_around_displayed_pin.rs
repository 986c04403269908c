use candor::log_info;

fn main() {
    let input = 1234;
    log_info!("Card read", pin = hashed(display(input)));
}
