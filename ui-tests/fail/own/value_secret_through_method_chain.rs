use candor::log_info;

struct Config {
    api_key: String,
}

fn main() {
    let config = Config {
        api_key: String::from("k-123"),
    };
    log_info!("Connected", via = config.api_key.as_str().trim().to_owned());
}
