use candor::log_error;

fn main() {
    log_error!("ERROR:");
}
