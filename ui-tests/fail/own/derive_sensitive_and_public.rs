use candor::Loggable;

#[derive(Loggable)]
struct Account {
    #[sensitive(mask)]
    #[loggable(public = "not a secret at all")]
    page_token: String,
}

fn main() {}
