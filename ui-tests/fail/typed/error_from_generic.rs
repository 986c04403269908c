use candor::log_error;

fn fail<E: std::fmt::Display>(failure: &E) {
    log_error!("Export failed", error = failure);
}

fn main() {
    fail(&std::fmt::Error);
}
