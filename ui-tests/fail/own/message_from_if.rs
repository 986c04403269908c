use candor::log_info;

fn main() {
    let is_new = true;
    log_info!(if is_new {
        "User registered"
    } else {
        "User returned"
    });
}
