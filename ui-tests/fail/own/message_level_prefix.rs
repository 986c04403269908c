use candor::log_error;

fn main() {
    log_error!("Error: disk is full");
}
