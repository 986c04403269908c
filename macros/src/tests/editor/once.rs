//! What the user wrote in a value comes out again exactly once: then its variables are used, and an editor finds them.

use super::super::calls::{context, fields, flat, log, logged};
use proc_macro2::TokenStream;

/// Every name that begins with `u_` comes out once.
#[track_caller]
fn check_in(calls: &[&str], expand: impl Fn(&str) -> TokenStream) {
    let mut wrong = String::new();
    for call in calls {
        let written = call.parse().unwrap();
        let out = flat(&expand(call));
        for name in flat(&written)
            .iter()
            .filter(|token| token.starts_with("u_"))
        {
            let times = out.iter().filter(|token| *token == name).count();
            if times != 1 {
                wrong += &format!("\n{call}\n  `{name}` comes out {times} times");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[track_caller]
fn check(calls: &[&str]) {
    check_in(calls, |call| log(call));
}

#[test]
fn a_value_comes_out_once() {
    check(&[
        r#""x happened", u_a, u_b.u_c, self.u_d"#,
        r#""x happened", n = u_a.u_b(u_c)[u_d], m = u_e + u_f"#,
        r#""x happened", n = |u_a| u_b + u_c"#,
        r#""x happened", n = Point { x: u_a, ..u_b }"#,
        r#""x happened", n = u_a::<u_b, u_c>::u_d()"#,
        r#""x happened", n = format!("{}", u_a)"#,
        r#""x happened", n = matches!(u_a, B(u_b) if u_c)"#,
        r#""x happened", a = display(u_a), b = debug(u_b), c = masked(u_c), d = hashed(u_d), e = redacted(u_e)"#,
        r#""x happened", a = truncated(u_a), b = truncated(u_b, 9), c = public(u_c, reason = "a paging cursor")"#,
        r#""x happened", a = untrusted(u_a), b = untrusted(display(u_b), 9), email = untrusted(u_c)"#,
        r#""x happened", error = u_a, n = u_b"#,
        r#""x happened", error = u_a.u_b()"#,
        r#""x happened", password = u_a, api_key = u_b.u_c"#,
        r#""x happened", session_id = u_a, cookie = u_b.u_c"#,
        r#""x happened", email = u_a, phone = debug(u_b)"#,
        r#""x happened", ..u_a, ..u_b.u_c as u, metric(n = u_d, unit = Count)"#,
        r#"logger: u_a, trace: u_b, "x happened", n = u_c"#,
    ]);
    check_in(
        &["u_a, n = u_b, error = u_c, password = u_d, ..u_e"],
        |call| fields(call),
    );
    check_in(&["trace: u_a, n = u_b, u_c"], |call| context(call));
}

#[test]
fn attribute_and_body_of_a_function_come_out_once() {
    check_in(
        &[
            "#[logged(u_a, n = u_b.u_c, ok(m = u_d.len()))] fn f(p: P) -> Result<U, E> { u_e(u_f)?; Ok(|| u_g) }",
            "#[logged(u_a)] async fn f(p: P) -> Result<U, E> { u_e(u_f).await?; Ok(u_g) }",
            "#[logged(u_a)] fn f(p: P) { u_e(u_f); u_g }",
            "#[logged(u_a)] fn f(p: P) -> BoxFuture<U> { u_b(); Box::pin(async move { u_e(u_f).await }) }",
            "#[logged(levle = debug, u_a, n = u_b.)] fn f(p: P) -> u8 { u_e(u_f) }",
            "#[logged] const fn f() -> u8 { u_e(u_f) }",
            "#[logged] impl A { fn f(&self) -> Result<U, E> { u_e(u_f) } #[logged(u_a)] fn g() { u_b } }",
        ],
        |item| logged(item),
    );
}

#[test]
fn a_value_of_a_rejected_call_comes_out_once() {
    check(&[
        r#""Got {id}", u_a, n = u_b"#,
        r#""Got {}", u_a"#,
        r#"message, u_a, n = u_b"#,
        r#"u_a, u_b"#,
        r#"u_a, "x happened", u_b"#,
        r#"n = u_a, "x happened""#,
        r#"f"Got {id}", u_a"#,
        r#""Got " + name, n = u_a"#,
        r#""x happened", level, n = u_a, error = u_b"#,
        r#"sample: 7, logger: u_a, "x happened", n = u_b"#,
        r#"order: u_a, "x happened", n = u_b"#,
    ]);
}

#[test]
fn a_value_of_a_rejected_entry_comes_out_once() {
    check(&[
        r#""x happened", u_a., u_b"#,
        r#""x happened", u_a.u_b., u_c"#,
        r#""x happened", n = u_a., u_b"#,
        r#""x happened", error = u_a., u_b"#,
        r#""x happened", password = u_a., u_b"#,
        r#""x happened", level = u_a, timestamp = u_b"#,
        r#""x happened", id = u_a, id = u_b"#,
        r#""x happened", userId = u_a, "user id" = u_b"#,
        r#""x happened", u_a.u_b(), u_c[u_d], u_e + u_f, &u_g"#,
        r#""x happened", %u_a, ?u_b, n = %u_c, m = ?u_d.u_e"#,
        r#""x happened", id: u_a, target: u_b"#,
        r#""x happened", ..u_a.u_b(), ..u_c[0]"#,
        r#""x happened", n = u_a.password, m = env(u_b, "K").password"#,
        r#""x happened", password = debug(u_a), session_id = display(u_b)"#,
        r#""x happened", n = public(u_a), m = truncated(u_b, big), o = hashed(u_c.pin)"#,
        r#""x happened", a = untrusted(u_a, big), b = hashed(u_b), b_prev = u_c"#,
        r#""x happened", otp = hashed(u_a), cvv = public(u_b, reason = "it has expired")"#,
        r#""x happened", n = format!("{:?}", u_a)"#,
        r#""x happened", ..u_a as password"#,
        r#""x happened", metric(level = u_a, unit = Parsecs)"#,
    ]);
}
