use candor::log_info;

struct User;

impl User {
    fn password_ref(&self) -> &str {
        "hunter2"
    }
}

fn main() {
    let user = User;
    log_info!("Logged in", who = user.password_ref());
}
