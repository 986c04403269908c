use candor::log_info;

struct Event {
    text: &'static str,
}

fn main() {
    let event = Event {
        text: "User registered",
    };
    log_info!(event.text);
}
