use candor::log_info;

#[allow(non_snake_case)]
struct User {
    lastLogin: u64,
}

fn main() {
    let user = User { lastLogin: 42 };
    log_info!("User registered", user.lastLogin);
}
