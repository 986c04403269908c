use candor::log_info;

fn main() {
    let (email, earlier) = ("user@example.com", "user@example.org");
    log_info!("Address changed", email_prev = hashed(earlier), email = hashed(email));
}
