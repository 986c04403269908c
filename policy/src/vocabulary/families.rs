//! Every forbidden phrase, gathered by its head noun.

use crate::class::Class;
use crate::family::{Family, Only, UnknownTail};
use crate::table::Shapes;
use crate::vocabulary::named::NAMED;
use crate::vocabulary::qualifiers::{
    ACCOUNT_NUMBERS, CODE_OF_LOGIN, CODE_ONE_TIME, DATABASES, KEY_CLOSED, KEY_OPEN, LINK_OF,
    PAN_OF_MOTION, PASS_OF, PERSON_NUMBERS, PIN_OF_HARDWARE, SID_OF_RECORD, TOKEN_OF_CONTROL,
    TOKENS_OF,
};

use Class::{
    Ambiguous, CardSecurity, ConnectionString, Credential, Email, Financial, GovernmentId, Key,
    Otp, Password, Phone, PrivateKey, Secret, Session, Token,
};
use Only::{After, Always, AtTheEnd, Unless, WholeName};
use UnknownTail::{Accepted, Refused};

pub(crate) const fn family(head: &'static str, only: Only, class: Class, tail: UnknownTail) -> Family {
    Family {
        head,
        only,
        class,
        tail,
    }
}

/// In one head noun, the later entry wins; `*` in a phrase stands for any word.
pub(crate) const FAMILIES: &[Family] = &[
    // passwords
    family("password", Always, Password, Refused),
    family("passphrase", Always, Password, Refused),
    family("pass", After(PASS_OF), Password, Accepted),
    family("pass", WholeName, Ambiguous, Accepted),
    family(
        "answer",
        After(&["security", "question"]),
        Password,
        Refused,
    ),
    family("name", After(&["maiden"]), Password, Accepted),
    family("authentication", After(&["master key"]), Password, Refused),
    // secrets
    family("secret", Always, Secret, Refused),
    family("pepper", Always, Secret, Refused),
    family("dek", Always, Secret, Refused),
    family("kek", Always, Secret, Refused),
    family("psk", Always, Secret, Refused),
    family("community", After(&["snmp"]), Secret, Accepted),
    family("string", After(&["community"]), Token, Accepted),
    family("salt", WholeName, Ambiguous, Accepted),
    family("seed", WholeName, Ambiguous, Accepted),
    family(
        "seed",
        After(&["b32", "string", "wallet", "private", "mnemonic", "otp"]),
        Otp,
        Accepted,
    ),
    family("nonce", WholeName, Ambiguous, Accepted),
    // keys
    family("key", After(KEY_OPEN), Key, Accepted),
    family("key", After(KEY_CLOSED), Key, Refused),
    family("key", After(&["private"]), PrivateKey, Refused),
    family("privatekey", Always, PrivateKey, Refused),
    family("pem", After(&["key"]), Key, Accepted),
    family(
        "pem",
        After(&["private", "private key"]),
        PrivateKey,
        Accepted,
    ),
    family("der", After(&["private"]), PrivateKey, Accepted),
    family("bytes", After(&["private"]), PrivateKey, Accepted),
    family("exponent", After(&["private"]), PrivateKey, Accepted),
    family("scalar", After(&["private"]), PrivateKey, Accepted),
    // tokens
    family("token", Unless(TOKEN_OF_CONTROL), Token, Accepted),
    family("tokens", After(TOKENS_OF), Token, Accepted),
    family("tokens", WholeName, Ambiguous, Accepted),
    family("jwt", Always, Token, Accepted),
    family("bearer", Always, Token, Accepted),
    family("authorization", Always, Token, Accepted),
    family(
        "auth",
        After(&["basic", "x", "x *", "lod"]),
        Token,
        Accepted,
    ),
    family("auth", AtTheEnd, Ambiguous, Accepted),
    family("xauth", Always, Token, Accepted),
    family("lodauth", Always, Token, Accepted),
    family("authz", After(&["basic"]), Token, Accepted),
    family("header", After(&["auth"]), Token, Accepted),
    family("code", After(CODE_OF_LOGIN), Token, Accepted),
    family(
        "verifier",
        After(&["code", "pkce", "client", "challenge", "oauth"]),
        Token,
        Accepted,
    ),
    family("assertion", After(&["client", "saml"]), Token, Accepted),
    family("link", After(LINK_OF), Token, Accepted),
    family(
        "ticket",
        After(&["auth", "granting", "kerberos", "recovery", "session"]),
        Token,
        Accepted,
    ),
    family("signature", After(&["shared access"]), Token, Accepted),
    // one-time codes
    family("otp", Always, Otp, Refused),
    family(
        "url",
        After(&["otp", "otp secret", "otpauth"]),
        Otp,
        Refused,
    ),
    family(
        "uri",
        After(&["otp", "otp secret", "otpauth"]),
        Otp,
        Refused,
    ),
    family("attempt", After(&["otp", "password"]), Otp, Refused),
    family(
        "mnemonic",
        Unless(&["instruction", "opcode", "op", "asm", "menu"]),
        Otp,
        Refused,
    ),
    family("code", After(CODE_ONE_TIME), Otp, Refused),
    family("token", After(&["2fa", "mfa", "two factor"]), Otp, Refused),
    family("factor", After(&["two"]), Otp, Accepted),
    family(
        "phrase",
        After(&["recovery", "seed", "mnemonic"]),
        Otp,
        Refused,
    ),
    // credentials and connections
    family("credentials", Always, Credential, Refused),
    family("dsn", Always, ConnectionString, Accepted),
    family("string", After(&["connection"]), ConnectionString, Accepted),
    family("url", After(DATABASES), ConnectionString, Accepted),
    family("uri", After(DATABASES), ConnectionString, Accepted),
    // sessions
    family("session", AtTheEnd, Session, Accepted),
    family("sessions", WholeName, Session, Accepted),
    family(
        "id",
        After(&["session", "jsession", "php session"]),
        Session,
        Accepted,
    ),
    family("jsessionid", Always, Session, Accepted),
    family("sid", Unless(SID_OF_RECORD), Session, Accepted),
    family("cookie", Always, Session, Accepted),
    family("jar", After(&["cookie"]), Session, Accepted),
    family("csrf", Always, Session, Accepted),
    // money
    family("number", After(ACCOUNT_NUMBERS), Financial, Refused),
    family("account", After(&["bank"]), Financial, Accepted),
    family("card", After(&["credit", "debit"]), Financial, Refused),
    family("cardnum", Always, Financial, Refused),
    family("ccn", Always, Financial, Refused),
    family("ccnum", Always, Financial, Refused),
    family("iban", Always, Financial, Refused),
    family("pan", Unless(PAN_OF_MOTION), Financial, Accepted),
    family("data", After(&["track", "track1", "track2"]), Financial, Refused),
    family("cvv", Always, CardSecurity, Refused),
    family("code", After(&["security"]), CardSecurity, Refused),
    family("pin", Unless(PIN_OF_HARDWARE), CardSecurity, Accepted),
    family("pin", After(&["card"]), CardSecurity, Refused),
    family("puk", Always, CardSecurity, Accepted),
    family("code", After(&["pin", "puk"]), CardSecurity, Refused),
    // people
    family("ssn", Always, GovernmentId, Refused),
    family("security", After(&["social"]), GovernmentId, Refused),
    family(
        "insurance",
        After(&["national", "social"]),
        GovernmentId,
        Refused,
    ),
    family("license", After(&["driver"]), GovernmentId, Refused),
    family("identity", After(&["national"]), GovernmentId, Refused),
    family(
        "id",
        After(&["national", "tax", "taxpayer"]),
        GovernmentId,
        Refused,
    ),
    family("number", After(PERSON_NUMBERS), GovernmentId, Refused),
    family("aadhaar", Always, GovernmentId, Refused),
    family("email", Always, Email, Accepted),
    family("address", After(&["email", "mail"]), Email, Accepted),
    family("phone", Always, Phone, Accepted),
    family("msisdn", Always, Phone, Accepted),
    family(
        "number",
        After(&["phone", "mobile", "cell", "fax"]),
        Phone,
        Accepted,
    ),
];

/// The shapes of the head nouns.
pub(crate) static HEAD_SHAPES: Shapes = {
    let mut shapes = Shapes::none();
    let mut lists: &[&[Family]] = &[FAMILIES, NAMED];
    while let [list, others @ ..] = lists {
        let mut families = *list;
        while let [first, rest @ ..] = families {
            shapes = shapes.with(first.head);
            families = rest;
        }
        lists = others;
    }
    shapes
};
