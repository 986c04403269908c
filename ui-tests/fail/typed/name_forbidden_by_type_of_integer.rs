use candor::log_info;

fn main() {
    let otp = 482_113_u32;
    log_info!("Logged in", otp);
}
