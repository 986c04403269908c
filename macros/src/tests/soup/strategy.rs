//! Token streams of every shape, and legal calls with slips.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};

const WORDS: &[&str] = &[
    "user_id",
    "order",
    "n",
    "password",
    "token",
    "session_id",
    "email",
    "error",
    "level",
    "message",
    "timestamp",
    "userId",
    "self",
    "Self",
    "super",
    "crate",
    "as",
    "async",
    "await",
    "break",
    "const",
    "continue",
    "dyn",
    "else",
    "enum",
    "false",
    "fn",
    "for",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "match",
    "move",
    "mut",
    "ref",
    "return",
    "static",
    "struct",
    "true",
    "try",
    "type",
    "union",
    "unsafe",
    "where",
    "while",
    "yield",
    "_",
    "target",
    "event",
    "logger",
    "trace",
    "sample",
    "limit",
    "per",
    "metric",
    "unit",
    "reason",
    "display",
    "debug",
    "masked",
    "hashed",
    "redacted",
    "truncated",
    "untrusted",
    "public",
    "format",
    "env",
    "var",
    "get",
    "expose_secret",
    "len",
    "naïve",
    "раssword",
    "größe",
];
const RAW: &[&str] = &["type", "match", "password", "level", "fn", "user_id"];
const LITERALS: &[&str] = &[
    r#""User registered""#,
    r#""Got {id}""#,
    r#""{}""#,
    r#""%s""#,
    r#""""#,
    r#""Error: {""#,
    r#""a\nb""#,
    r#""\u{202e}x""#,
    r##"r#"raw {x}"#"##,
    r#"b"bytes""#,
    r#"c"text""#,
    r#"br"raw""#,
    "b'x'",
    "'x'",
    "'{'",
    "0",
    "1",
    "5u8",
    "10s",
    "500ms",
    "7h",
    "1_000",
    "0x1f",
    "0b1",
    "0.5",
    "1.",
    "1e9",
    "2.5f32",
    "1suffix",
    "340282366920938463463374607431768211456",
    "99999999999999999999s",
    r#""suffixed"s"#,
    "1e400",
];
const CALLS: &[&str] = &[
    r#""User registered", user_id, order.id, self.region, plan = account.plan,"#,
    r#"target: "billing", event: "a.b", logger: &w, trace: id, limit: 5 per 10s, "Order paid", order.id"#,
    r#"level, sample: 0.01, "Cache rebuilt", entries = 12, error = e"#,
    r#""x", a = display(v), b = truncated(v, 200), d = untrusted(v, 9), e = hashed(v), c = public(v, reason = "a paging cursor")"#,
    r#""x", ..order, ..cart as basket, metric(latency_ms = t, unit = Milliseconds)"#,
    r#""x", password = redacted(p), session_id, email = u.email, "http.status" = 200"#,
    r#""x", n = |a, b| a + b, m = Point { x, ..base }, o = HashMap::<K, V>::new(), p = if a { b } else { c }"#,
    r#"format!("User {} in {id}", user.name(), n = 1), user_id"#,
    r#""x", n = env::var("API_KEY"), m = headers["authorization"], o = format!("{password:?}")"#,
    r#"trace: inbound, request_path = "/orders", user_id"#,
];

pub(super) fn soup() -> impl Strategy<Value = TokenStream> {
    vec(tree(), 0..12).prop_map(TokenStream::from_iter)
}

fn tree() -> impl Strategy<Value = TokenTree> {
    leaf().prop_recursive(5, 48, 6, |inner| {
        (select(delimiters()), vec(inner, 0..6)).prop_map(|(delimiter, content)| {
            Group::new(delimiter, content.into_iter().collect()).into()
        })
    })
}

fn delimiters() -> Vec<Delimiter> {
    vec![
        Delimiter::Parenthesis,
        Delimiter::Bracket,
        Delimiter::Brace,
        Delimiter::None,
    ]
}

fn leaf() -> BoxedStrategy<TokenTree> {
    let ident = select(WORDS).prop_map(|word| Ident::new(word, Span::call_site()).into());
    let raw = select(RAW).prop_map(|word| Ident::new_raw(word, Span::call_site()).into());
    let literal = select(LITERALS).prop_map(|text| text.parse::<Literal>().unwrap().into());
    let text = any::<String>().prop_map(|text| Literal::string(&text).into());
    let mark = || select("!#$%&*+,-./:;<=>?@^|~'".chars().collect::<Vec<_>>());
    let spacing = prop_oneof![Just(Spacing::Alone), Just(Spacing::Joint)];
    let punct = (mark(), spacing).prop_map(|(mark, spacing)| {
        // A quote that stands alone can't come from source.
        let spacing = if mark == '\'' {
            Spacing::Joint
        } else {
            spacing
        };
        Punct::new(mark, spacing).into()
    });
    let common =
        select(vec![',', '=', '.', ':']).prop_map(|mark| Punct::new(mark, Spacing::Alone).into());
    prop_oneof![4 => ident, 1 => raw, 2 => literal, 1 => text, 3 => punct, 3 => common].boxed()
}

/// One change to the tokens of a call.
#[derive(Clone, Debug)]
enum Slip {
    Delete,
    Duplicate,
    Swap,
    Replace(TokenTree),
    Wrap(Delimiter),
}

/// A legal call after one to four slips, each at any token of any depth.
pub(super) fn mutated() -> impl Strategy<Value = TokenStream> {
    let slip = prop_oneof![
        Just(Slip::Delete),
        Just(Slip::Duplicate),
        Just(Slip::Swap),
        leaf().prop_map(Slip::Replace),
        select(delimiters()).prop_map(Slip::Wrap),
    ];
    (select(CALLS), vec((slip, any::<Index>()), 1..5)).prop_map(|(call, slips)| {
        let call: TokenStream = call.parse().unwrap();
        slips.into_iter().fold(call, |call, (slip, at)| {
            let length = count(&call);
            let mut at = if length == 0 { 0 } else { at.index(length) };
            slipped(call, &slip, &mut Some(&mut at))
        })
    })
}

fn count(tokens: &TokenStream) -> usize {
    let inside = |token: TokenTree| match token {
        TokenTree::Group(group) => 1 + count(&group.stream()),
        _ => 1,
    };
    tokens.clone().into_iter().map(inside).sum()
}

/// `at` counts down to the token where it happens, and is gone afterwards.
fn slipped(tokens: TokenStream, slip: &Slip, at: &mut Option<&mut usize>) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match at {
            Some(0) => {
                *at = None;
                match slip {
                    Slip::Delete => {}
                    Slip::Duplicate => out.extend([token.clone(), token]),
                    Slip::Swap => out.extend(tokens.next().into_iter().chain([token])),
                    Slip::Replace(other) => out.push(other.clone()),
                    Slip::Wrap(delimiter) => out.push(Group::new(*delimiter, token.into()).into()),
                }
                continue;
            }
            Some(left) => **left -= 1,
            None => {}
        }
        out.push(match token {
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), slipped(group.stream(), slip, at)).into()
            }
            other => other,
        });
    }
    out.into_iter().collect()
}
