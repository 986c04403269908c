use candor::{Level, log_at};

fn main() {
    log_at!("Cache rebuilt", Level::Info);
}
