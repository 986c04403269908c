use candor::{log_error, log_info};

fn main() {
    log_info!("");
    log_error!("...");
}
