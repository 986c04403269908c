//! One row for each step of the rewriting.

use super::{faults, rewritten};

#[track_caller]
fn check(rows: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (call, expected) in rows {
        let texts = faults(call);
        let found = rewritten(&texts);
        if !found.iter().any(|found| found == expected) {
            wrong += &format!("\n{call}\n  expected {expected}\n  found    {found:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_hole_goes_with_the_word_that_leads_to_it() {
    check(&[
        (
            r#""User {user_id} registered from {ip}""#,
            r#"log_info!("User registered", user_id, ip)"#,
        ),
        (
            r#""Moved {source} to {folder}""#,
            r#"log_info!("Moved", source, folder)"#,
        ),
        (
            r#""Paid with {card} for {order} in {ms}""#,
            r#"log_info!("Paid", card, order, ms)"#,
        ),
        (r#""Order id={id} paid""#, r#"log_info!("Order paid", id)"#),
        (r#""Order id: {id} paid""#, r#"log_info!("Order paid", id)"#),
        (r#""Order #{id} paid""#, r#"log_info!("Order paid", id)"#),
        (r#""Status was {status}""#, r#"log_info!("Status", status)"#),
        (
            r#""Status is = {status}""#,
            r#"log_info!("Status", status)"#,
        ),
        (r#""Order paid: {id}""#, r#"log_info!("Order paid", id)"#),
        (r#""Order paid - {id}""#, r#"log_info!("Order paid", id)"#),
        (r#""Order paid ({id})""#, r#"log_info!("Order paid", id)"#),
        (r#""Order '{id}' paid""#, r#"log_info!("Order paid", id)"#),
        (r#""Order   {id}   paid""#, r#"log_info!("Order paid", id)"#),
        (r#""Order {id}, paid""#, r#"log_info!("Order paid", id)"#),
        (r#""Order %s paid", id"#, r#"log_info!("Order paid", id)"#),
        (r#""Order ${id} paid""#, r#"log_info!("Order paid", id)"#),
        (r#""Order {{id}} paid""#, r#"log_info!("Order paid", id)"#),
    ]);
}

#[test]
fn a_hole_becomes_a_field_of_its_name() {
    check(&[
        (r#""User {user:?} in""#, r#"log_info!("User in", user)"#),
        (r#""User {user:#?} in""#, r#"log_info!("User in", user)"#),
        (
            r#""User {user.name} in""#,
            r#"log_info!("User in", user.name)"#,
        ),
        (r#""User {a} met {a}""#, r#"log_info!("User met", a)"#),
        (
            r#""User {} in", user_id"#,
            r#"log_info!("User in", user_id)"#,
        ),
        (
            r#""User {} in", user.id()"#,
            r#"log_info!("User in", user = user.id())"#,
        ),
        (
            r#""User {0} and {1} in", a, b"#,
            r#"log_info!("User in", a, b)"#,
        ),
    ]);
}

#[test]
fn fields_and_options_stay() {
    check(&[
        (
            r#""User {id} in", plan = account.plan"#,
            r#"log_info!("User in", id, plan = account.plan)"#,
        ),
        (r#""User {id} in", id"#, r#"log_info!("User in", id)"#),
        (
            r#"target: "a", limit: 5 per 10s, "User {id} in""#,
            r#"log_info!(target: "a", limit: 5 per 10s, "User in", id)"#,
        ),
        (
            r#""User {id} in", error = e, ..order"#,
            r#"log_info!("User in", id, error = e, ..order as order)"#,
        ),
        (
            r#""User {id} in", n = debug(a), m = truncated(b, 9)"#,
            r#"log_info!("User in", id, n = debug(a), m = truncated(b, 9))"#,
        ),
        (
            r#""User {id} in", n = untrusted(a), m = untrusted(display(b), 9)"#,
            r#"log_info!("User in", id, n = untrusted(a), m = untrusted(display(b), 9))"#,
        ),
        (
            r#""{n_length} {m_prev} seen", n = untrusted(a), m = hashed(b), "x.y" = hashed(c)"#,
            r#"log_info!("seen", n = untrusted(a), m = hashed(b), "x.y" = hashed(c))"#,
        ),
        (
            r#"format!("{} seen", n_length), n = untrusted(a)"#,
            r#"log_info!("seen", n_length)"#,
        ),
        (
            r#""User {id} in", metric(n = a, unit = Count)"#,
            r#"log_info!("User in", id, metric(n = a, unit = Count))"#,
        ),
        (
            r#""User {id} in", n = public(a, reason = "a \"paging\" cursor")"#,
            r#"log_info!("User in", id, n = public(a, reason = "a \"paging\" cursor"))"#,
        ),
        (
            r#""User {id} in", password = redacted(p)"#,
            r#"log_info!("User in", id, password = redacted(p))"#,
        ),
    ]);
}

#[test]
fn what_is_forbidden_or_reserved_or_wrong_is_left_out() {
    check(&[
        (r#""User {password} in""#, r#"log_info!("User in")"#),
        (r#""User {id} in {session_id}""#, r#"log_info!("User", id)"#),
        (r#""User {message} in {level}""#, r#"log_info!("User")"#),
        (r#""User {error} in""#, r#"log_info!("User in", error)"#),
        (r#""User {userId} in""#, r#"log_info!("User in")"#),
        (r#""User {self} in {type}""#, r#"log_info!("User")"#),
        (
            r#""User {id} in", level, n = user.password, m = load()?"#,
            r#"log_info!("User in", id)"#,
        ),
        (
            r#""User {id} in", password = "p", n, n"#,
            r#"log_info!("User in", id, n)"#,
        ),
    ]);
}

#[test]
fn a_built_message_gives_its_first_text_and_its_values() {
    check(&[
        (
            r#"format!("User {} in {id}", id + 1)"#,
            r#"log_info!("User", id, value = id + 1)"#,
        ),
        (
            r#""User ".to_owned() + &name, id"#,
            r#"log_info!("User", name, id)"#,
        ),
        (r#"f"User {id}", n"#, r#"log_info!("User", id, n)"#),
        (r#""User in" id"#, r#"log_info!("User in", id)"#),
        (
            r#"user_id, "User {id} in", n"#,
            r#"log_info!("User in", user_id, n)"#,
        ),
        (
            r#"&message, n"#,
            r#"log_info!("Describe what happened", text = message, n)"#,
        ),
        (r#""{id}""#, r#"log_info!("Describe what happened", id)"#),
        (r#""Error: disk {id}""#, r#"log_info!("disk", id)"#),
        (r#""Error: disk full", id"#, r#"log_info!("disk full", id)"#),
        (r#""Disk\n\tfull", id"#, r#"log_info!("Disk full", id)"#),
    ]);
}

#[test]
fn a_hole_that_names_an_argument_of_the_text_takes_its_value() {
    check(&[
        (
            r#"format!("Took {ms}", ms = start.elapsed())"#,
            r#"log_info!("Took", ms = start.elapsed())"#,
        ),
        (
            r#"format!("Took {0}", start.elapsed())"#,
            r#"log_info!("Took", start_elapsed = start.elapsed())"#,
        ),
    ]);
}

#[test]
fn a_hole_that_names_a_field_of_the_call_takes_its_value() {
    check(&[
        (
            r#""Failed with {error}", error = e"#,
            r#"log_info!("Failed", error = e)"#,
        ),
        (
            r#""Took {ms}", ms = start.elapsed()"#,
            r#"log_info!("Took", ms = start.elapsed())"#,
        ),
        (
            r#""Order {order} paid", order.id"#,
            r#"log_info!("Order paid", order, order.id)"#,
        ),
    ]);
}

#[test]
fn a_field_that_only_a_type_could_save_is_left_out() {
    check(&[
        (r#""User {id} in", password"#, r#"log_info!("User in", id)"#),
        (
            r#""User {id} in", api_key = key"#,
            r#"log_info!("User in", id)"#,
        ),
        (
            r#"format!("User {}", user.password)"#,
            r#"log_info!("User")"#,
        ),
    ]);
}

#[test]
fn a_built_message_keeps_its_letters() {
    check(&[
        (r#""Disk\nfull".to_owned()"#, r#"log_info!("Disk full")"#),
        (
            r#""caf\u{e9} open".to_owned()"#,
            r#"log_info!("café open")"#,
        ),
    ]);
}

#[test]
fn an_f_string_keeps_its_letters() {
    check(&[(r#"f"caf\u{e9} {id}""#, r#"log_info!("café", id)"#)]);
}
