use candor::Loggable;

struct Host;

#[derive(Loggable)]
struct Account {
    #[loggable(display)]
    host: Host,
}

fn main() {}
