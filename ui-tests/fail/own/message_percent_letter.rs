use candor::log_info;

fn main() {
    let host = "db1";
    log_info!("Request to %s failed", host);
}
