use candor::log_info;

struct Events;

impl Events {
    const REGISTERED: &str = "User registered";
}

fn main() {
    log_info!(Events::REGISTERED);
}
