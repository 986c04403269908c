use candor::log_info;

fn main() {
    let id = 42;
    log_info!("User registered", id: id);
}
