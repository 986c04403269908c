use candor::log_info;

struct User {
    password: String,
}

fn main() {
    let user = User {
        password: String::from("hunter2"),
    };
    log_info!("Logged in", user.password);
}
