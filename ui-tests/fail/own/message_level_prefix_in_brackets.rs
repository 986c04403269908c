use candor::log_warning;

fn main() {
    log_warning!("[WARN] disk is nearly full");
}
