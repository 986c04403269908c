use candor::{Level, log_at};

fn main() {
    log_at!(level: Level::Info, "Cache rebuilt");
}
