use candor::log_info;

struct Comment;

fn main() {
    let comment = Comment;
    log_info!("Comment written", comment = truncated(comment));
}
