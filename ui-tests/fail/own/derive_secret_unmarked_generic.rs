use candor::Loggable;

#[derive(Loggable)]
struct Account<T> {
    access_token: T,
}

fn main() {}
