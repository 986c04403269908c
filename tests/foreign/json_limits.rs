//! JSON that is too much: too deep, too wide, too long.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use super::{PLANTED, assert_hides, everything, shown};

/// Far more than it takes, also in a debug build on a busy machine; without a limit it takes many times as long.
const LONGEST: Duration = Duration::from_secs(10);

#[test]
fn an_object_of_a_hundred_thousand_entries_shows_a_thousand_and_counts_the_rest() {
    let object: Map<String, Value> = (0..100_000)
        .map(|n| (format!("entry_{n}"), json!(n)))
        .collect();
    let started = Instant::now();
    let shown = shown(&object);
    assert!(started.elapsed() < LONGEST, "{:?}", started.elapsed());
    assert_eq!(shown["…"], "(+99000 entries)");
    assert_eq!(shown.as_object().unwrap().len(), 1_001);
}

#[test]
fn a_list_of_a_hundred_thousand_items_shows_a_thousand_and_counts_the_rest() {
    let list = shown(&json!(vec![1; 100_000]));
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), 1_001);
    assert_eq!(list.last().unwrap(), "…(+99000 items)");
}

#[test]
fn a_value_of_many_small_containers_has_a_limit_for_all_of_them() {
    let rows: Vec<Value> = (0..900)
        .map(|n| json!({"a": n, "b": [n, n], "token": PLANTED}))
        .collect();
    let value = Value::Array(rows);
    let text = shown(&value).to_string();
    assert!(text.contains("entries)"), "nothing says what is missing");
    let numbers = text.matches("[redacted:token]").count();
    assert!((500..900).contains(&numbers), "{numbers} rows");
    assert_hides(&value);
}

#[test]
fn each_value_of_a_record_has_room_of_its_own() {
    let list = vec![vec![1; 900]; 10];
    let lines = crate::lines::Lines::json();
    candor::log_info!(logger: &lines.logger, "Values", first = list, second = json!([7]));
    assert_eq!(lines.object()["second"], json!([7]));
}

/// Nested so deep that no recursion could follow.
fn deep() -> Value {
    let mut value = json!(PLANTED);
    for level in 0..10_000 {
        value = if level % 2 == 0 {
            Value::Array(vec![value])
        } else {
            Value::Object(Map::from_iter([("inner".to_owned(), value)]))
        };
    }
    value
}

/// Taken apart from outside: dropped whole, it would overflow the stack of a test.
fn take_apart(mut value: Value) {
    loop {
        value = match value {
            Value::Array(mut items) => items.pop().unwrap_or_default(),
            Value::Object(entries) => entries
                .into_iter()
                .next()
                .map(|(_, value)| value)
                .unwrap_or_default(),
            _ => return,
        };
    }
}

#[test]
fn a_value_ten_thousand_deep_is_cut_and_says_so() {
    let value = deep();
    let all = everything(&value);
    // Before anything can fail and drop it.
    take_apart(value);
    assert!(all.contains("[too deep]"), "{all}");
    assert!(!all.contains(PLANTED), "{all}");
}

/// Names that are hard to judge, as many as a request's body may hold.
#[track_caller]
fn check_hostile_names(value: &Value) {
    let name = |n| format!("{}{n}", "accesstoken".repeat(45));
    let hostile: Map<String, Value> = (0..5_000).map(|n| (name(n), value.clone())).collect();
    let started = Instant::now();
    let text = shown(&hostile).to_string();
    assert!(started.elapsed() < LONGEST, "{:?}", started.elapsed());
    assert!(text.contains("entries)") && !text.contains(PLANTED));
}

#[test]
fn hostile_names_cost_bounded_time() {
    check_hostile_names(&json!(PLANTED));
    check_hostile_names(&Value::Null);
}
