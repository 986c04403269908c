use candor::log_info;

fn main() {
    let total = 7;
    log_info!("Paid ${total}.00");
}
