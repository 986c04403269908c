use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[loggable(public = "ok")]
    page_token: String,
}

fn main() {}
