use candor::log_info;

fn main() {
    let cookie = String::from("c-123");
    log_info!("Request received", session = display(cookie));
}
