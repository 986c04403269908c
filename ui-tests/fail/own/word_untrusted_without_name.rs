use candor::log_info;

fn main() {
    let query = "books";
    log_info!("Searched", untrusted(query));
}
