use candor::log_info;

fn main() {
    let is_new = true;
    log_info!(match is_new {
        true => "User registered",
        false => "User returned",
    });
}
