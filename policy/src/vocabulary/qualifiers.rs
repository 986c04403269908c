//! The words that make a head noun sensitive, or harmless, by standing in front of it.

pub(crate) const PASS_OF: &[&str] = &[
    "admin", "app", "basic", "become", "bind", "cert", "database", "default", "ftp", "http", "imap",
    "key", "keystore", "ldap", "login", "master", "my", "mysql", "pg", "postgres", "proxy", "rabbitmq",
    "redis", "root", "rpc", "server", "sftp", "smtp", "sql", "ssh", "store", "sudo", "truststore", "user",
    "vpn", "wifi",
];

pub(crate) const KEY_OPEN: &[&str] = &[
    "access", "account", "admin", "aes", "app", "application", "auth", "authentication",
    "authorization", "cert", "chacha", "client", "consumer", "crypto", "database", "deploy", "des",
    "dsa", "ec", "ecdsa", "ed25519", "functions", "gpg", "infra", "ingest", "ingestion",
    "installation", "instrumentation", "integration", "jwt", "license", "machine", "partner", "pem",
    "pgp", "privacy", "push", "radius", "rsa", "sas", "server", "service", "session", "signature", "ssh",
    "ssl", "storage account", "subscription", "tacacs", "tls", "verification", "webhook", "aws", "openai",
    "stripe", "sendgrid", "anthropic", "google", "azure", "azure storage", "gemini", "twilio",
    "mailgun", "maps",
    // ciphers and protocols
    "crypt", "mtls", "nacl", "schnorr", "session ticket", "sodium", "transit", "x25519", "wireguard",
    // services whose keys go by their name
    "adyen", "algolia", "amplitude", "bugsnag", "cloudflare", "cohere", "cosmos", "datadog", "elevenlabs",
    "event hub", "eventhub", "firebase", "github", "gitlab", "groq", "hcaptcha", "heroku", "honeycomb",
    "huggingface", "klarna", "mapbox", "mistral", "mixpanel", "mollie", "new relic", "newrelic", "openweather",
    "opsgenie", "pagerduty", "paypal", "pinecone", "plaid", "postmark", "pusher", "razorpay", "recaptcha",
    "replicate", "rollbar", "sentry", "service bus", "servicebus", "shopify", "sparkpost", "translator",
];

pub(crate) const KEY_CLOSED: &[&str] = &[
    "api", "cipher", "decryption", "plaintext", "encryption", "ephemeral", "fernet", "hmac", "mac", "master",
    "recovery", "secret", "secret access", "reset password", "root", "shared", "signing",
    "symmetric", "unseal", "wallet", "wrapping",
];

pub(crate) const TOKEN_OF_CONTROL: &[&str] = &[
    // flow control
    "abort", "cancel", "cancellation", "done", "drain", "drop", "kill", "quit", "shutdown", "stop",
    "waker", "fencing", "lease", "lock", "concurrency", "version", "consistency",
    // reading a list by pages
    "checkpoint", "continuation", "continue", "cursor", "delta", "marker", "next", "page",
    "pagination", "paging", "position", "resume", "scroll", "sequence", "skip", "sync", "starting",
    "idempotency",
    // compilers
    "brace", "bracket", "colon", "comma", "comment", "current lexer", "dot", "eof", "expected",
    "first", "found", "ident", "identifier", "keyword", "last", "lexer", "literal", "lookahead",
    "macro", "mask", "newline", "number", "op", "operator", "paren", "parser", "peek", "peeked",
    "prev", "previous", "public key", "punct", "quote", "semi", "semicolon", "separator", "string", "symbol",
    "syntax", "trivia", "unexpected", "unknown", "whitespace", "open", "close", "end", "start",
    "arrow", "async", "await", "bang", "break", "const", "crate", "dyn", "else", "enum", "eq", "extern",
    "fn", "gt", "if", "impl", "let", "loop", "lt", "match", "mod", "move", "pound", "question", "return",
    "star", "struct", "trait", "try", "underscore", "union", "unsafe", "where", "while", "yield",
    // language models
    "begin", "bos", "cls", "completion", "eos", "image", "input", "output", "pad", "padding", "per",
    "prompt", "sep", "special", "syn", "text", "unk", "vocab", "word",
    // chains and design
    "base", "color", "design", "erc", "erc20", "governance", "lp", "native", "nft", "reward",
];

pub(crate) const TOKENS_OF: &[&str] = &[
    "access", "admin", "api", "auth", "bearer", "bot", "csrf", "deploy", "device", "id", "intent",
    "invitation", "invite", "jwt", "login", "magic", "oauth", "personal", "push", "refresh",
    "registration", "reset", "security", "service", "session", "sso", "subject", "user", "users",
    "valid", "verification", "webhook",
];

pub(crate) const CODE_OF_LOGIN: &[&str] = &[
    "access", "activation", "auth", "authentication", "authorization", "confirmation", "device",
    "login", "oauth", "pairing", "unlock", "verification", "verify",
];

pub(crate) const CODE_ONE_TIME: &[&str] = &[
    "2fa", "backup", "mfa", "one time", "otp", "recovery", "sms", "two factor",
];

pub(crate) const LINK_OF: &[&str] = &[
    "invite", "magic", "recovery", "reset", "login",
];

pub(crate) const DATABASES: &[&str] = &[
    "amqp", "database", "jdbc", "mongo", "mongodb", "mysql", "postgres", "postgresql", "rabbitmq",
    "redis",
];

pub(crate) const SID_OF_RECORD: &[&str] = &[
    "account", "call", "conversation", "domain", "group", "machine", "message", "object", "oracle",
    "owner", "participant", "room", "security", "service", "sms", "verify",
];

pub(crate) const ACCOUNT_NUMBERS: &[&str] = &[
    "account", "card", "cc",
];

pub(crate) const PERSON_NUMBERS: &[&str] = &[
    "insurance", "license", "medicare", "nhs", "passport", "social security", "tax", "taxpayer",
];

pub(crate) const PAN_OF_MOTION: &[&str] = &[
    "audio", "camera", "left", "map", "right", "stereo", "touch", "zoom",
];

pub(crate) const PIN_OF_HARDWARE: &[&str] = &[
    "adc", "analog", "busy", "button", "chip", "clk", "clock", "cs", "data", "digital", "dir",
    "enable", "en", "in", "intr", "out", "fan", "gpio", "gpu", "ground", "input", "int",
    "interrupt", "irq", "led",
    "map", "miso", "mosi", "motor", "output", "power", "pwm", "relay", "reset", "rst", "rx", "sck",
    "scl", "sda", "sensor", "step", "tx",
];
