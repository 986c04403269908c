use candor::log_error;

fn main() {
    let volume = "data";
    log_error!("ERROR: disk full on {volume}");
}
