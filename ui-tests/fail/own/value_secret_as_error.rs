use candor::log_error;

fn main() {
    let password = String::from("hunter2");
    log_error!("Login failed", error = password);
}
