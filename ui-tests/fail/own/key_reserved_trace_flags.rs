use candor::log_info;

fn main() {
    log_info!("User registered", trace_flags = 7);
}
