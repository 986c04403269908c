use candor::log_info;

fn main() {
    let otp = 123_456;
    log_info!("Logged in", digits = hashed(otp));
}
