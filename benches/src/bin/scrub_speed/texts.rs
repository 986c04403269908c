//! The texts: what services log, what is full of secrets, and what repeats each anchor of the rules.

/// What a text stands for, and so how fast it has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Ordinary,
    Dense,
    Hostile,
}

/// A text, by the part that it repeats.
pub(crate) struct Text {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    part: &'static str,
}

impl Text {
    /// Whole parts of `bytes` bytes at least.
    pub(crate) fn of_length(&self, bytes: usize) -> String {
        self.part.repeat(bytes.div_ceil(self.part.len()))
    }
}

const ORDINARY: &[(&str, &str)] = &[
    (
        "prose",
        "The worker picked up the job again after the queue had been drained by the other side, and finished.\n",
    ),
    (
        "access log",
        "203.0.113.7 - - [20/Nov/2026:10:11:12 +0000] \"GET /v1/orders?page=2&sort=asc HTTP/1.1\" 200 5316 \"https://shop.example/list\" \"Mozilla/5.0 (X11; Linux x86_64)\" 0.012\n",
    ),
    (
        "logfmt",
        "ts=2026-11-20T10:11:12.123Z level=info msg=\"order placed\" order_id=98213 user_id=4711 region=eu-west-1 latency_ms=12.7 attempt=1\n",
    ),
    (
        "json",
        "{\"timestamp\":\"2026-11-20T10:11:12.123Z\",\"level\":\"INFO\",\"message\":\"order placed\",\"order\":{\"id\":98213,\"items\":[{\"sku\":\"A-17\",\"count\":2}]},\"trace_id\":\"018f4e9e7b7c7f3e8a9b0c1d2e3f4a5b\",\"duration_ms\":12.75}\n",
    ),
    (
        "debug text",
        "Order { id: 98213, customer: Customer { id: 4711, name: \"Ada\", plan: Basic }, items: [Item { sku: \"A-17\", count: 2, price: 12.5 }], state: Paid }\n",
    ),
    (
        "stack trace",
        "   4: core::ops::function::FnOnce::call_once\n             at /rustc/59807616/library/core/src/ops/function.rs:250:5\n   5: shop::orders::place::{{closure}}\n             at ./src/orders/place.rs:117:9\n",
    ),
    (
        "sql",
        "SELECT o.id, o.total, c.name FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at > $1 AND o.state IN ($2, $3) ORDER BY o.id LIMIT 50;\n",
    ),
    (
        "ids",
        "018f4e9e7b7c7f3e8a9b0c1d2e3f4a5b 4bf92f35-77b3-4da6-a3ce-929d0e0e4736 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 01HT3S030THS77KJS86CPGAM6F\n",
    ),
];

const DENSE: &[(&str, &str)] = &[
    (
        "secrets: named values",
        "password=hunter2xyz token: \"a1b2c3d4e5f6\" {\"api_key\":\"k1k2k3k4k5\"} ",
    ),
    (
        "secrets: urls and headers",
        "postgres://app:hunter2@db:5432/x Authorization: Bearer abcdef0123456789\n https://h/?sig=abc0123 ",
    ),
    (
        "secrets: tokens and numbers",
        "AKIAABCDEFGHIJKLMNOP 4111111111111111 203-46-5918 npm_0123456789012345678901234567890123456 ",
    ),
];

const HOSTILE: &[(&str, &str)] = &[
    ("equals signs", "="),
    ("colons", ":"),
    ("colons and blanks", ": "),
    ("a=", "a="),
    ("a: ", "a: "),
    ("password=", "password="),
    ("password: ", "password: "),
    ("password:(", "password:("),
    ("session={", "session={"),
    ("session=", "session="),
    ("session=\"", "session=\""),
    ("auth: a", "auth: a"),
    ("?key=", "?key="),
    ("?code=a&", "?code=a&"),
    ("token=a::(", "token=a::("),
    ("token=/a", "token=/a"),
    ("token id: ", "token id: "),
    ("pin: a", "pin: a"),
    ("zz%3D", "zz%3D"),
    ("sig%3D", "sig%3D"),
    ("eyJ", "eyJ"),
    ("eyJ-", "eyJ-"),
    ("eyJ.eyJ.", "eyJ.eyJ."),
    ("eyJhbGciOi.", "eyJhbGciOi."),
    ("-----BEGIN ", "-----BEGIN "),
    ("-----BEGIN PRIVATE KEY", "-----BEGIN PRIVATE KEY"),
    ("-----END PRIVATE KEY-----", "-----END PRIVATE KEY-----"),
    ("PRIVATE KEY-----", "PRIVATE KEY-----"),
    ("dashes", "-"),
    ("dashes and blanks", "-- "),
    ("dashes between blanks", "- -"),
    ("password%3Da%26", "password%3Da%26"),
    ("cookies", "cookie: a=b; "),
    ("Password(\"", "Password(\""),
    ("--token ", "--token "),
    ("--token '-", "--token '-"),
    ("curl -u ", "curl -u "),
    ("://", "://"),
    ("a://b:", "a://b:"),
    ("a://b:c@", "a://b:c@"),
    ("digits", "7"),
    ("digits and blanks", "4111 "),
    ("digits and letters", "4a"),
    ("card numbers of no card", "4111111111111112 "),
    ("203-46-", "203-46-"),
    ("DE07 ", "DE07 "),
    ("bot1:AA", "bot123456789:AA"),
    ("bearer ", "bearer "),
    ("Bearer a1", "Bearer a1b2c3d4 "),
    ("basic YTpi", "basic YTpi "),
    ("cookie: ", "cookie: "),
    ("set-cookie: a=;", "set-cookie: a=;"),
    ("authorization: digest ", "authorization: digest "),
    ("quotation marks", "\""),
    ("backslashes and marks", "\\\""),
    ("brackets", "([{"),
    ("closing brackets", ")]}"),
    ("sk-", "sk-"),
    ("glpat-", "glpat-"),
    ("AKI", "AKI"),
    ("SG.", "SG."),
    ("underscores", "_"),
    ("ghp_", "ghp_"),
    ("<password>", "<password>"),
    ("row contains (", "row contains ("),
    ("invalid type: string \"", "invalid type: string \""),
    ("unknown variant `", "unknown variant `"),
    ("[redacted", "[redacted"),
    ("[redacted:token]", "[redacted:token]"),
    ("(\"token\", \"", "(\"token\", \""),
    ("password '", "password '"),
    ("é=", "é="),
];

/// Every text, the ordinary ones first.
pub(crate) fn all() -> Vec<Text> {
    let kinds = [
        (Kind::Ordinary, ORDINARY),
        (Kind::Dense, DENSE),
        (Kind::Hostile, HOSTILE),
    ];
    let of_kind = |(kind, texts): (Kind, &'static [(&'static str, &'static str)])| {
        texts
            .iter()
            .map(move |&(name, part)| Text { name, kind, part })
    };
    kinds.into_iter().flat_map(of_kind).collect()
}
