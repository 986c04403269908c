use candor::log_info;

fn main() {
    let (user_id, ms) = (42, 7);
    log_info!("request done user_id={user_id} ms={ms}");
}
