#![deny(warnings)]

use candor::log_info;

struct Usage {
    token_count: u64,
    tokens_used: u64,
}

fn main() {
    let usage = Usage {
        token_count: 1,
        tokens_used: 2,
    };
    let password = String::from("hunter2");
    let password_changed_at = "2026-01-01";
    log_info!(
        "Model answered",
        usage.token_count,
        usage.tokens_used,
        tokens_refreshed = 3
    );
    log_info!(
        "Password changed",
        password_changed_at,
        secretary = "Ada",
        key_id = "k1",
        passwordless = true
    );
    log_info!(
        "Password changed",
        length = password.len(),
        is_empty = password.is_empty()
    );
    log_info!(
        "Password changed",
        is_same = password == "hunter2",
        has_digit = password.contains('2')
    );
    log_info!(
        "Password changed",
        kind = display(Kind::Password),
        is_kind = matches!(Kind::Password, Kind::Password)
    );
    log_info!(
        "Password changed",
        "token_count" = 3,
        keyboard = "qwerty",
        compass = "north",
        monkey = 1
    );
}

enum Kind {
    Password,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("password")
    }
}
