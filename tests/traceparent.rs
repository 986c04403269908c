//! `traceparent`, by the cases of the W3C's own test suite.

use candor::TraceId;
use candor::trace::{SpanId, TraceFlags, TraceParent};
use proptest::prelude::{any, prop, proptest};

const TRACE_ID: &str = "12345678901234567890123456789012";

#[track_caller]
fn is_taken(text: &str) {
    let parent: Result<TraceParent, _> = text.parse();
    let parent = parent.unwrap_or_else(|error| panic!("{error}: {text:?}"));
    assert_eq!(parent.trace_id().to_string(), TRACE_ID);
    assert_eq!(parent.parent_id().to_string(), "1234567890123456");
}

#[track_caller]
fn is_refused(text: &str) {
    assert!(text.parse::<TraceParent>().is_err(), "{text:?}");
}

#[test]
fn version_00_is_taken_with_every_flag() {
    is_taken("00-12345678901234567890123456789012-1234567890123456-01");
    is_taken("00-12345678901234567890123456789012-1234567890123456-00");
    is_taken("00-12345678901234567890123456789012-1234567890123456-ff");
}

#[test]
fn version_00_ends_after_its_flags() {
    is_refused("00-12345678901234567890123456789012-1234567890123456-01.");
    is_refused("00-12345678901234567890123456789012-1234567890123456-01-");
    is_refused(
        "00-12345678901234567890123456789012-1234567890123456-01-what-the-future-will-be-like",
    );
}

#[test]
fn a_later_version_is_taken_as_far_as_it_is_known() {
    is_taken("cc-12345678901234567890123456789012-1234567890123456-01");
    is_taken("cc-12345678901234567890123456789012-1234567890123456-01-");
    is_taken(
        "cc-12345678901234567890123456789012-1234567890123456-01-what-the-future-will-be-like",
    );
    is_refused(
        "cc-12345678901234567890123456789012-1234567890123456-01.what-the-future-will-be-like",
    );
    is_refused("cc-12345678901234567890123456789012-1234567890123456-0");
}

#[test]
fn a_later_version_is_written_as_version_00_and_keeps_the_one_flag_that_is_known() {
    let later = "cc-12345678901234567890123456789012-1234567890123456-ff-more";
    let parent: TraceParent = later.parse().unwrap();
    let expected = "00-12345678901234567890123456789012-1234567890123456-01";
    assert_eq!(parent.to_string(), expected);
}

#[test]
fn version_ff_is_refused() {
    is_refused("ff-12345678901234567890123456789012-1234567890123456-01");
    is_refused("ff-12345678901234567890123456789012-1234567890123456-01-more");
}

#[test]
fn a_version_that_is_no_two_digits_is_refused() {
    for version in [".0", "0.", "000", "0000", "0", "", "+0", "CC"] {
        is_refused(&format!("{version}-{TRACE_ID}-1234567890123456-01"));
    }
}

#[test]
fn a_trace_id_that_is_no_32_digits_or_all_zeros_is_refused() {
    for id in [
        "00000000000000000000000000000000",
        ".2345678901234567890123456789012",
        "1234567890123456789012345678901.",
        "123456789012345678901234567890123",
        "1234567890123456789012345678901",
        "1234567890123456789012345678901A",
        "",
    ] {
        is_refused(&format!("00-{id}-1234567890123456-01"));
        is_refused(&format!("cc-{id}-1234567890123456-01"));
    }
}

#[test]
fn a_parent_id_that_is_no_16_digits_or_all_zeros_is_refused() {
    for id in [
        "0000000000000000",
        ".234567890123456",
        "123456789012345.",
        "12345678901234567",
        "123456789012345",
        "123456789012345F",
        "",
    ] {
        is_refused(&format!("00-{TRACE_ID}-{id}-01"));
        is_refused(&format!("cc-{TRACE_ID}-{id}-01"));
    }
}

#[test]
fn flags_that_are_no_two_digits_are_refused() {
    for flags in [".0", "0.", "001", "1", "", "0G", "0A", "+1"] {
        is_refused(&format!("00-{TRACE_ID}-1234567890123456-{flags}"));
    }
}

#[test]
fn spaces_and_tabs_around_it_are_none_of_it() {
    let text = "00-12345678901234567890123456789012-1234567890123456-01";
    for (before, after) in [(" ", ""), ("\t", ""), ("", " "), ("", "\t"), ("\t ", " \t")] {
        is_taken(&format!("{before}{text}{after}"));
    }
    is_refused(&format!("\u{a0}{text}"));
    is_refused(&format!("{text}\n"));
}

proptest! {
    #[test]
    fn what_is_printed_is_read_as_the_same(
        trace in 1..=u128::MAX, parent in 1..=u64::MAX, flags in any::<u8>(),
    ) {
        let trace: TraceId = format!("{trace:032x}").parse().unwrap();
        let written = TraceParent::new(trace, SpanId::new(parent).unwrap(), TraceFlags::new(flags));
        let text = written.to_string();
        assert_eq!(text.len(), 55);
        assert_eq!(text.parse(), Ok(written));
    }

    #[test]
    fn any_text_is_taken_or_refused_and_what_is_taken_has_no_zero_id(text in any::<String>()) {
        if let Ok(parent) = text.parse::<TraceParent>() {
            assert_ne!(parent.trace_id().as_u128(), 0);
        }
    }

    #[test]
    fn one_wrong_character_refuses_it(at in 0_usize..55, wrong in prop::char::range(':', 'Z')) {
        let mut text: Vec<char> = format!("00-{TRACE_ID}-1234567890123456-01").chars().collect();
        text[at] = wrong;
        is_refused(&text.into_iter().collect::<String>());
    }
}
