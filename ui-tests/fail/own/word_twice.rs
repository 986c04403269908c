use candor::log_info;

fn main() {
    let text = "a long text";
    log_info!("Comment written", text = masked(truncated(text)));
}
