use candor::log_info;

fn main() {
    let r#type = "book";
    log_info!("Order placed", r#type, "type" = "film");
}
