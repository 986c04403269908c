use candor::Loggable;

#[derive(Loggable)]
enum Auth {
    #[sensitive(mask)]
    Bearer(String),
}

fn main() {}
