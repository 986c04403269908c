use candor::log_info;

fn main() {
    let (text, most) = ("a long text", 10);
    log_info!("Comment written", text = untrusted(text, most));
}
