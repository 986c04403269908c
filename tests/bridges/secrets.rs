//! A secret that is planted in another library's record comes out nowhere.

use std::fmt;

use tracing::field::Empty;

use crate::capture;

/// Has the shape of a key, for where no name helps.
const SHAPED: &str = "AKIAIOSFODNN7EXAMPLE";
/// Has no shape, for where the name helps.
const PLAIN: &str = "correct-horse-tweety";

#[derive(Debug)]
#[expect(dead_code, reason = "`Debug` reads them")]
struct Account {
    id: u64,
    password: &'static str,
}

const ACCOUNT: Account = Account {
    id: 7,
    password: PLAIN,
};

#[derive(Debug)]
struct Failure;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no answer from postgres://app:{PLAIN}@db/x with {SHAPED}"
        )
    }
}

impl std::error::Error for Failure {}

/// Every text of every record.
#[track_caller]
fn assert_nothing_shows(plant: impl FnOnce()) {
    let logs = capture();
    plant();
    let records = logs.records();
    assert!(!records.is_empty());
    for record in records {
        let shown = format!("{record:?} {record}");
        for secret in [SHAPED, PLAIN] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}

#[test]
fn no_secret_of_a_record_of_log_comes_out() {
    assert_nothing_shows(|| {
        log::info!("signing with {SHAPED}");
        log::info!("password={PLAIN}");
        log::info!("loaded {ACCOUNT:?}");
        log::info!(password = PLAIN; "x");
        log::info!("api-key" = PLAIN, "userPwd" = PLAIN; "x");
        log::info!(note = SHAPED; "x");
        log::info!(account:? = ACCOUNT; "x");
        log::info!(account:? = &[ACCOUNT]; "x");
        log::info!(error:err = &Failure; "x");
        log::info!(cause:err = &Failure; "x");
        log::info!(name = "password", value = PLAIN; "x");
        log::info!(target: SHAPED, "x");
        log::trace!(target: "hyper::proto", "> authorization: Bearer {PLAIN}");
    });
}

#[test]
fn no_secret_of_an_event_comes_out() {
    assert_nothing_shows(|| {
        tracing::info!("signing with {SHAPED}");
        tracing::info!("password={PLAIN}");
        tracing::info!("loaded {ACCOUNT:?}");
        tracing::info!(password = PLAIN, "x");
        tracing::info!(user.password = PLAIN, "api-key" = PLAIN, "x");
        tracing::info!(password = %PLAIN, secret = ?PLAIN, "x");
        tracing::info!(note = SHAPED, "x");
        tracing::info!(account = ?ACCOUNT, "x");
        tracing::info!(?ACCOUNT, "x");
        tracing::info!(error = &Failure as &(dyn std::error::Error + 'static), "x");
        tracing::info!(cause = &Failure as &(dyn std::error::Error + 'static), error = %Failure, "x");
        tracing::info!(name = "password", value = PLAIN, "x");
        tracing::trace!(target: "hyper::proto", "> authorization: Bearer {PLAIN}");
    });
}

#[test]
fn no_secret_of_a_span_comes_out() {
    #[tracing::instrument]
    fn login(user_id: u64, password: &str, account: &Account) {
        tracing::info!("x");
    }
    assert_nothing_shows(|| {
        login(7, PLAIN, &ACCOUNT);
        let span = tracing::info_span!(
            "s",
            token = PLAIN,
            note = SHAPED,
            secret = Empty,
            late = Empty
        );
        span.record("secret", PLAIN);
        span.record("late", format!("password={PLAIN}"));
        span.in_scope(|| tracing::error!("x"));
    });
}

#[test]
fn a_personal_name_is_masked_and_a_scalar_one_shows_scalars() {
    let logs = capture();
    tracing::info!(email = "ada@example.com", session_id = "abcdef", "x");
    log::info!(email = "ada@example.com", has_password = true, password = true; "x");

    let records = logs.records();
    records[0]
        .assert_field("email", "a***@example.com")
        .assert_redacted("session_id");
    records[1]
        .assert_field("email", "a***@example.com")
        .assert_field("has_password", true)
        .assert_field("password", true);
}
