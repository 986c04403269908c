//! Runs the service as its users do, and follows a request through its records by the trace id.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod running;

use serde_json::{Value, json};

use running::{PASSWORD, Service};

const TRACE_ID: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// The messages, in order.
fn messages(records: &[&Value]) -> Vec<String> {
    let messages = records.iter().map(|one| one["message"].as_str().unwrap());
    messages.map(str::to_owned).collect()
}

fn of_trace<'a>(records: &'a [Value], trace_id: &str) -> Vec<&'a Value> {
    records
        .iter()
        .filter(|one| one["trace_id"] == trace_id)
        .collect()
}

#[test]
fn a_grep_for_its_trace_id_tells_the_whole_story_of_a_request() {
    let service = Service::start();
    let session = service.log_in();
    let headers = format!("{session}traceparent: 00-{TRACE_ID}-00f067aa0ba902b7-01\r\n");
    let order = json!({ "item": "mug", "quantity": 2 });
    let (head, placed) = service.ask("POST", "/orders", &headers, &order);
    assert!(head.starts_with("HTTP/1.1 201"), "{head}");
    assert!(head.contains(&format!("x-trace-id: {TRACE_ID}")), "{head}");
    assert_eq!(placed["id"], 1);
    let records = service.stop();

    let mut story = of_trace(&records, TRACE_ID);
    // Sent in the background, sooner or later.
    let receipt = story
        .iter()
        .position(|one| one["message"] == "Receipt sent")
        .unwrap();
    assert_eq!(story.remove(receipt)["order_id"], 1);
    assert_eq!(
        messages(&story),
        [
            "Request received",
            "Query run",
            "Request received",
            "Query run",
            "Request completed",
            "Stock answered",
            "Stock counted",
            "Query run",
            "Order stored",
            "Order placed",
            "Request completed",
        ]
    );
    let [.., last] = story.as_slice() else {
        unreachable!()
    };
    assert_eq!(
        (&last["status_code"], &last["outcome"]),
        (&json!(201), &json!("ok"))
    );
    assert_eq!(
        (&last["user_id"], &last["organization_id"]),
        (&json!(7), &json!("acme"))
    );
    assert_eq!(last["request_path"], "/orders");
    // The call that the service made to itself is a request of its own: nobody has logged in there.
    let inner = story[4];
    assert_eq!(inner["request_path"], "/stock/{item}");
    assert_eq!(inner.get("user_id"), None);
}

#[test]
fn no_password_and_no_token_is_in_any_record() {
    let service = Service::start();
    let wrong = json!({ "email": "ada@example.com", "password": "hunter2hunter2" });
    let (head, problem) = service.ask("POST", "/login", "", &wrong);
    assert!(head.starts_with("HTTP/1.1 401"), "{head}");
    let session = service.log_in();
    service.ask("GET", "/orders/1", &session, &Value::Null);
    let records = service.stop();

    let refused = of_trace(&records, problem["trace_id"].as_str().unwrap());
    assert_eq!(refused[2]["message"], "Login refused");
    assert_eq!(refused[2]["login"]["password"], "[redacted:password]");
    let token = session.trim().rsplit(' ').next().unwrap();
    let text = serde_json::to_string(&records).unwrap();
    for secret in ["hunter2", PASSWORD, token, "ada@example.com"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[test]
fn a_service_that_is_asked_to_end_answers_first_and_sends_what_waits() {
    let service = Service::start();
    let session = service.log_in();
    for _ in 0..20 {
        let order = json!({ "item": "mug", "quantity": 1 });
        service.ask("POST", "/orders", &session, &order);
    }
    let records = service.stop();
    let count = |message: &str| {
        records
            .iter()
            .filter(|one| one["message"] == message)
            .count()
    };
    assert_eq!(count("Order placed"), 20);
    assert_eq!(count("Receipt sent"), 20);
    assert_eq!(count("Request received"), count("Request completed"));
    let all: Vec<&Value> = records.iter().collect();
    let [.., stopping, completed, stopped] = &*messages(&all) else {
        unreachable!()
    };
    assert_eq!(
        [stopping, completed, stopped],
        ["Service stopping", "Task completed", "Service stopped"]
    );
}

#[test]
fn health_checks_are_logged_at_debug() {
    let service = Service::start();
    service.ask("GET", "/health", "", &Value::Null);
    let records = service.stop();
    let checks: Vec<_> = records
        .iter()
        .filter(|one| one["request_path"] == "/health")
        .collect();
    assert_eq!(messages(&checks), ["Request received", "Request completed"]);
    assert!(checks.iter().all(|one| one["level"] == "DEBUG"));
}
