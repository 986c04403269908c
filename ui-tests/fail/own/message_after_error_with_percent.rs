use candor::log_error;

fn main() {
    let e = std::fmt::Error;
    log_error!(error = %e, "Export failed");
}
