use candor::Loggable;

#[derive(Loggable)]
struct Account {
    größe: u8,
}

fn main() {}
