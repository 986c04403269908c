use candor::log_info;

fn main() {
    let input = "hunter2";
    log_info!("Logged in", password = input);
}
