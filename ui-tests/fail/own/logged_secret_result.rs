use candor::logged;

struct Session {
    access_token: String,
}

#[logged(ok(t = out.access_token))]
fn log_in() -> Session {
    Session { access_token: String::new() }
}

fn main() {
    assert!(log_in().access_token.is_empty());
}
