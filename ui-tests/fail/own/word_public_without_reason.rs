use candor::log_info;

fn main() {
    let next_token = "page-2";
    log_info!("Page read", cursor = public(next_token));
}
