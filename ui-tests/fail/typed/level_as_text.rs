use candor::log_at;

fn main() {
    let level = "warning";
    log_at!(level, "Invoice sent");
}
