use candor::log_info;

macro_rules! audit {
    ($message:literal) => {
        log_info!($message)
    };
}

fn main() {
    let user_id = 42;
    audit!("User {user_id} registered");
}
