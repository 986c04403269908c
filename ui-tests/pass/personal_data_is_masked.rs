#![deny(warnings)]

use candor::{context, fields, log_info};

struct User {
    email: String,
    phone_number: Option<String>,
}

fn main() {
    let user = User {
        email: String::from("user@example.com"),
        phone_number: None,
    };
    let email = user.email.as_str();
    log_info!("User registered", email);
    log_info!("User registered", user.email, user.phone_number);
    log_info!(
        "User registered",
        email = display(email),
        phone = truncated("+49 170 1234567", 9),
        home_phone = untrusted("+49 170 1234567")
    );
    log_info!(
        "User registered",
        email = public(email, reason = "address of our own support desk")
    );
    let _fields = fields! { user.email };
    let _context = context! { email };
    drop(user);
}
