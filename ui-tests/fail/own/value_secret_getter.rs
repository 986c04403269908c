use candor::log_info;

struct User;

impl User {
    fn password(&self) -> String {
        String::from("hunter2")
    }
}

fn main() {
    let user = User;
    log_info!("Logged in", who = user.password());
}
