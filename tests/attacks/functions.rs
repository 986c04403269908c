//! Attacks through `#[logged]`: what it could capture that nobody named. 35 to 38 in the table.

use std::fmt;

use candor::testing::capture;
use candor::{OwnedValue, log_info, logged};

const CANARY: &str = "tweety-7f3a-canary";

/// What every record shows, as one text.
#[track_caller]
fn shown(call: impl FnOnce()) -> String {
    let logs = capture();
    call();
    let records = logs.records();
    assert!(!records.is_empty(), "nothing was logged");
    format!("{records:?}")
}

#[derive(Debug)]
struct Session {
    token: String,
    user_id: u32,
}

#[derive(Debug)]
struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "could not connect to postgres://app:{}@db/accounts",
            self.0
        )
    }
}

impl std::error::Error for Refused {}

#[logged]
fn log_in(name: &str, password: &str) -> Session {
    log_info!("Checked", length = name.len());
    Session {
        token: password.to_owned(),
        user_id: 7,
    }
}

#[logged("User logged in", name, ok(user_id = out.user_id), start)]
async fn log_in_later(name: &str, password: String) -> Result<Session, Refused> {
    std::future::ready(()).await;
    Ok(Session {
        token: password,
        user_id: 7,
    })
}

/// 35
#[test]
fn no_argument_is_recorded_that_is_not_named() {
    let text = shown(|| drop(log_in("ada", CANARY)));
    assert!(!text.contains(CANARY) && !text.contains("ada"), "{text}");
}

/// 35, 36
#[test]
fn neither_arguments_nor_result_of_a_future_are_recorded() {
    let text = shown(|| {
        let mut future = Box::pin(log_in_later("ada", CANARY.to_owned()));
        let waker = std::task::Waker::noop();
        drop(
            future
                .as_mut()
                .poll(&mut std::task::Context::from_waker(waker)),
        );
    });
    assert!(!text.contains(CANARY), "{text}");
    assert!(text.contains("ada") && text.contains("user_id"), "{text}");
}

/// 36
#[test]
fn no_result_is_recorded_that_is_not_named() {
    let text = shown(|| assert_eq!(log_in("ada", CANARY).token, CANARY));
    assert!(!text.contains(CANARY), "{text}");
}

#[logged]
fn connect(password: &str) -> Result<(), Refused> {
    Err(Refused(password.to_owned()))
}

/// 37
#[test]
fn the_text_of_an_error_is_scrubbed() {
    let logs = capture();
    connect("hunter2").unwrap_err();
    match logs.one().get("error") {
        Some(OwnedValue::Error { message, .. }) => {
            assert!(!message.contains("hunter2"), "{message}");
            assert!(message.contains("[redacted:url password]"), "{message}");
        }
        other => panic!("{other:?}"),
    }
}

#[logged(level = debug)]
impl Session {
    fn renew(&mut self) -> Result<(), Refused> {
        self.user_id += 1;
        Ok(())
    }

    #[logged("Session closed", self.user_id)]
    fn close(self) -> usize {
        self.token.len()
    }
}

/// 38
#[test]
fn nothing_of_self_is_recorded_that_is_not_named() {
    let text = shown(|| {
        let mut session = log_in("ada", CANARY);
        session.renew().unwrap();
        session.close();
    });
    assert!(!text.contains(CANARY), "{text}");
    assert!(
        text.contains("Session closed") && text.contains("user_id"),
        "{text}"
    );
}
