use candor::log_info;

fn main() {
    log_info!(trace: "4bf92f3577b34da6a3ce929d0e0e4736", "Invoice sent");
}
