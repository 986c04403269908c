use candor::{Level, log_at};

fn main() {
    let user_id = 42;
    log_at!(Level::Info, "User {user_id} registered");
}
