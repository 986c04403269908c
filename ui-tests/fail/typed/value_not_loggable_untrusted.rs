use candor::log_info;

struct Comment;

fn main() {
    log_info!("Comment written", text = untrusted(Comment));
}
