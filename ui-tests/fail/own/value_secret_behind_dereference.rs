use candor::log_info;

fn main() {
    let password = &String::from("hunter2");
    log_info!("Logged in", who = *password);
}
