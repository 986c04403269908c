//! Types that keep secrets show `[redacted]`, wherever they stand.

use std::collections::BTreeMap;
use std::sync::Arc;

use candor::testing::capture;
use candor::{context, fields, log_info};
use secrecy::{SecretBox, SecretString};
use zeroize::Zeroizing;

use super::{PLANTED, assert_hides, shown};
use crate::lines::Lines;

fn secret() -> SecretString {
    PLANTED.into()
}

#[test]
fn a_secret_shows_that_it_was_there_and_nothing_else() {
    assert_eq!(shown(&secret()), "[redacted]");
    assert_eq!(shown(&Zeroizing::new(PLANTED.to_owned())), "[redacted]");
    assert_hides(&secret());
    assert_hides(&SecretBox::new(Box::new(PLANTED.as_bytes().to_vec())));
    assert_hides(&Zeroizing::new(PLANTED.to_owned()));
    assert_hides(&vec![Some(secret())]);
    assert_hides(&BTreeMap::from([("note", secret())]));
    assert_hides(&BTreeMap::from([("password", [secret()])]));
}

#[test]
fn a_secret_may_stand_under_a_forbidden_name() {
    let (password, api_key) = (secret(), Some(secret()));
    let (token, session_id) = (Arc::new(secret()), secret());
    let pin = Zeroizing::new(1234_u32);
    let lines = Lines::json();
    log_info!(
        logger: &lines.logger,
        "Login",
        password,
        api_key,
        token,
        session_id,
        pin,
        cookie = Zeroizing::new(PLANTED.to_owned())
    );
    let object = lines.object();
    assert_eq!(object["password"], "[redacted:password]");
    assert_eq!(object["api_key"], "[redacted:api key]");
    assert_eq!(object["token"], "[redacted:token]");
    assert_eq!(object["session_id"], "[redacted]");
    assert_eq!(object["pin"], "[redacted:card security code or pin]");
    assert!(!object.to_string().contains(PLANTED), "{object}");
}

#[test]
fn a_secret_of_a_scope_or_a_bound_logger_is_redacted_too() {
    let password = secret();
    let lines = Lines::pretty();
    let logger = lines.logger.bind(fields! { password });
    context! { db.password = secret() }.run(|| log_info!(logger: &logger, "Login"));
    let line = lines.one();
    assert!(!line.contains(PLANTED), "{line}");
    assert_eq!(line.matches("[redacted:password]").count(), 2, "{line}");
}

#[test]
fn a_secret_that_is_absent_leaves_no_field() {
    let password: Option<SecretString> = None;
    let logs = capture();
    log_info!("Login", password, user_id = 7);
    logs.one().assert_lacks("password");
}
