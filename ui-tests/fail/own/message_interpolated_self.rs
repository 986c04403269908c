use candor::log_info;

struct Worker {
    region: &'static str,
}

impl Worker {
    fn start(&self) {
        log_info!("Worker started in {}", self.region);
    }
}

fn main() {
    Worker { region: "eu" }.start();
}
