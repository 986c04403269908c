use candor::log_info;

fn main() {
    let (source, destination) = ("queue", "archive");
    log_info!("Moved from {0} to {1}", source, destination);
}
