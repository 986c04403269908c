use candor::log_info;

fn main() {
    log_info!("\u{1b}[31mUser registered");
}
