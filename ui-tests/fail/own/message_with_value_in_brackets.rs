use candor::log_info;

fn main() {
    let (id, name) = (7, "book");
    log_info!("[{id}] order placed: {name}");
}
