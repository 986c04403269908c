//! Last words, which decide what a name is about.

use crate::table::Table;

/// The value itself in another form, or told apart from its like: `token_b64`, `password_confirm`.
pub(crate) static TRANSPARENT: Table = Table::of(&[
    "again", "arg", "array", "b32", "b58", "b64", "backup", "base", "bin", "binary", "buf",
    "buffer", "bytes", "ciphertext", "clear", "cleartext", "confirm", "confirmation", "confirmed",
    "cookie", "copy", "current", "data", "decoded", "decrypted", "default", "der", "encoded",
    "encrypted", "entered", "env", "field", "generated", "header", "hex", "history", "info",
    "input", "json", "list", "literal", "map", "new", "number", "old", "opt", "option", "pair",
    "param", "parameter", "pem", "plain", "plaintext", "prev", "previous", "primary", "provided",
    "raw", "repeat", "response", "salted", "secondary", "slice", "stored", "string", "submitted",
    "supplied", "text", "typed", "utf", "val", "value", "var", "vec", "verification", "verify",
]);

/// Words that only say which one it is, by its environment, place or maker: `token_prod`.
pub(crate) static SELECTORS: Table = Table::of(&[
    "apac", "dev", "development", "emea", "eu", "github", "gitlab", "live", "local", "next", "prod",
    "production", "qa", "sandbox", "slack", "stage", "staging", "stripe", "test", "uat", "us",
]);

/// What a pointer points at: `private_key_file_contents`.
pub(crate) static CONTENTS: Table = Table::of(&[
    "content", "contents", "body", "payload",
]);

/// A digest; whether it may be shown depends on how guessable the value is.
pub(crate) static DIGESTS: Table = Table::of(&[
    "hash", "digest", "hashed", "sha", "md", "hmac", "checksum", "thumbprint", "fingerprint", "crc",
]);

/// A part of the value too small to use, unless the value is small itself.
pub(crate) static EXCERPTS: Table = Table::of(&[
    "prefix", "suffix", "preview", "last", "first", "masked", "redacted", "truncated", "tail",
    "hint",
]);

/// Words about a secret that are not the secret.
pub(crate) static METADATA: Table = Table::of(&[
    // identity and place
    "id", "kid", "uid", "gid", "uuid", "guid", "arn", "ref", "name", "label", "alias", "title", "handle",
    "path", "file", "filename", "dir", "directory", "folder", "location", "url", "uri", "endpoint",
    "host", "hostname", "port", "server", "servers", "region", "namespace", "scope", "domain",
    "realm", "audience", "issuer", "subject", "mount", "bucket", "table", "column", "index", "slot",
    "source", "target", "vault", "store", "storage", "backend", "engine", "address", "owner",
    "user", "username", "role", "serial", "sn",
    // kind and rules
    "type", "typ", "kind", "class", "category", "format", "encoding", "alg", "algo", "algorithm",
    "cipher", "curve", "mechanism", "method", "mode", "strategy", "policy", "policies", "rule",
    "rules", "grant", "flow", "scheme", "schema", "spec", "version", "revision", "generation",
    "provider", "manager", "requirements", "requirement", "pattern", "regex", "charset", "template",
    "config", "settings", "setting", "options", "params", "profile", "plan", "tier", "brand",
    "network", "country", "currency", "bank", "auth", "authentication", "authorization", "pool",
    // measure
    "count", "counts", "counter", "total", "length", "len", "size", "bits", "digits", "strength",
    "score", "entropy", "complexity", "iter", "iters", "iterations", "rounds", "cost", "limit",
    "max", "min", "num", "rate", "ratio", "percent", "percentage", "budget", "quota", "usage",
    "threshold", "capacity", "amount", "balance", "fee", "price", "spend", "ms", "ns", "secs",
    "sec", "seconds", "minutes", "mins", "hours", "days", "latency", "delay", "pos", "position",
    "offset", "row", "line", "depth", "level", "width", "priority", "weight", "x", "y", "z",
    // time
    "at", "on", "by", "in", "until", "since", "before", "after", "ago", "age", "time", "timestamp",
    "date", "day", "month", "year", "ttl", "exp", "expiry", "expires", "expire", "expiration",
    "lifetime", "timeout", "interval", "period", "duration", "window", "iat", "nbf", "schedule",
    "validity", "leeway", "skew", "deadline", "epoch",
    // state and event
    "status", "state", "enabled", "disabled", "active", "valid", "invalid", "missing", "present",
    "required", "optional", "ok", "success", "error", "errors", "failure", "failures", "failed",
    "attempt", "attempts", "retries", "tries", "reason", "message", "warning", "result", "event",
    "events", "check", "checks", "change", "changes", "update", "updates", "rotation", "refresh",
    "request", "requests", "login", "support", "exists", "match", "matches", "equal", "mismatch",
    "only", "allowed", "supported", "reuse", "permission", "permissions", "metadata", "meta",
    "stats", "metrics", "details", "detail", "description", "desc", "comment", "note", "notes",
    "tag", "tags", "flag", "flags", "prompt", "placeholder", "form", "page", "dialog", "screen",
    "view", "button", "icon", "visible", "visibility", "cache", "family", "symbol", "decimals",
    "os", "model", "vendor", "supply", "queue", "channel", "tx", "rx", "lock", "guard",
    // code that handles it
    "fn", "func", "callback", "service", "client", "api", "extension", "plugin", "module",
]);

/// Participles that do not end in `ed`: `password_set_by_admin`, `secrets_found`.
pub(crate) static PARTICIPLES: Table = Table::of(&[
    "sent", "seen", "found", "kept", "lost", "left", "spent", "held", "shown", "known", "given",
    "taken", "written", "forgotten", "chosen", "broken", "built", "met", "bound", "set",
]);

/// Words with an ending of [`METADATA_ENDINGS`] that still name the value.
pub(crate) static ENDINGS_APART: Table = Table::of(&[
    "seed", "shared", "signed", "embedded", "hashed", "obfuscated", "cached", "received", "saved",
    "attempted", "escaped", "unescaped", "trimmed", "answer", "letter", "wrapper", "container",
    "pointer", "string", "register", "member", "verifier", "combination", "collection",
    "representation", "derivation", "decryption", "assertion", "bearer", "separator", "paper",
    "recover", "enter", "transfer", "ring", "inner", "outer", "upper", "lower", "other", "former",
    "number", "buffer", "header", "holder", "parameter", "carrier", "layer",
]);

/// Endings of process nouns, agents, participles and properties: `token_rotation`, `key_provider`.
pub(crate) static METADATA_ENDINGS: Table = Table::of(&[
    "tion", "sion", "ment", "ing", "ings", "er", "ers", "or", "ors", "ed", "able", "ible", "ness",
    "less", "ity", "ability", "ence", "ance",
]);
