use candor::{Level, log_at};

fn main() {
    log_at!(Level::Info "Cache rebuilt");
}
