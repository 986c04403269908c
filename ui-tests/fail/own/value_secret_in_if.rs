use candor::log_info;

fn main() {
    let password = String::from("hunter2");
    let is_shown = true;
    log_info!(
        "Logged in",
        who = if is_shown { password.as_str() } else { "" }
    );
}
