use candor::log_info;

fn main() {
    let password = String::from("hunter2");
    let is_shown = true;
    log_info!(
        "Logged in",
        who = match is_shown {
            true => password.as_str(),
            false => "",
        }
    );
}
