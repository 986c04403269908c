use candor::log_info;

fn main() {
    let (first, second) = ("hunt", "er2");
    log_info!("Logged in", password = [first, second].concat());
}
