use candor::Loggable;

#[derive(Loggable)]
enum Auth {
    #[loggable(rename = "bearer")]
    Header(String),
}

fn main() {}
