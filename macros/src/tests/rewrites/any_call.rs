//! Rewritten calls of messages and fields of every kind.

use candor_policy::{Verdict, classify};
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::sample::{select, subsequence};

use super::super::calls::compile_errors;
use super::{faults, inside, parts, rewritten, tokens};

const WORDS: &[&str] = &[
    "User",
    "registered",
    "order",
    "paid",
    "Error:",
    "[warn]",
    "info:",
    "failed",
    "Größe",
    "用户",
    "e\u{301}",
    "🦀",
    "50%",
    "100 %",
    "it's",
    "say \"hi\"",
    "a\\b",
    "C:\\path",
    "\u{202e}",
    "\u{feff}",
    "\t",
    "\n",
    "\u{1b}[31m",
    "—",
    "…",
    "-",
    "",
    "from",
    "to",
    "with",
    "for",
    "in",
    "at",
    "by",
    "id",
    "id=",
    "id:",
    "=",
    ":",
    "#",
    "(",
    ")",
    "and",
    "took",
    "password",
];
const NAMES: &[&str] = &[
    "user_id",
    "ip",
    "n",
    "order",
    "user.name",
    "self.region",
    "password",
    "token",
    "session_id",
    "owner_prev",
    "search_length",
    "email",
    "message",
    "level",
    "userId",
    "type",
    "self",
    "x.password",
    "größe",
    "_",
    "a.b.c",
    "crate",
    "Self",
    "r#type",
];
/// Names of their own, so that no two of them and no hole stand in each other's way.
const FIELDS: &[&str] = &[
    "account_id",
    "cart.id",
    "self.shard",
    "total = a + b",
    "plan = account.plan",
    r#""http.status" = 200"#,
    "kind = debug(k)",
    "shown = display(&s)",
    "mail = masked(m)",
    "owner = hashed(o)",
    "gone = redacted(g)",
    "body = truncated(b, 200)",
    "search = untrusted(q, 200)",
    r#"cursor = public(c, reason = "a paging cursor")"#,
    "error = e",
    "..basket as bought",
    "metric(latency_ms = t, unit = Milliseconds)",
    "f = |a, b| a + b",
    "p = Point { x: 1, y }",
    "h = HashMap::<K, V>::new()",
    "neg = -1",
    "deref = *d",
    "r = 0..n",
    r#"s = "two\nlines""#,
    r#"fmt = format!("{a}-{}", b)"#,
    "is_late = !late",
    "has_password = user.password.is_some()",
    "r#match = m",
    "c = 'c'",
    "cast = a as u64",
];
const OPTIONS: &[&str] = &[
    r#"target: "billing""#,
    r#"event: "user.registered""#,
    "logger: &worker",
    "trace: request.id()",
    "sample: 0.5",
];

/// One piece of a message.
fn piece() -> impl Strategy<Value = String> {
    let name = || select(NAMES);
    prop_oneof![
        6 => select(WORDS).prop_map(str::to_owned),
        3 => name().prop_map(|name| format!("{{{name}}}")),
        1 => name().prop_map(|name| format!("{{{name}:?}}")),
        1 => name().prop_map(|name| format!("{{{name}:>8.3}}")),
        1 => name().prop_map(|name| format!("${{{name}}}")),
        1 => name().prop_map(|name| format!("{{{{{name}}}}}")),
        1 => name().prop_map(|name| format!("%({name})s")),
        3 => select(vec!["{}", "{0}", "{:?}", "%s", "%d", "%5.2f", "{", "}", "{{", "}}", "}{", "${", "$", "%"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// How a message can be written.
#[derive(Clone, Copy, Debug)]
enum Form {
    Plain,
    Format,
    Built,
    WithoutComma,
    FString,
    Last,
}

/// The call, its options and its fields.
fn call() -> impl Strategy<Value = (String, Vec<String>)> {
    let message = (
        vec(piece(), 0..8),
        prop_oneof![4 => Just(" "), 1 => Just("")],
    )
        .prop_map(|(pieces, blank)| pieces.join(blank));
    let form = select(vec![
        Form::Plain,
        Form::Plain,
        Form::Plain,
        Form::Format,
        Form::Built,
        Form::WithoutComma,
        Form::FString,
        Form::Last,
    ]);
    let fields = subsequence(FIELDS, 0..6);
    let options = subsequence(OPTIONS, 0..3);
    (message, form, fields, options).prop_map(|(message, form, fields, options)| {
        let kept = options
            .iter()
            .chain(&fields)
            .map(|part| tokens(part).to_string())
            .collect();
        let message = match form {
            Form::Plain | Form::Last => format!("{message:?}"),
            Form::Format => format!("format!({message:?}, count, of = what())"),
            Form::Built => format!("{message:?}.to_owned() + &name"),
            Form::WithoutComma => format!("{message:?} missing"),
            Form::FString => format!("f{message:?}"),
        };
        let fields = fields.into_iter().map(str::to_owned);
        let mut parts: Vec<String> = options.into_iter().map(str::to_owned).collect();
        if matches!(form, Form::Last) {
            parts.push("first".to_owned());
            parts.extend([message]);
            parts.extend(fields);
        } else {
            parts.extend([message]);
            parts.extend(fields);
        }
        (parts.join(", "), kept)
    })
}

/// The literal that is the message of a legal call.
fn message_of(parts: &[String]) -> String {
    let literal = parts
        .iter()
        .find_map(|part| syn::parse_str::<syn::LitStr>(part).ok());
    literal.unwrap().value()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rewritten_call_is_right_and_keeps_every_field((call, kept) in call()) {
        let texts = faults(&call);
        for rewritten in rewritten(&texts) {
            let inside = inside(&rewritten);
            assert_eq!(faults(inside), [""; 0], "{call}\n{rewritten}");
            assert_eq!(compile_errors(&super::super::calls::log(inside)), [""; 0], "{call}\n{rewritten}");
            let parts = parts(inside);
            for part in &kept {
                let spread = part.starts_with("..");
                assert!(rewritten_holds(&parts, part) || spread, "{call}\n{rewritten}\nlost {part}");
            }
            assert!(message_of(&parts).chars().any(char::is_alphabetic), "{call}\n{rewritten}");
        }
    }

    #[test]
    fn a_rewritten_call_holds_no_forbidden_name((call, _) in call()) {
        for rewritten in rewritten(&faults(&call)) {
            for part in parts(inside(&rewritten)) {
                let name = part.split('=').next().unwrap_or_default().replace([' ', '"'], "");
                let is_text = syn::parse_str::<syn::LitStr>(&part).is_ok();
                let is_forbidden = matches!(classify(&name), Verdict::Deny(_));
                assert!(is_text || !is_forbidden, "{call}\n{rewritten}\nholds {name}");
            }
        }
    }
}

/// Whether the parts of a call hold this one, which may hold commas itself.
fn rewritten_holds(parts: &[String], part: &str) -> bool {
    parts.join(" , ").contains(part)
}
