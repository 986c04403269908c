use candor::log_info;

fn main() {
    let input = String::from("hunter2");
    log_info!("Logged in", password = debug(input));
}
