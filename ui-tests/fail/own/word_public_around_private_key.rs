use candor::log_info;

fn main() {
    let input = "k-123";
    log_info!(
        "Connected",
        private_key = public(input, reason = "only used in a demo")
    );
}
