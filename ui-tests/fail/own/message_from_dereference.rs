use candor::log_info;

fn main() {
    let text = String::from("User registered");
    log_info!(&*text);
}
