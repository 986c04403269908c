use candor::{Loggable, log_info};

fn log_in<T: Loggable>(password: &T) {
    log_info!("Logged in", password);
}

fn main() {
    log_in(&"hunter2");
}
