#![deny(warnings)]

use candor::{context, fields, log_error, log_info};

macro_rules! audit {
    ($message:literal) => {
        log_info!($message)
    };
    ($message:literal, $($key:ident = $value:expr),+ $(,)?) => {
        log_info!($message, $($key = $value),+)
    };
}

macro_rules! audit_expression {
    ($message:expr, $value:expr) => {
        log_info!($message, value = $value)
    };
}

macro_rules! audit_variables {
    ($($variable:ident),*) => {
        log_info!("Variables seen", $($variable),*)
    };
}

macro_rules! audit_target {
    ($target:literal, $error:expr) => {
        log_error!(target: $target, "Export failed", error = $error)
    };
}

macro_rules! audit_tokens {
    ($($tokens:tt)*) => {
        log_info!($($tokens)*)
    };
}

macro_rules! set {
    ($key:ident, $value:expr, $ty:ty) => {{
        let typed: $ty = $value;
        let _fields = fields! { $key = typed };
        let _context = context! { $key = $value };
    }};
}

macro_rules! number {
    () => {
        7
    };
}

fn main() {
    let (user_id, plan) = (42, "pro");
    audit!("User registered");
    audit!(
        "User registered",
        user = user_id,
        sum = user_id + 1,
        plan = plan
    );
    audit_expression!("User registered", user_id * 2);
    audit_variables!(user_id, plan);
    audit_target!("billing", std::fmt::Error);
    audit_tokens!(target: "billing", "User registered", user_id, plan = plan,);
    set!(user, user_id, i32);
    log_info!(
        "User registered",
        number = number!(),
        all = vec![number!(), 8],
        file_line = line!()
    );
    log_info!(
        "User registered",
        text = concat!("a", "b"),
        joined = format!("{user_id}-{plan}")
    );
}
