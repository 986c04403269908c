//! What the name of a parameter admits: more names are secrets in a URL than anywhere else.

use crate::privacy::Exposure;

/// Names that are harmless as fields and credentials in a URL: of signed links, and of callbacks between
/// a service and whoever signs its users in. Sorted, in lower case, without marks.
const OF_CREDENTIALS: [&str; 24] = [
    "assertion",
    "awsaccesskeyid",
    "code",
    "confirmation",
    "hash",
    "hmac",
    "invitation",
    "invite",
    "key",
    "mac",
    "magic",
    "oauthnonce",
    "relaystate",
    "reset",
    "samlrequest",
    "sas",
    "sessionstate",
    "sharekey",
    "sig",
    "state",
    "ticket",
    "tk",
    "usercode",
    "verification",
];

/// What the name, without its encoding, admits.
pub(super) fn exposure_of(name: &str) -> Exposure {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if plain.ends_with("signature") || OF_CREDENTIALS.binary_search(&plain.as_str()).is_ok() {
        return Exposure::Redacted(None);
    }
    if plain == "loginhint" {
        return Exposure::Masked(None);
    }
    Exposure::of_name(name)
}

#[cfg(test)]
mod tests {
    use super::OF_CREDENTIALS;

    #[test]
    fn the_names_are_sorted() {
        assert!(OF_CREDENTIALS.is_sorted());
    }
}
