//! Forbidden phrases that go by the name of a format, a scheme or a register.

use crate::class::Class;
use crate::family::{Family, Only};
use crate::vocabulary::families::family;
use crate::vocabulary::qualifiers::{
    BODY_MEASURES, FORGES, KEY_PAIRS, PASSWORD_HASHES, SIGNED, SK_OF_OTHERS, WEBHOOKS,
};
use crate::family::UnknownTail::{Accepted, Refused};

use Class::{
    Ambiguous, ConnectionString, Credential, Financial, GovernmentId, Key, Password, PrivateKey,
    Token,
};
use Only::{After, Always, AtTheEnd, Unless, WholeName};

/// Weighed like the entries of `FAMILIES`, after them.
pub(crate) const NAMED: &[Family] = &[
    // the private half
    family("sk", Unless(SK_OF_OTHERS), PrivateKey, Accepted),
    // Alone it is as often a table's sort key.
    family("sk", WholeName, Ambiguous, Accepted),
    family("rsa", After(&["id"]), PrivateKey, Accepted),
    family("dsa", After(&["id"]), PrivateKey, Accepted),
    family("ecdsa", After(&["id"]), PrivateKey, Accepted),
    family("ed25519", After(&["id"]), PrivateKey, Accepted),
    family("private", After(KEY_PAIRS), PrivateKey, Accepted),
    family("pkcs8", Always, PrivateKey, Accepted),
    family("pkcs12", Always, PrivateKey, Accepted),
    family("xprv", Always, PrivateKey, Accepted),
    family("wif", Always, PrivateKey, Accepted),
    family("plaintext", After(&["key"]), Key, Accepted),
    // files and objects that hold credentials
    family("keytab", Always, Credential, Accepted),
    family("kubeconfig", Always, Credential, Accepted),
    family("dockerconfigjson", Always, Credential, Accepted),
    family("json", After(&["service account", "sa"]), Credential, Accepted),
    // tokens of a scheme
    family("pat", After(FORGES), Token, Accepted),
    family("tgt", After(&["kerberos", "krb"]), Token, Accepted),
    family("tgt", WholeName, Ambiguous, Accepted),
    family("jws", Always, Token, Accepted),
    family("jwe", Always, Token, Accepted),
    family("hint", After(&["id token"]), Token, Accepted),
    family("response", After(&["saml"]), Token, Accepted),
    family("string", After(&["auth"]), Token, Accepted),
    // addresses that let anyone in
    family("url", After(SIGNED), Token, Accepted),
    family("uri", After(SIGNED), Token, Accepted),
    family("url", After(WEBHOOKS), Token, Accepted),
    family("connection", After(&["sql"]), ConnectionString, Accepted),
    // what proves a person
    family("hash", After(PASSWORD_HASHES), Password, Accepted),
    family("question", After(&["security"]), Password, Accepted),
    // random bytes that keys are made of
    family("hex", After(&["seed", "entropy"]), Ambiguous, Accepted),
    family("bytes", After(&["seed", "entropy"]), Ambiguous, Accepted),
    // money and people
    family("track1", Always, Financial, Accepted),
    family("track2", Always, Financial, Accepted),
    family("track", After(&["card", "magstripe"]), Financial, Accepted),
    family("nin", AtTheEnd, GovernmentId, Refused),
    family("nino", AtTheEnd, GovernmentId, Refused),
    family("tin", AtTheEnd, GovernmentId, Refused),
    family("ein", AtTheEnd, GovernmentId, Refused),
    family("cpf", AtTheEnd, GovernmentId, Refused),
    family("cnpj", AtTheEnd, GovernmentId, Refused),
    family("dni", AtTheEnd, GovernmentId, Refused),
    family("nric", AtTheEnd, GovernmentId, Refused),
    family("id", After(&["health"]), GovernmentId, Refused),
    family("template", After(BODY_MEASURES), GovernmentId, Accepted),
    family("embedding", After(BODY_MEASURES), GovernmentId, Accepted),
    family("data", After(&["biometric"]), GovernmentId, Accepted),
];
