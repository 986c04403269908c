//! The planted secrets: each in a text that gives it away, and the part that may be found nowhere.

/// What no shape gives away: it is planted only where a name or a mark hides it.
pub(crate) const CANARY: &str = "tweety-7f3a-canary";

/// Secrets that a text shows by their form, or by the name before them: the text, and the secret in it.
pub(crate) fn recognisable() -> Vec<(String, String)> {
    // In pieces, so that nothing that searches this source takes them for live ones.
    let rows: &[(&str, &[&str], &str)] = &[
        ("key ", &["AKI", "ACANARYCANARY1234"], " used"),
        ("", &["gh", "p_canaryCANARYcanaryCANARYcanaryCANARY12"], ""),
        ("", &["glpa", "t-canaryCANARYcanary12"], " pushed"),
        (
            "slack ",
            &[
                "xox",
                "b-123456789012-123456789012-canaryCANARYcanaryCANARY",
            ],
            "",
        ),
        (
            "charged with ",
            &["sk_", "live_canaryCANARYcanaryCANARY12"],
            "",
        ),
        (
            "",
            &[
                "eyJhbGciOiJIUzI1NiJ9.",
                "eyJjYW5hcnkiOiJjYW5hcnkifQ.",
                "Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5",
            ],
            "",
        ),
        (
            "Authorization: Bearer ",
            &["canaryCANARYcanaryCANARY12"],
            "",
        ),
        (
            "authorization: Basic ",
            &["Y2FuYXJ5OmNhbmFyeWNhbmFyeQ=="],
            "",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\n",
            &["CANARYcanaryCANARYcanaryCANARYcanary"],
            "\n-----END PRIVATE KEY-----",
        ),
        (
            "cannot reach postgres://app:",
            &["canary-in-a-dsn"],
            "@db.internal:5432/x",
        ),
        (
            "GET https://api.example.com/v1?access_token=",
            &["canaryCANARYcanary12"],
            "&page=2",
        ),
        (
            "https://accounts.example.com/cb?code=",
            &["canaryCANARYcanaryCANARY"],
            "&state=canarystatecanarystate",
        ),
        (
            "{\"user\":\"ada\",\"password\":\"",
            &["canary-in-json"],
            "\"}",
        ),
        (
            "Login { user: \"ada\", api_key: Some(\"",
            &["canary-in-debug"],
            "\") }",
        ),
        ("PGPASSWORD=", &["canary-in-an-assignment"], " psql"),
        ("X-Api-Key: ", &["canary-in-a-header-12"], ""),
        (
            "Cookie: sessionid=",
            &["canary-in-a-cookie-12"],
            "; theme=dark",
        ),
        ("paid with ", &["4242 4242", " 4242 4242"], " today"),
        ("refund to ", &["GB82WEST", "12345698765432"], ""),
        ("SSN ", &["236-95", "-6539"], " verified"),
        (
            "invalid type: string \"",
            &["canary-in-an-echo"],
            "\", expected u64",
        ),
    ];
    rows.iter()
        .map(|(before, secret, after)| planted(before, &secret.concat(), after))
        .collect()
}

fn planted(before: &str, secret: &str, after: &str) -> (String, String) {
    (format!("{before}{secret}{after}"), secret.to_owned())
}
