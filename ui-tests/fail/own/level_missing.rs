use candor::log_at;

fn main() {
    log_at!("Cache rebuilt");
}
