use candor::log_error;

fn main() {
    let failure = std::fmt::Error;
    log_error!("Export failed", failure);
}
