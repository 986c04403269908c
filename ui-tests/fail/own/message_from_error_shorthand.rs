use candor::log_error;

fn main() {
    let error = std::fmt::Error;
    log_error!(error);
}
