use candor::log_info;

fn main() {
    let path = "C:\\temp";
    log_info!(r"Opened {path} as \\ root");
}
