use candor::log_info;

fn main() {
    let host = "db1";
    log_info!("GET https://{host}/orders?id=7 failed");
}
