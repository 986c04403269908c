//! Every type that can be logged, and its form.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::{NonZero, Saturating, Wrapping};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI8, AtomicU64};
use std::time::{Duration, UNIX_EPOCH};

use candor::{Level, Loggable, TraceId, log_info};

use crate::lines::Lines;

/// The value as JSON has it.
fn json<T: Loggable + ?Sized>(value: &T) -> String {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Value", value);
    lines.object()["value"].to_string()
}

#[track_caller]
fn check<T: Loggable + ?Sized>(value: &T, expected: &str) {
    assert_eq!(json(value), expected);
}

#[test]
fn integers_of_every_width_keep_their_value() {
    check(&u8::MAX, "255");
    check(&u16::MAX, "65535");
    check(&u32::MAX, "4294967295");
    check(&u64::MAX, "18446744073709551615");
    check(&usize::MAX, &usize::MAX.to_string());
    check(&i8::MIN, "-128");
    check(&i16::MIN, "-32768");
    check(&i32::MIN, "-2147483648");
    check(&i64::MIN, "-9223372036854775808");
    check(&isize::MIN, &isize::MIN.to_string());
    check(&u128::MAX, "340282366920938463463374607431768211455");
    check(&i128::MIN, "-170141183460469231731687303715884105728");
}

#[test]
fn integers_in_their_wrappers_are_the_integers() {
    check(&NonZero::new(7_u8).unwrap(), "7");
    check(&NonZero::new(7_u128).unwrap(), "7");
    check(&NonZero::new(7_usize).unwrap(), "7");
    check(&NonZero::new(-7_i64).unwrap(), "-7");
    check(&NonZero::new(-7_isize).unwrap(), "-7");
    check(&Wrapping(7_u32), "7");
    check(&Saturating(-7_i8), "-7");
}

#[test]
fn floats_keep_their_digits_and_what_is_no_number_is_a_word() {
    check(&0.1_f32, "0.1");
    check(&0.1_f64, "0.1");
    check(&1.5e300_f64, "1.5e+300");
    check(&-0.0_f64, "-0.0");
    check(&f64::NAN, r#""NaN""#);
    check(&f32::INFINITY, r#""Infinity""#);
    check(&f64::NEG_INFINITY, r#""-Infinity""#);
}

#[test]
fn texts_of_every_kind_are_strings() {
    let text = r#""a\"b""#;
    check("a\"b", text);
    check(&String::from("a\"b"), text);
    check(&Cow::Borrowed("a\"b"), text);
    check(&Box::<str>::from("a\"b"), text);
    check(&Rc::<str>::from("a\"b"), text);
    check(&Arc::<str>::from("a\"b"), text);
    check(&'é', r#""é""#);
    check(Path::new("/var/log"), r#""/var/log""#);
    check(&PathBuf::from("/var/log"), r#""/var/log""#);
}

#[test]
fn truth_values_addresses_times_and_ids_have_a_form() {
    check(&true, "true");
    check(&IpAddr::V4(Ipv4Addr::LOCALHOST), r#""127.0.0.1""#);
    check(&Ipv6Addr::LOCALHOST, r#""::1""#);
    check(&SocketAddr::from(([127, 0, 0, 1], 80)), r#""127.0.0.1:80""#);
    check(&Duration::from_micros(1_500), "1.5");
    check(&Duration::from_secs(2), "2000");
    check(
        &(UNIX_EPOCH + Duration::from_millis(1)),
        r#""1970-01-01T00:00:00.001Z""#,
    );
    check(&Level::Warning, r#""WARNING""#);
    let id: TraceId = "4bf92f3577b34da6a3ce929d0e0e4736".parse().unwrap();
    check(&id, r#""4bf92f3577b34da6a3ce929d0e0e4736""#);
}

#[test]
fn sequences_and_tuples_are_arrays() {
    check(&[1, 2], "[1,2]");
    check(&vec!["a", "b"], r#"["a","b"]"#);
    check(&VecDeque::from([1, 2]), "[1,2]");
    check(&BTreeSet::from([2, 1]), "[1,2]");
    check(&HashSet::from([1]), "[1]");
    check(&(1, "a", 2.5), r#"[1,"a",2.5]"#);
    check(&(1, 2, 3, 4, 5, 6), "[1,2,3,4,5,6]");
    check(&[Some(1), None], "[1,null]");
    check(&vec![vec![1], vec![]], "[[1],[]]");
    check(&Box::new(Arc::new(Some(&1))), "1");
}

#[test]
fn maps_are_objects_whatever_their_keys() {
    check(&BTreeMap::from([("a", 1), ("b", 2)]), r#"{"a":1,"b":2}"#);
    check(&HashMap::from([(7_u8, "seven")]), r#"{"7":"seven"}"#);
    check(&BTreeMap::from([(true, [1])]), r#"{"true":[1]}"#);
    check(
        &BTreeMap::from([('x', BTreeMap::from([("y", 1)]))]),
        r#"{"x":{"y":1}}"#,
    );
    check(
        &BTreeMap::from([("kept", Some(1)), ("left_out", None)]),
        r#"{"kept":1}"#,
    );
}

#[test]
fn of_bytes_only_their_number_is_written() {
    let two = r#""[2 bytes]""#;
    check(&[1_u8, 2], two);
    check(&vec![1_u8, 2], two);
    check([1_u8, 2].as_slice(), two);
    check(&Box::<[u8]>::from([1, 2]), two);
    check(&Arc::<[u8]>::from([1, 2]), two);
    check(&Cow::<[u8]>::Borrowed(&[1, 2]), two);
    check(
        &BTreeMap::from([("body", vec![1_u8, 2])]),
        r#"{"body":"[2 bytes]"}"#,
    );
    check(&[[1_u8, 2]], r#"["[2 bytes]"]"#);
}

#[test]
fn of_bytes_in_a_ring_buffer_only_their_number_is_written() {
    check(&VecDeque::from([1_u8, 2]), r#""[2 bytes]""#);
}

#[test]
fn counters_and_what_the_system_says_have_a_form() {
    check(&AtomicU64::new(u64::MAX), "18446744073709551615");
    check(&AtomicBool::new(true), "true");
    check(&AtomicI8::new(-1), "-1");
    check(&std::io::ErrorKind::NotFound, "\"NotFound\"");
    check(&std::process::ExitStatus::default(), "\"exit status: 0\"");
    check(&std::ffi::OsString::from("argument"), "\"argument\"");
    check(&LinkedList::from([1, 2]), "[1,2]");
    assert!(json(&std::thread::current().id()).starts_with("\"ThreadId("));
}
