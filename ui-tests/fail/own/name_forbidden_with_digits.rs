use candor::log_info;

fn main() {
    log_info!("Connected", db_password2 = "hunter2");
}
