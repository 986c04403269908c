use candor::log_info;

fn main() {
    let text = Some("User registered");
    log_info!(text.unwrap_or("nothing"));
}
