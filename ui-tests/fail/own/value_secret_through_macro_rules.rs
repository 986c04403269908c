use candor::log_info;

macro_rules! audit {
    ($key:ident, $value:expr) => {
        log_info!("Logged in", $key = $value)
    };
}

fn main() {
    let password = String::from("hunter2");
    audit!(who, password);
}
