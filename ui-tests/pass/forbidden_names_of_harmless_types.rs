#![deny(warnings)]

use std::time::{Duration, SystemTime};

use candor::{Loggable, NonSecret, ValueWriter, log_info};

struct SessionRow(u64);

impl Loggable for SessionRow {
    fn log(&self, out: ValueWriter<'_>) {
        out.u64(self.0);
    }
}

impl NonSecret for SessionRow {}

fn close<T: Loggable + NonSecret>(session_id: &T) {
    log_info!("Session closed", session_id);
}

fn main() {
    let password = true;
    let api_key = Some(false);
    let text = String::from("hunter2");
    log_info!(
        "Logged in",
        password,
        api_key,
        pin = &true,
        user.password = text.is_empty()
    );
    log_info!(
        "Logged in",
        password = !text.is_empty(),
        secret = text == "hunter2"
    );

    let session_id = 7;
    log_info!("Session closed", session_id);
    log_info!("Session closed", session_id = Some(7_u128), cookie = false);
    log_info!(
        "Session closed",
        session = Duration::from_secs(1),
        session_id = SystemTime::UNIX_EPOCH
    );
    log_info!("Session closed", session_id = SessionRow(7));
    close(&SessionRow(7));
}
