use candor::log_error;

fn main() {
    let (first, second) = (std::fmt::Error, std::fmt::Error);
    log_error!("Export failed", error = first, error = second);
}
