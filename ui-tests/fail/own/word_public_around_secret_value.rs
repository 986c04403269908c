use candor::log_info;

fn main() {
    let pin = 1234;
    log_info!(
        "Card read",
        digits = public(pin, reason = "only used in a demo")
    );
}
