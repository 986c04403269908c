#![deny(warnings)]

use candor::log_info;

#[derive(Debug)]
struct Plan;

fn main() {
    let (text, address, cursor, number) = ("a long text", "user@example.com", "page-2", 7);
    let plan = Plan;
    let user = User {
        password: String::from("hunter2"),
    };

    log_info!("Word used", id = display(number));
    log_info!("Word used", plan = debug(plan));
    log_info!("Word used", plan = debug(Some(Plan)));
    log_info!("Word used", contact = masked(address));
    log_info!("Word used", contact = hashed(address));
    log_info!("Word used", contact = redacted(address));
    log_info!("Word used", contact = redacted(plan));
    log_info!("Word used", text = truncated(text));
    log_info!("Word used", text = truncated(text, 200));
    log_info!("Word used", text = untrusted(text));
    log_info!("Word used", text = untrusted(text, 200));
    log_info!("Word used", text = untrusted(Some(text)), text_prev = 1);
    log_info!(
        "Word used",
        next_token = public(cursor, reason = "paging cursor, no credential")
    );
    log_info!(
        "Word used",
        password = redacted(user.password),
        who = redacted(&user.password)
    );
    log_info!(
        "Word used",
        api_key = hashed(cursor),
        session_id = masked(cursor)
    );
    log_info!(
        "Words used",
        text = truncated(display(number), 3),
        query = untrusted(display(number), 3),
        question = untrusted(debug(plan)),
        plan = masked(debug(plan)),
        email = display(address)
    );
    log_info!(
        "Words used",
        next_token = public(display(number), reason = "paging cursor, no credential")
    );
    log_info!(
        "Words used",
        contact = hashed(display(number)),
        nothing = redacted(debug(plan))
    );
    log_info!(
        "Word used",
        "masked" = masked(text),
        hashed = 3,
        display = "wide"
    );
    log_info!("Word used", id = self::display(number));
    log_info!("Word used", id = (display)(number));
    log_info!("Word used", id = Self_::debug(number));
    drop((plan, user));
}

struct User {
    password: String,
}

struct Self_;

impl Self_ {
    fn debug(number: u64) -> u64 {
        number
    }
}

fn display(number: u64) -> u64 {
    number
}
