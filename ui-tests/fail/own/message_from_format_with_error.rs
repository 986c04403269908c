use candor::log_error;

fn main() {
    let e = std::fmt::Error;
    log_error!(format!("Export failed: {e}"));
}
