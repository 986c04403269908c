//! The words that people write together without a mark between them.

use crate::table::Table;

/// `apikey`, `userpassword`, `sessionid`: a word that consists of these alone is taken apart.
///
/// Sorted, so that those with the right first letter stand together.
const PARTS: &[&str] = &[
    "2fa", "access", "account", "acct", "address", "admin", "aes", "answer", "api", "app",
    "application", "asp", "assertion", "auth", "authentication", "authorization", "authz", "aws",
    "backup", "bank", "basic", "bearer", "bind", "bot", "bytes", "card", "cc", "cert", "challenge",
    "client", "code", "community", "confirm", "conn", "connection", "consumer", "cookie", "count",
    "cred", "credential", "credit", "csrf", "cvv", "data", "database", "db", "debit", "decryption",
    "der", "device", "driver", "email", "enabled", "enc", "encrypted", "encryption", "expires",
    "expiry", "factor", "file", "functions", "git", "hash", "hashed", "header", "hmac", "host",
    "http", "id", "infra", "installation", "insurance", "integration", "invite", "j", "jar", "jwt",
    "key", "ldap", "license", "link", "login", "machine", "magic", "master", "mfa", "mobile", "my",
    "mysql", "name", "national", "new", "num", "number", "oauth", "old", "one", "otp", "partner",
    "pass", "passphrase", "passport", "passwd", "password", "path", "pem", "pg", "phone", "php",
    "phrase", "pkce", "primary", "priv", "privacy", "private", "proxy", "pub", "public", "push", "pw",
    "pwd", "question", "recovery", "redis", "refresh", "reset", "root", "rsa", "saml", "secret",
    "security", "seed", "server", "service", "sess", "sessid", "session", "sessions", "shared",
    "sid", "signature", "signing", "smtp", "social", "ssh", "ssn", "store", "str", "string", "tax",
    "taxpayer", "tel", "temp", "ticket", "time", "tls", "token", "tokens", "totp", "track", "two",
    "type", "url", "user", "value", "verification", "verifier", "verify", "webhook", "x", "xsrf",
];

/// Words that hold a part without meaning it, and ordinary words that parts would make up.
pub(crate) static KEEP_WHOLE: Table = Table::of(&[
    "accountid", "accountname", "appid", "clientid", "deviceid", "filename", "filepath", "hostname",
    "keyboard", "keycode", "keyname", "passkey", "passport", "passthrough", "serverid", "typename",
    "userid", "username", "userpath",
]);

/// Roots that mean a secret wherever they stand: `mycompanypassword`.
pub(crate) static ROOTS: Table = Table::of(&[
    "password", "passwd", "passphrase", "credential", "apikey", "privatekey", "secretkey",
    "accesskey", "accesstoken", "authtoken", "refreshtoken", "sessionid", "clientsecret",
]);

/// Words that no longer English word ends in: `githubtoken`, `rapidapi`.
pub(crate) static LAST_PARTS: Table = Table::of(&[
    "token", "secret", "api", "jwt", "pwd", "passphrase",
]);

/// Endings that turn a root into another word: `passwordless`, `credentialed`.
pub(crate) static OTHER_WORD_ENDINGS: Table = Table::of(&[
    "less", "ed", "ing",
]);

/// The parts that `text` may start with: those with its first letter.
pub(crate) fn parts_like(text: &str) -> &'static [&'static str] {
    let initial = text.bytes().next();
    let start = PARTS.partition_point(|part| part.bytes().next() < initial);
    let from_start = PARTS.get(start..).unwrap_or_default();
    let length = from_start.partition_point(|part| part.bytes().next() == initial);
    from_start.get(..length).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::PARTS;

    #[test]
    fn parts_are_sorted_for_the_binary_search() {
        assert!(PARTS.is_sorted());
    }
}
