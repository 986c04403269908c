use candor::log_info;

fn main() {
    let id = candor::TraceId::generate();
    log_info!("Invoice sent", trace: id);
}
