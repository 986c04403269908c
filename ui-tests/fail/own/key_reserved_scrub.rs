use candor::log_info;

fn main() {
    log_info!("User registered", scrub = 7);
}
