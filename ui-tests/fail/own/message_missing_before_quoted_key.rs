use candor::log_info;

fn main() {
    log_info!("http.status" = 200);
}
