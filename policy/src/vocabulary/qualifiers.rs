//! The words that make a head noun sensitive, or harmless, by standing in front of it.

pub(crate) const PASS_OF: &[&str] = &[
    "admin", "app", "basic", "become", "bind", "cert", "database", "default", "ftp", "http", "imap",
    "key", "keystore", "ldap", "login", "master", "my", "mysql", "pg", "postgres", "proxy", "rabbitmq",
    "redis", "root", "rpc", "server", "sftp", "smtp", "sql", "ssh", "store", "sudo", "truststore", "user",
    "vpn", "wifi",
    // tools and protocols
    "amqp", "ansible", "artifactory", "bmc", "cassandra", "clickhouse", "couchdb", "docker", "elastic",
    "elasticsearch", "ftps", "github", "gitlab", "gpg", "grafana", "idrac", "imaps", "influxdb", "ipmi", "irc",
    "jenkins", "jks", "kafka", "keychain", "keytab", "kibana", "mariadb", "mongo", "mongodb", "mqtt", "mssql",
    "nats", "neo4j", "nexus", "oracle", "pem", "pfx", "pgp", "pkcs12", "pop3", "pppoe", "radius", "registry",
    "samba", "smb", "smtps", "snmp", "ssl", "svn", "telnet", "tls", "tomcat", "vault", "webdav", "wordpress",
    "wpa", "xmpp", "zip", "zookeeper",
];

pub(crate) const FORGES: &[&str] = &[
    "ado", "azure", "bitbucket", "devops", "forge", "forgejo", "gh", "git", "gitea", "github", "gitlab",
];

pub(crate) const KEY_PAIRS: &[&str] = &[
    "dh", "dsa", "ec", "ecdsa", "ed25519", "rsa", "x25519",
];

/// A sort key of a table, and a language.
pub(crate) const SK_OF_OTHERS: &[&str] = &[
    "country", "gsi", "lang", "language", "locale", "lsi", "pk",
];

pub(crate) const PASSWORD_HASHES: &[&str] = &[
    "argon", "argon2id", "bcrypt", "lm", "nt", "ntlm", "pbkdf", "scrypt", "shadow", "yescrypt",
];

pub(crate) const SIGNED: &[&str] = &[
    "presigned", "presigned *", "sas", "signed", "signed *",
];

pub(crate) const WEBHOOKS: &[&str] = &[
    "discord webhook", "mattermost webhook", "slack webhook", "teams webhook",
];

pub(crate) const BODY_MEASURES: &[&str] = &[
    "biometric", "face", "fingerprint", "iris", "palm", "voice",
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
    "airtable", "alchemy", "apns", "binance", "braintree", "cf", "coinbase", "deepseek", "digitalocean",
    "etherscan", "fastly", "fcm", "gcp", "hetzner", "hubspot", "infura", "intercom", "linode", "netlify", "okta",
    "openrouter", "rudderstack write", "segment write", "splunk", "telegram", "vapid", "vercel", "vonage",
    "zendesk",
    // networks, licences and wallets
    "activation", "ftps", "product", "sftp", "wif", "wpa",
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
    "invitation", "invite", "login", "oauth", "pairing", "unlock", "verification", "verify",
];

pub(crate) const CODE_ONE_TIME: &[&str] = &[
    "2fa", "backup", "mfa", "one time", "otp", "recovery", "reset", "sms", "tfa", "two factor",
];

pub(crate) const LINK_OF: &[&str] = &[
    "activation", "confirmation", "invitation", "invite", "login", "magic", "recovery", "reset",
    "verification",
];

pub(crate) const DATABASES: &[&str] = &[
    "amqp", "broker", "database", "jdbc", "mariadb", "mongo", "mongodb", "mssql", "mysql", "pg", "postgres", "postgresql", "rabbitmq",
    "redis",
];

pub(crate) const SID_OF_RECORD: &[&str] = &[
    "account", "call", "conversation", "domain", "group", "machine", "message", "object", "oracle",
    "owner", "participant", "room", "security", "service", "sms", "verify",
];

pub(crate) const ACCOUNT_NUMBERS: &[&str] = &[
    "account", "card", "cc", "routing",
];

pub(crate) const PERSON_NUMBERS: &[&str] = &[
    "health", "insurance", "license", "medicare", "nhs", "passport", "sin", "social security", "tax", "taxpayer",
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
