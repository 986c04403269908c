use candor::log_error;

struct Failure;

fn main() {
    let failure = Failure;
    log_error!("Export failed", error = failure);
}
