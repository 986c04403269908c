use candor::log_info;

fn main() {
    let cursor = "page-2";
    log_info!("Page read", next_token = public(cursor, reason = "ok"));
}
