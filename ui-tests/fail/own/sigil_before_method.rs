use candor::log_info;

struct User;

impl User {
    fn name(&self) -> &str {
        "Ada"
    }
}

fn main() {
    let user = User;
    log_info!("User registered", %user.name());
}
