use candor::log_info;

fn main() {
    let (first, last) = ("Ada", "Lovelace");
    log_info!("User registered", user = display(first, last));
}
