use candor::log_info;

fn main() {
    let name = String::from("Ada");
    log_info!("User registered: ".to_owned() + &name);
}
