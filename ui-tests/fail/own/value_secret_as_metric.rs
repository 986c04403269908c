use candor::log_info;

struct User {
    pin: u64,
}

fn main() {
    let user = User { pin: 1234 };
    log_info!("Card read", metric(digits = user.pin, unit = Count));
}
