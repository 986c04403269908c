use candor::Loggable;

#[derive(Loggable)]
struct Account {
    otp: u32,
}

fn main() {}
