use candor::log_info;

fn main() {
    log_info!("User \u{202e}deretsiger");
}
