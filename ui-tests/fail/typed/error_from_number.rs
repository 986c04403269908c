use candor::log_error;

fn main() {
    log_error!("Export failed", error = 28);
}
