use candor::log_at;

fn main() {
    log_at!(3, "Invoice sent");
}
