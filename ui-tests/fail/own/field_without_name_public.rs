use candor::log_info;

fn main() {
    let cursor = "page-2";
    log_info!("Page read", public(cursor, reason = "paging cursor"));
}
