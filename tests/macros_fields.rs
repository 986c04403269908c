//! Fields by the dozen: spreads, keys that are only known when the program runs, and long lists.

use std::collections::BTreeMap;

use candor::testing::capture;
use candor::{Loggable, ValueWriter, context, fields, log_info};

use crate::lines::Lines;

struct Order;

impl Loggable for Order {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| {
            map.entry("id", &7);
            map.entry("customer", &BTreeMap::from([("name", "Ada")]));
            map.entry("password", "hunter2");
            map.entry("note", &None::<u8>);
        });
    }
}

#[test]
fn the_entries_of_a_spread_are_fields_under_its_name() {
    let order = Order;
    let logs = capture();
    log_info!("Order placed", ..order, total = 3);
    let record = logs.one();
    assert!(
        record
            .keys()
            .eq(["order.id", "order.customer", "order.password", "total"])
    );
    record.assert_field("order.id", 7);
    record.assert_redacted("order.password");
}

#[test]
fn a_spread_can_be_given_another_name() {
    let logs = capture();
    log_info!("Order placed", ..Order as placed, ..Order as billed);
    let record = logs.one();
    record
        .assert_field("placed.id", 7)
        .assert_field("billed.id", 7);
    record.assert_lacks("order.id");
}

#[test]
fn a_spread_of_a_field_is_named_by_its_path() {
    struct Request {
        order: Order,
    }
    let request = Request { order: Order };
    let logs = capture();
    log_info!("Order placed", ..request.order);
    logs.one().assert_field("request.order.id", 7);
}

#[test]
fn a_spread_value_without_entries_is_one_field_under_its_name() {
    let (count, names, absent) = (3, ["a"], None::<Order>);
    let logs = capture();
    log_info!("Order placed", ..count, ..names, ..absent);
    let record = logs.one();
    assert!(record.keys().eq(["count", "names"]));
    record.assert_field("count", 3);
}

#[test]
fn a_spread_reaches_json_as_flat_fields() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Order placed", ..Order as order);
    let object = lines.object();
    assert_eq!(object["order.id"], 7);
    assert_eq!(object["order.customer"]["name"], "Ada");
}

/// Names of entries that would collide, could they be fields of the record itself.
struct Hostile;

const RESERVED: [&str; 8] = [
    "timestamp",
    "level",
    "message",
    "trace_id",
    "target",
    "service",
    "file",
    "line",
];

impl Loggable for Hostile {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| {
            for name in RESERVED {
                map.entry(name, "forged");
            }
        });
    }
}

#[test]
fn a_dynamic_key_never_overwrites_the_records_own() {
    let lines = Lines::json();
    let hostile = Hostile;
    log_info!(logger: &lines.logger, "Genuine", ..hostile, hostile_map = Hostile);
    let object = lines.object();
    assert_eq!(object["message"], "Genuine");
    for name in RESERVED {
        assert_ne!(object[name], "forged", "{name}");
    }
    assert_eq!(object["hostile.level"], "forged");
}

/// Writes one name twice.
struct Twins;

impl Loggable for Twins {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| {
            map.entry("name", "first");
            map.entry("name", "second");
        });
    }
}

#[test]
fn two_equal_names_of_a_spread_give_one_field() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Twins", ..Twins as twins);
    // Parsing fails where a key stands twice.
    assert_eq!(lines.object()["twins.name"], "first");
}

#[test]
fn two_equal_names_of_a_map_give_no_two_equal_keys() {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Twins", twins = Twins);
    assert!(lines.object()["twins"].is_object());
}

#[test]
fn a_field_of_the_call_wins_over_a_spread_of_the_scope() {
    let lines = Lines::json();
    let scope = context! { ..Order as order };
    scope.run(|| log_info!(logger: &lines.logger, "Order placed", order.id = 8));
    assert_eq!(lines.object()["order.id"], 8);
}

#[test]
fn fields_take_every_form_that_a_call_takes() {
    let region = "eu";
    let set = fields! { region, ..Order as order, email = "user@example.com", metric(rows = 3, unit = Count) };
    let logs = capture();
    log_info!(logger: candor::logger().bind(set), "Order placed");
    let record = logs.one();
    record
        .assert_field("region", "eu")
        .assert_field("order.id", 7)
        .assert_field("email", "u***@example.com")
        .assert_field("rows", 3);
    assert_eq!(record.unit("rows"), Some("Count"));
}

#[test]
fn a_call_takes_more_than_sixty_four_fields() {
    let logs = capture();
    log_info!(
        "Many fields",
        f00 = 0,
        f01 = 1,
        f02 = 2,
        f03 = 3,
        f04 = 4,
        f05 = 5,
        f06 = 6,
        f07 = 7,
        f08 = 8,
        f09 = 9,
        f10 = 10,
        f11 = 11,
        f12 = 12,
        f13 = 13,
        f14 = 14,
        f15 = 15,
        f16 = 16,
        f17 = 17,
        f18 = 18,
        f19 = 19,
        f20 = 20,
        f21 = 21,
        f22 = 22,
        f23 = 23,
        f24 = 24,
        f25 = 25,
        f26 = 26,
        f27 = 27,
        f28 = 28,
        f29 = 29,
        f30 = 30,
        f31 = 31,
        f32 = 32,
        f33 = 33,
        f34 = 34,
        f35 = 35,
        f36 = 36,
        f37 = 37,
        f38 = 38,
        f39 = 39,
        f40 = 40,
        f41 = 41,
        f42 = 42,
        f43 = 43,
        f44 = 44,
        f45 = 45,
        f46 = 46,
        f47 = 47,
        f48 = 48,
        f49 = 49,
        f50 = 50,
        f51 = 51,
        f52 = 52,
        f53 = 53,
        f54 = 54,
        f55 = 55,
        f56 = 56,
        f57 = 57,
        f58 = 58,
        f59 = 59,
        f60 = 60,
        f61 = 61,
        f62 = 62,
        f63 = 63,
        f64 = 64,
        f65 = 65,
        f66 = 66,
        f67 = 67,
        f68 = 68,
        f69 = 69,
        f70 = 70,
        f71 = 71,
    );
    let record = logs.one();
    assert_eq!(record.keys().count(), 72);
    record
        .assert_field("f00", 0)
        .assert_field("f64", 64)
        .assert_field("f71", 71);
}
