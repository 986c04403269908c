use candor::log_info;

fn main() {
    log_info!("Started", via = std::env::var(String::from("API_KEY")).ok());
}
