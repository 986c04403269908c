use candor::log_info;

fn describe(text: &str) -> String {
    text.to_owned()
}

fn main() {
    let password = String::from("hunter2");
    log_info!("Logged in", who = describe(&password));
}
