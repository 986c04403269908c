use candor::log_info;

fn main() {
    let order = (1, "book");
    log_info!("Order placed", summary = format!("{order:#?}"));
}
