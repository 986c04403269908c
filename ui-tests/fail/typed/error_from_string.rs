use candor::log_error;

fn main() {
    let error = String::from("disk is full");
    log_error!("Export failed", error);
}
