use candor::log_info;

fn main() {
    let credentials = vec![1, 2];
    log_info!("Logged in", ..credentials);
}
