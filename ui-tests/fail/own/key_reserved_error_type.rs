use candor::log_info;

fn main() {
    log_info!("User registered", error_type = "io");
}
