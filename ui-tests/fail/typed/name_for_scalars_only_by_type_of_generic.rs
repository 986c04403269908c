use candor::{Loggable, log_info};

fn receive<T: Loggable>(session_id: &T) {
    log_info!("Request received", session_id);
}

fn main() {
    receive(&7);
}
