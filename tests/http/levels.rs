//! At which levels the two records are made.

use candor::Level;
use candor::http::RequestLayer;
use candor::testing::capture;

use crate::scene::{both, exchange, request, response};

#[track_caller]
fn check(layer: &RequestLayer, status: u16, received: Level, completed: Level, outcome: &str) {
    let logs = capture();
    exchange(layer, request("GET", "/health"), &response(status, ""));
    let records = both(&logs);
    records.0.assert_level(received);
    records
        .1
        .assert_level(completed)
        .assert_field("outcome", outcome);
}

#[test]
fn a_4xx_is_a_warning_and_a_5xx_is_an_error() {
    let layer = RequestLayer::new();
    for (status, level, outcome) in [
        (200, Level::Info, "ok"),
        (304, Level::Info, "ok"),
        (400, Level::Warning, "ok"),
        (499, Level::Warning, "ok"),
        (500, Level::Error, "error"),
        (503, Level::Error, "error"),
    ] {
        check(&layer, status, Level::Info, level, outcome);
    }
}

#[test]
fn each_level_is_a_setting() {
    let layer = RequestLayer::new()
        .received_level(Level::Debug)
        .completed_level(Level::Warning)
        .client_error_level(Level::Info)
        .server_error_level(Level::Critical);
    check(&layer, 200, Level::Debug, Level::Warning, "ok");
    check(&layer, 404, Level::Debug, Level::Info, "ok");
    check(&layer, 500, Level::Debug, Level::Critical, "error");
}

#[test]
fn a_quiet_path_is_at_debug_as_long_as_nothing_goes_wrong() {
    let layer = RequestLayer::new().quiet("/ready").quiet("/health");
    check(&layer, 200, Level::Debug, Level::Debug, "ok");
    check(&layer, 404, Level::Debug, Level::Warning, "ok");
    check(&layer, 503, Level::Debug, Level::Error, "error");
    check(
        &RequestLayer::new().quiet("/healthy"),
        200,
        Level::Info,
        Level::Info,
        "ok",
    );
}
