//! Expansions as a person reads them: each page in `snapshots` holds a call and what it becomes.

use proc_macro2::TokenStream;
use quote::quote;

use super::calls::{context, derived, fields, log, log_at};

/// Compares the call and its formatted expansion with the page of this name.
#[track_caller]
fn check_page(name: &str, call: &str, expansion: &TokenStream) {
    let file = syn::parse2(quote!(fn f() { #expansion })).unwrap();
    check_text(name, &format!("{call}\n\n{}", prettyplease::unparse(&file)));
}

#[track_caller]
pub(super) fn check_text(name: &str, page: &str) {
    let settings = {
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings
    };
    settings.bind(|| insta::assert_snapshot!(name, page));
}

#[track_caller]
fn check(name: &str, call: &str) {
    check_page(name, &format!("log_info!({call})"), &log(call));
}

#[test]
fn a_plain_call_captures_references_behind_one_check_and_its_texts_come_last() {
    check(
        "plain_call",
        r#""User registered", user_id, order.id, self.region, plan = account.plan"#,
    );
}

#[test]
fn an_operator_is_put_in_parentheses_before_it_is_referenced() {
    check(
        "operators",
        r#""Batch stored", total = a + b, last = items[0], size = items.len(), is_on = !off"#,
    );
}

#[test]
fn every_word_becomes_a_call_of_the_same_name() {
    check(
        "words",
        r#""Words spoken", a = display(v), b = debug(v), c = masked(v), d = hashed(v), e = redacted(v), f = truncated(v), g = truncated(v, 200), h = public(v, reason = "a paging cursor"), i = untrusted(v), j = untrusted(display(v), 200)"#,
    );
}

#[test]
fn a_personal_name_is_masked_without_being_asked() {
    check(
        "personal_names",
        r#""User registered", email, contact = masked(&user.phone), user.email, work_email = debug(&e), home_email = hashed(h), e_mail = untrusted(m)"#,
    );
}

#[test]
fn options_go_through_the_call_object() {
    check(
        "options",
        r#"target: "billing", event: "order.paid", logger: &worker, trace: id, limit: 5 per 10s, "Order paid", order.id"#,
    );
}

#[test]
fn a_target_and_an_event_alone_need_no_call_object() {
    check(
        "target_and_event",
        r#"target: "billing", event: "order.paid", "Order paid""#,
    );
}

#[test]
fn a_level_known_at_run_time_goes_through_the_call_object() {
    let call = r#"level, sample: 0.01, "Cache rebuilt", entries = 12"#;
    check_page(
        "level_at_run_time",
        &format!("log_at!({call})"),
        &log_at(call),
    );
}

#[test]
fn an_error_is_probed_for_what_it_can_tell() {
    check("error", r#""Payment failed", order.id, error = e"#);
}

#[test]
fn a_spread_and_a_metric_carry_their_prefix_and_unit() {
    check(
        "spread_and_metric",
        r#""Order placed", ..order, ..cart as basket, metric(latency_ms = t, unit = Milliseconds)"#,
    );
}

#[test]
fn a_denied_name_brings_a_trait_that_only_truth_values_have() {
    check("denied_name", r#""Login tried", password = has_one"#);
}

#[test]
fn a_name_that_admits_numbers_brings_a_trait_that_texts_lack() {
    check("scalar_name", r#""Login tried", session_id"#);
}

#[test]
fn a_rejected_call_keeps_its_expansion_and_ends_in_every_error() {
    check(
        "rejected_call",
        r#""User {id} registered", user_id, user.name(), who = user.password, order."#,
    );
}

#[test]
fn a_set_of_fields_yields_its_value() {
    let entries = "region, worker_id = 3";
    check_page(
        "fields",
        &format!("fields! {{ {entries} }}"),
        &fields(entries),
    );
}

#[test]
fn a_context_takes_the_trace_id_with_its_fields() {
    let entries = r#"trace: inbound, request_path = "/orders""#;
    check_page(
        "context",
        &format!("context! {{ {entries} }}"),
        &context(entries),
    );
}

#[track_caller]
fn check_derived(name: &str, definition: &str) {
    let expansion = derived(definition);
    let file = syn::parse2(expansion).unwrap();
    check_text(
        name,
        &format!("{definition}\n\n{}", prettyplease::unparse(&file)),
    );
}

#[test]
fn a_struct_shows_its_fields_by_names_that_were_judged() {
    check_derived(
        "derived_struct",
        r#"#[loggable(debug)]
struct User<T> {
    id: u64,
    email: String,
    number: T,
    #[sensitive]
    password: String,
    #[sensitive(truncate = 100)]
    prompt: String,
    #[loggable(rename = "kind", display)]
    r#type: Kind,
    #[loggable(public = "paging cursor, no credential")]
    next_page_token: String,
    #[loggable(skip)]
    cache: Cache,
}"#,
    );
}

#[test]
fn an_enum_shows_its_variants_as_serde_tags_them() {
    check_derived(
        "derived_enum",
        "enum Payment {
    Cash,
    Card { #[sensitive(ends)] number: String, brand: Brand },
    Points(u32, f64),
    Voucher(Id),
    #[sensitive]
    Bearer(String),
}",
    );
}

#[test]
fn a_word_out_of_a_few_may_stand_where_numbers_may() {
    check_derived(
        "derived_words",
        "enum Plan { Basic, #[loggable(rename = \"pro\")] Professional }",
    );
}

#[test]
fn a_sensitive_type_may_stand_anywhere() {
    check_derived("derived_sensitive", "#[sensitive] struct Password(String);");
}

#[test]
fn a_rejected_type_keeps_an_impl_that_shows_nothing() {
    check_derived("derived_rejected", "struct Login { password: String }");
}
