use candor::log_info;

fn main() {
    let name = "Ada";
    log_info!("User '{name}' registered (again)");
}
