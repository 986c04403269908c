use candor::log_info;

struct Phrase;

fn main() {
    let password = Phrase;
    log_info!("Logged in", password);
}
