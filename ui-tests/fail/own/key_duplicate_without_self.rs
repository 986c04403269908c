use candor::log_info;

struct Worker {
    region: u8,
}

impl Worker {
    fn start(&self) {
        let region = 2;
        log_info!("Worker started", region, self.region);
    }
}

fn main() {
    Worker { region: 1 }.start();
}
