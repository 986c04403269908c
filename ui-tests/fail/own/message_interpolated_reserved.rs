use candor::log_info;

fn main() {
    let level = 3;
    log_info!("Reached level {level}");
}
