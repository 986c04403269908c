use candor::log_info;

fn main() {
    let pin = 1234_u16;
    log_info!("Card read", digits = pin as u64);
}
