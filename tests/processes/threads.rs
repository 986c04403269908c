//! Many threads, one stream.

use std::collections::BTreeSet;

use crate::program::Program;

#[test]
fn lines_of_many_threads_are_whole_and_none_is_missing() {
    let program = Program::new(env!("CARGO_BIN_EXE_many_threads"));
    let ran = program.variables(&[("ENVIRONMENT", "testing")]).run();
    assert_eq!(ran.code, Some(0));
    let mut seen = BTreeSet::new();
    for record in ran.records() {
        let (id, n) = (
            record["id"].as_u64().unwrap(),
            record["n"].as_u64().unwrap(),
        );
        assert!(seen.insert((id, n)), "twice: thread {id}, record {n}");
        let text = record.get("text").and_then(serde_json::Value::as_str);
        let expected = (n % 10 == 0).then_some(10_000);
        assert_eq!(text.map(str::len), expected);
    }
    assert_eq!(seen.len(), 8 * 250);
    assert_eq!(ran.stdout.lines().count(), 8 * 250);
}

#[test]
fn each_thread_s_records_stay_in_order() {
    let program = Program::new(env!("CARGO_BIN_EXE_many_threads"));
    let ran = program.variables(&[("ENVIRONMENT", "testing")]).run();
    for id in 0..8 {
        let of_thread = ran
            .records()
            .into_iter()
            .filter(|record| record["id"] == id);
        let numbers: Vec<u64> = of_thread
            .filter_map(|record| record["n"].as_u64())
            .collect();
        assert!(numbers.is_sorted(), "thread {id}");
    }
}
