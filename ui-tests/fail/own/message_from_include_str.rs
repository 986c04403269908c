use candor::log_info;

fn main() {
    log_info!(include_str!("message_from_include_str.rs"));
}
