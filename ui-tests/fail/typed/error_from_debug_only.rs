use candor::log_error;

#[derive(Debug)]
struct Failure;

fn main() {
    let failure = Failure;
    log_error!("Export failed", error = failure);
}
