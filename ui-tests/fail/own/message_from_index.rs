use candor::log_info;

fn main() {
    let texts = ["User registered"];
    log_info!(texts[0]);
}
