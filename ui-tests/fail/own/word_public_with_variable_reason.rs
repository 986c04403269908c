use candor::log_info;

fn main() {
    let (cursor, why) = ("page-2", "paging cursor");
    log_info!("Page read", next_token = public(cursor, reason = why));
}
