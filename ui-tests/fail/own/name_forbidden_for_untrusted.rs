use candor::log_info;

fn main() {
    let password = "hunter2";
    log_info!("Login tried", password = untrusted(password));
}
