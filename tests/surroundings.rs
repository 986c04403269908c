//! What surrounds a value says what it is, also where a list, a variant or a map stands between them.

use std::collections::{BTreeMap, HashMap};

use candor::{Loggable, log_info};
use serde_json::{Value, json};

use crate::lines::Lines;

#[derive(Loggable, Clone)]
struct Details {
    number: String,
}

#[derive(Loggable)]
enum Method {
    Full { number: String },
    Of(Details),
    All(Vec<Details>),
}

fn details() -> Details {
    let number = "4111-x".to_owned();
    Details { number }
}

/// Checks that the number is hidden where it is a card's, and shown where it is nobody's.
#[track_caller]
fn check(value: &impl Loggable) {
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", card = value);
    log_info!(logger: &lines.logger, "Seen", order = value);
    let all = lines.all();
    assert!(!all[0].contains("4111"), "{}", all[0]);
    assert!(
        all[0].contains("[redacted:account or card number]"),
        "{}",
        all[0]
    );
    assert!(all[1].contains("4111"), "{}", all[1]);
}

#[test]
fn a_number_is_a_cards_in_lists_tuples_options_and_boxes() {
    check(&details());
    check(&vec![details()]);
    check(&[details()]);
    check(&vec![Some(vec![Box::new(details())])]);
    check(&(details(), 1));
    check(&std::collections::VecDeque::from([details()]));
}

#[test]
fn a_number_is_a_cards_in_variants_and_in_maps_by_id() {
    check(&Method::Full {
        number: "4111-x".to_owned(),
    });
    check(&Method::Of(details()));
    check(&Method::All(vec![details()]));
    check(&BTreeMap::from([("a7", details())]));
    check(&HashMap::from([(7, vec![details()])]));
    check(&vec![HashMap::from([("number", "4111-x")])]);
}

#[test]
fn a_name_between_them_ends_it() {
    #[derive(Loggable)]
    struct Between {
        holder: Details,
    }
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", card = Between { holder: details() });
    assert!(lines.one().contains("4111"));
}

#[test]
fn keys_that_are_data_are_hidden_with_what_they_lead_to() {
    let addresses = BTreeMap::from([("ada@example.com", 1)]);
    let by_id = BTreeMap::from([("sid-value", true)]);
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", a = masked(&addresses), b = hashed(&addresses));
    log_info!(logger: &lines.logger, "Seen", inner = BTreeMap::from([("emails", &addresses)]));
    log_info!(logger: &lines.logger, "Seen", inner = BTreeMap::from([("session", &by_id)]));
    log_info!(logger: &lines.logger, "Seen", plain = &addresses);
    let all = lines.all();
    let (hidden, shown) = all.split_at(3);
    for line in hidden {
        assert!(
            !line.contains("ada@") && !line.contains("sid-value"),
            "{line}"
        );
    }
    assert!(shown[0].contains("ada@example.com"), "{shown:?}");
}

#[derive(Loggable)]
enum Diagnosis {
    Hiv(String),
    Healthy,
}

#[derive(Loggable)]
struct Patient {
    #[sensitive(mask)]
    first: Diagnosis,
    #[sensitive(mask)]
    second: Diagnosis,
    #[sensitive(ends)]
    third: Diagnosis,
    #[sensitive(mask)]
    is_pregnant: bool,
    email_is_known: bool,
}

#[test]
fn a_mask_hides_the_name_of_a_variant_and_a_bit_too() {
    let value = Patient {
        first: Diagnosis::Hiv("1".to_owned()),
        second: Diagnosis::Healthy,
        third: Diagnosis::Hiv("1".to_owned()),
        is_pregnant: true,
        email_is_known: true,
    };
    let lines = Lines::json();
    log_info!(logger: &lines.logger, "Seen", value, ..value as patient);
    let line = lines.one();
    assert!(!line.contains("Hiv") && !line.contains("Healthy"), "{line}");
    let object = lines.object();
    assert_eq!(object["value"]["is_pregnant"], "[redacted]");
    assert_eq!(object["value"]["email_is_known"], true);
}

#[test]
fn letters_that_nobody_sees_or_that_only_look_wide_do_not_hide_a_name() {
    for name in [
        "p\u{200b}assword",
        "pass\u{ad}word",
        "ｐａｓｓｗｏｒｄ",
        "api\u{2060}key",
    ] {
        let lines = Lines::json();
        let value: Value = json!({ name: "hunter2" });
        log_info!(logger: &lines.logger, "Seen", value);
        assert!(!lines.one().contains("hunter2"), "{name:?}");
    }
}
