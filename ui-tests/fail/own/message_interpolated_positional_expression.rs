use candor::log_info;

fn main() {
    let items = vec![1, 2];
    log_info!("Cart holds {} items", items.len());
}
