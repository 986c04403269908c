//! One spelling for each word: plurals, short forms and variants.

use crate::table::Shapes;

/// Sorted. A word as written, and the words it stands for.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("aadhar", &["aadhaar"]),
    ("accnt", &["account"]),
    ("accountno", &["account", "number"]),
    ("acct", &["account"]),
    ("acnt", &["account"]),
    ("addr", &["address"]),
    ("apikeys", &["api", "key"]),
    ("authorisation", &["authorization"]),
    ("auths", &["auth"]),
    ("base32", &["b32"]),
    ("base58", &["b58"]),
    ("base64", &["b64"]),
    ("cardno", &["card", "number"]),
    ("cardpan", &["card", "pan"]),
    ("cardpin", &["card", "pin"]),
    ("cards", &["card"]),
    ("ccno", &["cc", "number"]),
    ("certificate", &["cert"]),
    ("certs", &["cert"]),
    ("codes", &["code"]),
    ("conn", &["connection"]),
    ("cookies", &["cookie"]),
    ("cred", &["credentials"]),
    ("credential", &["credentials"]),
    ("creds", &["credentials"]),
    ("csc", &["cvv"]),
    ("cvc", &["cvv"]),
    ("cvn", &["cvv"]),
    ("cvvs", &["cvv"]),
    ("db", &["database"]),
    ("decrypt", &["decryption"]),
    ("drivers", &["driver"]),
    ("driving", &["driver"]),
    ("dsns", &["dsn"]),
    ("emails", &["email"]),
    ("enc", &["encryption"]),
    ("encrypt", &["encryption"]),
    ("hotp", &["otp"]),
    ("ibans", &["iban"]),
    ("jwts", &["jwt"]),
    ("keys", &["key"]),
    ("licence", &["license"]),
    ("links", &["link"]),
    ("mnemonics", &["mnemonic"]),
    ("nr", &["number"]),
    ("num", &["number"]),
    ("numbers", &["number"]),
    ("otps", &["otp"]),
    ("passcode", &["password"]),
    ("passcodes", &["password"]),
    ("passphrases", &["passphrase"]),
    ("passportno", &["passport", "number"]),
    ("passw", &["password"]),
    ("passwd", &["password"]),
    ("passwds", &["password"]),
    ("passwords", &["password"]),
    ("pems", &["pem"]),
    ("phones", &["phone"]),
    ("phrases", &["phrase"]),
    ("preshared", &["shared"]),
    ("priv", &["private"]),
    ("psswd", &["password"]),
    ("pswd", &["password"]),
    ("pub", &["public"]),
    ("pw", &["password"]),
    ("pwd", &["password"]),
    ("pwds", &["password"]),
    ("secrets", &["secret"]),
    ("sess", &["session"]),
    ("sessid", &["session", "id"]),
    ("sha1", &["sha"]),
    ("sha256", &["sha"]),
    ("sha512", &["sha"]),
    ("ssns", &["ssn"]),
    ("str", &["string"]),
    ("strings", &["string"]),
    ("tel", &["phone"]),
    ("telephone", &["phone"]),
    ("tok", &["token"]),
    ("toks", &["tokens"]),
    ("totp", &["otp"]),
    ("twofactor", &["two", "factor"]),
    ("xpriv", &["xprv"]),
    ("xsrf", &["csrf"]),
];

/// The words that `word` stands for, if it is not their usual spelling.
pub(crate) fn meaning(word: &str) -> Option<&'static [&'static str]> {
    if !SHAPES.may_hold(word) {
        return None;
    }
    let found = SYNONYMS
        .binary_search_by_key(&word, |(written, _)| written)
        .ok()?;
    SYNONYMS.get(found).map(|(_, meant)| *meant)
}

static SHAPES: Shapes = {
    let mut shapes = Shapes::none();
    let mut synonyms = SYNONYMS;
    while let [(written, _), rest @ ..] = synonyms {
        shapes = shapes.with(written);
        synonyms = rest;
    }
    shapes
};

/// Two words that are one word written apart.
pub(crate) const JOINED: &[(&str, &str, &str)] = &[
    ("o", "auth", "oauth"),
    ("pass", "word", "password"),
    ("p", "ssword", "password"),
    ("pass", "words", "password"),
    ("pass", "phrase", "passphrase"),
    ("pass", "code", "password"),
    ("pass", "wd", "password"),
    ("e", "mail", "email"),
    ("e", "mails", "email"),
    ("web", "hook", "webhook"),
    ("two", "fa", "2fa"),
];

#[cfg(test)]
mod tests {
    use super::SYNONYMS;

    #[test]
    fn synonyms_are_sorted_for_the_binary_search() {
        assert!(SYNONYMS.is_sorted_by_key(|(written, _)| written));
    }
}
