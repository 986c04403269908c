use candor::log_info;

fn main() {
    log_info!("Comment written", text = truncated(display(), 10));
}
