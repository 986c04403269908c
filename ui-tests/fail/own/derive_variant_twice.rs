use candor::Loggable;

#[derive(Loggable)]
enum Plan {
    Basic,
    #[loggable(rename = "Basic")]
    Free,
}

fn main() {}
