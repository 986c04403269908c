use candor::log_info;

fn main() {
    let user_id = 42;
    log_info!(
        "Order placed",
        #[cfg(test)]
        user_id
    );
}
