use candor::log_info;

fn main() {
    log_info!("Logged in", password = "hunter2");
}
