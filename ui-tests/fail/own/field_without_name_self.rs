use candor::log_info;

trait Report {
    fn report(&self);
}

impl Report for u64 {
    fn report(&self) {
        log_info!("Number reported", self);
    }
}

fn main() {
    7_u64.report();
}
