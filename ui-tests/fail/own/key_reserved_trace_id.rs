use candor::log_info;

fn main() {
    let trace_id = "4bf92f3577b34da6a3ce929d0e0e4736";
    log_info!("User registered", trace_id);
}
