//! `tracestate`, by the cases of the W3C's own test suite.

use candor::trace::TraceState;
use proptest::prelude::{any, proptest};

#[track_caller]
fn check(text: &str, expected: &str) {
    match text.parse::<TraceState>() {
        Ok(state) => assert_eq!(state.as_str(), expected),
        Err(error) => panic!("{error}: {text:?}"),
    }
}

#[track_caller]
fn is_refused(text: &str) {
    assert!(text.parse::<TraceState>().is_err(), "{text:?}");
}

/// `bar01=01` to the member of this number.
fn members(count: usize) -> String {
    let all: Vec<String> = (1..=count)
        .map(|at| format!("bar{at:02}={at:02}"))
        .collect();
    all.join(",")
}

#[test]
fn members_keep_their_order() {
    check(
        "foo=1,bar=2,rojo=1,congo=2,baz=3",
        "foo=1,bar=2,rojo=1,congo=2,baz=3",
    );
}

#[test]
fn empty_members_and_the_space_around_members_are_left_out() {
    check("", "");
    check(" \t", "");
    check("foo=1,", "foo=1");
    check(",,foo=1", "foo=1");
    check("foo=1 \t , \t bar=2, \t baz=3", "foo=1,bar=2,baz=3");
    check("foo=1\t \t,\t \tbar=2,\t \tbaz=3", "foo=1,bar=2,baz=3");
    check("\t foo=1 \t", "foo=1");
    check("foo= 1 ", "foo= 1");
}

#[test]
fn every_character_that_is_allowed_is_kept() {
    let value: String = (' '..='~').filter(|c| !",=".contains(*c)).collect();
    let name = "abcdefghijklmnopqrstuvwxyz0123456789_-*/";
    for key in [
        name.to_owned(),
        format!("{name}@a-z0-9_-*/"),
        "0day".to_owned(),
    ] {
        let text = format!("{key}={value}");
        check(&text, &text);
        let state: TraceState = text.parse().unwrap();
        assert_eq!(state.get(&key), Some(value.as_str()));
    }
}

#[test]
fn a_key_that_stands_twice_refuses_the_whole() {
    is_refused("foo=1,foo=1");
    is_refused("foo=1,foo=2");
    is_refused("foo=1,bar=1,foo=1");
}

#[test]
fn a_key_with_a_character_that_is_not_allowed_refuses_the_whole() {
    for key in [
        "foo ",
        "FOO",
        "foo.bar",
        "foo@",
        "@foo",
        "foo@@bar",
        "foo@bar@baz",
        "_foo",
        "é",
        "",
    ] {
        is_refused(&format!("{key}=1,bar=2"));
    }
    is_refused("foo,bar=2");
}

#[test]
fn a_value_with_a_character_that_is_not_allowed_refuses_the_whole() {
    for value in ["bar=baz", "", " ", "a\tb", "a\nb", "é", "\u{7f}"] {
        is_refused(&format!("foo={value},bar=3"));
    }
}

#[test]
fn there_are_32_members_at_most() {
    check(&members(32), &members(32));
    is_refused(&members(33));
}

#[test]
fn keys_and_values_have_256_characters_at_most() {
    let (z, t, v) = ("z".repeat(256), "t".repeat(241), "v".repeat(14));
    check(&format!("foo=1,{z}=1"), &format!("foo=1,{z}=1"));
    is_refused(&format!("foo=1,{z}z=1"));
    check(&format!("foo=1,{t}@{v}=1"), &format!("foo=1,{t}@{v}=1"));
    is_refused(&format!("foo=1,{t}t@v=1"));
    is_refused(&format!("foo=1,t@{v}v=1"));
    check(&format!("foo={z}"), &format!("foo={z}"));
    is_refused(&format!("foo={z}z"));
}

#[test]
fn of_more_than_512_characters_the_long_members_go_first_and_then_the_last() {
    let long = format!("long={}", "x".repeat(200));
    let short: Vec<String> = (0..5)
        .map(|at| format!("short{at}={}", "y".repeat(93)))
        .collect();
    let [first, second, ..] = short.as_slice() else {
        panic!("five members");
    };
    check(
        &format!("{first},{long},{second}"),
        &format!("{first},{long},{second}"),
    );
    let all = short.join(",");
    assert_eq!(all.len(), 504);
    check(&format!("{long},{all}"), &all);
    check(&format!("{all},a=12345"), &format!("{all},a=12345"));
    check(&format!("{all},a=123456"), &all);
}

#[test]
fn its_debug_text_shows_no_value() {
    let state: TraceState = "rojo=hidden,congo=hidden".parse().unwrap();
    assert_eq!(format!("{state:?}"), "TraceState(2 members)");
}

proptest! {
    #[test]
    fn what_is_printed_is_read_as_the_same(text in "([a-c]{1,2}=[ -~]{1,90},?){0,9}") {
        if let Ok(state) = text.parse::<TraceState>() {
            assert!(state.as_str().len() <= 512);
            assert_eq!(state.to_string().parse::<TraceState>().as_ref(), Ok(&state));
        }
    }

    #[test]
    fn any_text_is_taken_or_refused(text in any::<String>()) {
        if let Ok(state) = text.parse::<TraceState>() {
            assert!(state.as_str().is_ascii());
        }
    }
}
