use candor::log_info;

fn main() {
    let query = "books";
    log_info!("Searched", query = untrusted(query), query_length = query.len());
}
