use candor::log_info;

struct User {
    password: String,
}

fn main() {
    let users = vec![User {
        password: String::from("hunter2"),
    }];
    log_info!(
        "Logged in",
        who = users
            .iter()
            .map(|user| user.password.clone())
            .collect::<Vec<_>>()
    );
}
