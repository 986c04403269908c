use candor::log_info;

fn main() {
    let login = Some(String::from("hunter2"));
    log_info!(
        "Logged in",
        who = match &login {
            Some(password) => password.as_str(),
            None => "",
        }
    );
}
