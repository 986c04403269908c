use candor::log_info;

fn main() {
    log_info!("Started", via = option_env!("API_KEY"));
}
