use candor::Loggable;

#[derive(Loggable)]
struct Account<'a> {
    token: &'a str,
}

fn main() {}
