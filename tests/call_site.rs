//! Every form of a call: levels, how fields are named, and where a call can stand.

use candor::testing::capture;
use candor::{Level, log_at, log_critical, log_debug, log_error, log_info, log_warn, log_warning};

struct Customer {
    id: u32,
    name: String,
}

struct Order {
    id: u32,
    customer: Customer,
    region: &'static str,
}

impl Order {
    fn sample() -> Self {
        let name = "Ada".to_owned();
        Self {
            id: 7,
            customer: Customer { id: 8, name },
            region: "eu",
        }
    }

    fn log(&self) {
        log_info!("Order placed", self.region, self.customer.id);
    }
}

#[test]
fn each_macro_logs_at_its_own_level() {
    let logs = capture();
    log_debug!("Cache read");
    log_info!("Cache read");
    log_warning!("Cache read");
    log_warn!("Cache read");
    log_error!("Cache read");
    log_critical!("Cache read");
    let levels: Vec<Level> = logs
        .records()
        .iter()
        .map(candor::testing::Captured::level)
        .collect();
    let expected = [
        Level::Debug,
        Level::Info,
        Level::Warning,
        Level::Warning,
        Level::Error,
        Level::Critical,
    ];
    assert_eq!(levels, expected);
}

#[test]
fn log_at_takes_its_level_from_an_expression() {
    for level in Level::ALL {
        let logs = capture();
        log_at!(level, "Cache rebuilt", entries = 12);
        logs.one().assert_level(level).assert_field("entries", 12);
    }
}

#[test]
fn a_path_is_the_name_of_its_field() {
    let (order, user_id) = (Order::sample(), 3);
    let logs = capture();
    log_info!("Order placed", user_id, order.id, order.customer.name,);
    let record = logs.one();
    assert!(
        record
            .keys()
            .eq(["user_id", "order.id", "order.customer.name"])
    );
    record
        .assert_field("user_id", 3)
        .assert_field("order.id", 7)
        .assert_field("order.customer.name", "Ada");
}

#[test]
fn self_is_no_part_of_a_name() {
    let logs = capture();
    Order::sample().log();
    assert!(logs.one().keys().eq(["region", "customer.id"]));
}

#[test]
fn a_raw_identifier_names_its_field_without_the_marker() {
    let r#type = "card";
    let logs = capture();
    log_info!("Payment taken", r#type);
    logs.one().assert_field("type", "card");
}

#[test]
fn a_field_can_be_named() {
    let items = [1, 2];
    let logs = capture();
    log_info!(
        "Basket checked",
        first = items[0],
        order.total = 1 + 2,
        "http.status" = 200,
        "x-Region" = 'e',
        negative = -1,
        length = items.len(),
        in = "a keyword",
    );
    let record = logs.one();
    record
        .assert_field("first", 1)
        .assert_field("order.total", 3)
        .assert_field("http.status", 200)
        .assert_field("x-Region", "e")
        .assert_field("negative", -1)
        .assert_field("length", 2)
        .assert_field("in", "a keyword");
}

#[test]
fn a_message_can_be_a_raw_literal() {
    let logs = capture();
    log_info!(r#"The user said "stop""#);
    logs.one().assert_message(r#"The user said "stop""#);
}

#[test]
fn a_record_knows_where_it_was_made() {
    let logs = capture();
    log_info!("Order placed");
    let line = line!() - 1;
    let record = logs.one();
    assert_eq!(record.target(), module_path!());
    assert_eq!(record.file(), file!());
    assert_eq!(record.line(), line);
}

#[test]
fn a_value_that_is_absent_leaves_no_field() {
    let (coupon, referrer): (Option<&str>, Option<u8>) = (None, Some(4));
    let logs = capture();
    log_info!("Order placed", coupon, referrer, note = None::<String>);
    let record = logs.one();
    record.assert_lacks("coupon").assert_lacks("note");
    record.assert_field("referrer", 4);
}

#[test]
fn a_call_is_an_expression_of_type_unit() {
    let logs = capture();
    let unit: () = log_info!("As a value");
    match logs.records().len() {
        0 => panic!("nothing was logged"),
        1 => log_info!("As an arm"),
        _ => {}
    }
    assert_eq!(unit, ());
    let closure = |id: u32| log_info!("As a body", id);
    closure(1);
    assert_eq!(logs.records().len(), 3);
}

#[test]
fn a_call_works_in_generic_and_borrowing_code() {
    fn log<T: candor::Loggable + ?Sized>(value: &T) {
        log_info!("Generic", value);
    }
    let logs = capture();
    log("text");
    log(&[1, 2]);
    logs.records()
        .first()
        .unwrap()
        .assert_field("value", "text");
}
