use candor::log_info;

const DB_PASSWORD: &str = "hunter2";

fn main() {
    log_info!("Connected", via = DB_PASSWORD);
}
