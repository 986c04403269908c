use candor::log_info;

struct Cursor;

fn main() {
    let cursor = Cursor;
    log_info!(
        "Page read",
        next_token = public(cursor, reason = "paging cursor")
    );
}
