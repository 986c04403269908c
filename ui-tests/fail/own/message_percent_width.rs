use candor::log_info;

fn main() {
    let seconds = 1.5;
    log_info!("Finished after %5.2f seconds", seconds);
}
