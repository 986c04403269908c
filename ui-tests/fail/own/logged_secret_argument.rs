use candor::logged;

struct User {
    password: String,
}

#[logged("User logged in", who = user.password)]
fn log_in(user: &User) -> bool {
    user.password.is_empty()
}

fn main() {
    assert!(log_in(&User { password: String::new() }));
}
