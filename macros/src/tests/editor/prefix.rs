//! The call as it is and the call with a made-up name at the cursor expand alike up to the cursor.

use super::super::calls::{flat, log};
use super::MARKERS;

/// `|` is the cursor.
#[track_caller]
fn check(calls: &[&str]) {
    let differences: String = calls
        .iter()
        .flat_map(|call| MARKERS.map(|marker| difference(call, marker)))
        .flatten()
        .collect();
    assert!(differences.is_empty(), "{differences}");
}

/// Where the call as it is and the one with the name leave each other before the cursor.
fn difference(call: &str, marker: &str) -> Option<String> {
    let (before, after) = call.split_once('|').unwrap();
    let real = flat(&log(&format!("{before}{after}")));
    let fake = flat(&log(&format!("{before}{marker}{after}")));
    let Some(cursor) = fake.iter().position(|token| token.ends_with(marker)) else {
        return Some(format!("{call}\n  {marker} is lost\n"));
    };
    let prefix = without_lead(&fake[..cursor], before);
    let common = prefix.iter().zip(&real).take_while(|(a, b)| a == b);
    let common = common.count();
    if common < prefix.len() {
        let start = common.saturating_sub(3);
        let end = real.len().min(common + 12);
        return Some(format!(
            "{call}\n  with {marker}: … {}\n  as it is: … {}\n",
            prefix[start..].join(" "),
            real[start..end].join(" "),
        ));
    }
    let typed = fake[cursor].trim_end_matches(marker);
    let is_there = typed.is_empty() || real.get(cursor).is_some_and(|token| token == typed);
    (!is_there).then(|| format!("{call}\n  found {:?} at the cursor\n", real.get(cursor)))
}

/// What stands before the cursor, without the marks that only lead to the name there.
fn without_lead<'a>(mut prefix: &'a [String], before: &str) -> &'a [String] {
    let is_new = before.trim_end().ends_with([',', '=']);
    while let [shorter @ .., last] = prefix {
        let leads = last == "." || (is_new && ["&", "(", ","].contains(&last.as_str()));
        if !leads {
            break;
        }
        prefix = shorter;
    }
    prefix
}

#[test]
fn a_value_is_completed() {
    check(&[
        r#""x happened", n = us|"#,
        r#""x happened", n = order.cu|"#,
        r#""x happened", n = order.customer.i|"#,
        r#""x happened", n = order.lines()[0].pri|"#,
        r#""x happened", a = 1, n = order.cu|, b = 2"#,
        r#""x happened", n = debug(order.cu|)"#,
        r#""x happened", n = masked(&order.cu|)"#,
        r#""x happened", n = truncated(order.cu|, 20)"#,
        r#""x happened", n = untrusted(order.cu|, 20), email = untrusted(order.cu|)"#,
        r#""x happened", n = public(order.cu|, reason = "a paging cursor")"#,
        r#""x happened", n = a + order.cu|"#,
        r#""x happened", n = order.total(us|)"#,
        r#""x happened", error = er|"#,
        r#""x happened", error = outcome.er|"#,
        r#""x happened", metric(n = order.cu|, unit = Count)"#,
        r#""x happened", password = order.cu|"#,
        r#""x happened", session_id = order.cu|"#,
        r#""x happened", email = order.cu|"#,
        r#""x happened", "dotted.key" = order.cu|"#,
        r#"logger: &worker, "x happened", n = order.cu|"#,
        r#"target: "a", "x happened", n = order.cu|"#,
        r#"logger: wo|, "x happened""#,
        r#"trace: request.tr|, "x happened""#,
    ]);
}

#[test]
fn a_shorthand_is_completed() {
    check(&[
        r#""x happened", us|"#,
        r#""x happened", user_id|"#,
        r#""x happened", order.cu|"#,
        r#""x happened", order.customer.i|"#,
        r#""x happened", self.re|"#,
        r#""x happened", user_id, order.cu|"#,
        r#""x happened", order.cu|, user_id"#,
        r#""x happened", ..or|"#,
        r#""Got {id}", us|"#,
        r#""Got {id}", order.cu|"#,
        r#"password, us|"#,
        r#""x happened", level, order.cu|"#,
        r#""x happened", |"#,
        r#""x happened", user_id, |"#,
    ]);
}

#[test]
fn a_place_after_a_dot_is_completed() {
    check(&[
        r#""x happened", order.|"#,
        r#""x happened", order.customer.|"#,
        r#""Got {id}", order.|"#,
        r#""x happened", order.|, user_id"#,
        r#""x happened", user_id, order.|"#,
        r#""x happened", n = debug(order.|)"#,
        r#""x happened", error = outcome.|"#,
        r#""x happened", password = user.|"#,
    ]);
}

#[test]
fn a_value_after_a_dot_is_completed() {
    check(&[
        r#""x happened", n = order.|"#,
        r#""x happened", n = order.customer.|"#,
        r#""x happened", n = order.|, user_id"#,
    ]);
}

#[test]
fn a_rejected_call_is_completed() {
    check(&[
        r#""Got {id}", n = order.cu|"#,
        r#""x happened", user.name(), n = order.cu|"#,
        r#""x happened", n = user.password, m = order.cu|"#,
        r#""x happened", password = "p", m = order.cu|"#,
        r#""x happened", %user, m = order.cu|"#,
        r#""x happened", a b, m = order.cu|"#,
        r#""x happened", id: id, m = order.cu|"#,
        r#"message, m = order.cu|"#,
        r#"format!("Got {id}"), m = order.cu|"#,
        r#"order: 1, "x happened", m = order.cu|"#,
        r#"sample: 7, "x happened", m = order.cu|"#,
        r#", m = order.cu|"#,
    ]);
}

#[test]
fn a_rejected_entry_is_completed() {
    check(&[
        r#""x happened", level = order.cu|"#,
        r#""x happened", userId = order.cu|"#,
        r#""x happened", id, id = order.cu|"#,
        r#""x happened", %order.cu|"#,
        r#""x happened", id: order.cu|"#,
        r#""x happened", n = user.password + order.cu|"#,
        r#""x happened", order.lines().cu|"#,
    ]);
}
