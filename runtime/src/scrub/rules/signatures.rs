//! The prefixes of well-known tokens, each with the alphabet and the length of what follows.

use super::alphabet::Alphabet;

/// How many characters follow a prefix.
#[derive(Clone, Copy, Debug)]
pub(super) enum Length {
    /// So many or more.
    Least(usize),
    Exactly(usize),
}

impl Length {
    pub(super) const fn admits(self, length: usize) -> bool {
        match self {
            Self::Least(least) => length >= least,
            Self::Exactly(exact) => length == exact,
        }
    }
}

/// A prefix and what has to follow it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prefix {
    pub(super) text: &'static str,
    /// What the rest must begin with.
    pub(super) then: &'static str,
    pub(super) alphabet: Alphabet,
    pub(super) length: Length,
    /// Words begin so too: what follows must look random.
    pub(super) is_common_word: bool,
}

const fn prefix(text: &'static str, alphabet: Alphabet, length: Length) -> Prefix {
    Prefix {
        text,
        then: "",
        alphabet,
        length,
        is_common_word: false,
    }
}

const fn word_like(text: &'static str, alphabet: Alphabet, length: Length) -> Prefix {
    Prefix {
        is_common_word: true,
        ..prefix(text, alphabet, length)
    }
}

const fn prefix_then(text: &'static str, then: &'static str, length: Length) -> Prefix {
    Prefix {
        then,
        ..prefix(text, Wide, length)
    }
}

use Alphabet::{Dotted, Hex, Upper, Wide, Word};
use Length::{Exactly, Least};

/// Found by the last byte of the prefix. Lengths are a little under the issuers' own: a token that was cut is one.
pub(super) const PREFIXES: &[Prefix] = &[
    // AWS access key ids, Google and Alibaba keys
    prefix("AKI", Upper, Exactly(17)),
    prefix("ASI", Upper, Exactly(17)),
    prefix("ABI", Upper, Exactly(17)),
    prefix_then("AI", "za", Least(32)),
    word_like("LTAI", Word, Least(12)),
    prefix("ya29.", Dotted, Least(20)),
    word_like("GOCSPX-", Wide, Least(20)),
    prefix("amzn.mws.", Wide, Least(32)),
    // forges and registries
    prefix("ghp_", Word, Least(20)),
    prefix("gho_", Word, Least(20)),
    prefix("ghu_", Word, Least(20)),
    prefix("ghs_", Wide, Least(20)),
    prefix("ghr_", Word, Least(20)),
    prefix("github_pat_", Wide, Least(20)),
    word_like("glpat-", Dotted, Least(16)),
    word_like("gldt-", Dotted, Least(16)),
    word_like("glrt-", Dotted, Least(16)),
    word_like("glptt-", Dotted, Least(16)),
    word_like("glft-", Dotted, Least(16)),
    word_like("glcbt-", Dotted, Least(16)),
    word_like("glsoat-", Dotted, Least(16)),
    prefix("npm_", Word, Least(30)),
    prefix_then("pypi-", "AgE", Least(32)),
    prefix("rubygems_", Hex, Least(32)),
    prefix("dckr_pat_", Wide, Least(20)),
    prefix("dckr_oat_", Wide, Least(20)),
    // chat
    word_like("xoxb-", Wide, Least(16)),
    word_like("xoxp-", Wide, Least(16)),
    word_like("xoxa-", Wide, Least(16)),
    word_like("xoxr-", Wide, Least(16)),
    word_like("xoxs-", Wide, Least(16)),
    word_like("xoxo-", Wide, Least(16)),
    word_like("xoxe-", Wide, Least(16)),
    word_like("xapp-", Wide, Least(16)),
    // money
    word_like("sk_live_", Word, Least(10)),
    word_like("sk_test_", Word, Least(10)),
    word_like("rk_live_", Word, Least(10)),
    word_like("rk_test_", Word, Least(10)),
    word_like("whsec_", Word, Least(16)),
    word_like("rzp_live_", Word, Least(14)),
    word_like("sq0atp-", Wide, Least(20)),
    word_like("sq0csp-", Wide, Least(20)),
    word_like("shpat_", Hex, Least(24)),
    word_like("shpca_", Hex, Least(24)),
    word_like("shppa_", Hex, Least(24)),
    word_like("shpss_", Hex, Least(24)),
    // models
    word_like("sk-", Wide, Least(20)),
    word_like("hf_", Word, Least(28)),
    word_like("gsk_", Word, Least(32)),
    word_like("r8_", Word, Least(30)),
    word_like("pplx-", Word, Least(32)),
    word_like("xai-", Word, Least(32)),
    // mail
    word_like("SG.", Dotted, Least(30)),
    word_like("key-", Hex, Exactly(32)),
    word_like("xkeysib-", Wide, Least(32)),
    // platforms
    prefix("dop_v1_", Hex, Least(32)),
    prefix("doo_v1_", Hex, Least(32)),
    prefix("dor_v1_", Hex, Least(32)),
    prefix("hvs.", Wide, Least(24)),
    prefix("hvb.", Wide, Least(24)),
    prefix("hvr.", Wide, Least(24)),
    prefix("dp.pt.", Word, Least(30)),
    prefix("dp.st.", Dotted, Least(30)),
    prefix("dp.ct.", Word, Least(30)),
    prefix("dp.sa.", Word, Least(30)),
    prefix("AGE-SECRET-KEY-", Upper, Least(20)),
    word_like("glsa_", Wide, Least(30)),
    word_like("glc_", Word, Least(30)),
    word_like("sntrys_", Wide, Least(30)),
    word_like("sntryu_", Word, Least(30)),
    word_like("lin_api_", Word, Least(30)),
    word_like("nfp_", Word, Least(30)),
    word_like("pscale_tkn_", Dotted, Least(30)),
    word_like("pscale_pw_", Dotted, Least(30)),
    word_like("figd_", Wide, Least(30)),
    word_like("sbp_", Hex, Least(32)),
    word_like("ntn_", Word, Least(30)),
    word_like("fo1_", Wide, Least(32)),
    word_like("bkua_", Word, Least(32)),
    word_like("pul-", Hex, Least(32)),
    word_like("PMAK-", Wide, Least(32)),
    word_like("NRAK-", Word, Least(24)),
    word_like("tskey-", Wide, Least(20)),
    // PASETO
    word_like("v2.local.", Dotted, Least(32)),
    word_like("v3.local.", Dotted, Least(32)),
    word_like("v4.local.", Dotted, Least(32)),
    word_like("v2.public.", Dotted, Least(32)),
    word_like("v3.public.", Dotted, Least(32)),
    word_like("v4.public.", Dotted, Least(32)),
];

/// Found as whole words that hold a digit: their prefixes end in an everyday letter.
pub(super) static WORDS: &[Prefix] = &[
    prefix("AKIA", Upper, Exactly(16)),
    prefix("ASIA", Upper, Exactly(16)),
    prefix("ABIA", Upper, Exactly(16)),
    prefix("ACCA", Upper, Exactly(16)),
    // crates.io, Databricks, Twilio, NuGet, Bitbucket
    prefix("cio", Word, Exactly(32)),
    prefix("dapi", Hex, Exactly(32)),
    prefix("SK", Hex, Exactly(32)),
    prefix("oy2", Word, Exactly(43)),
    word_like("ATBB", Word, Exactly(32)),
    // Atlassian, Artifactory, Square, session tokens of AWS
    word_like("ATATT3", Word, Least(30)),
    prefix("AKCp", Word, Least(60)),
    word_like("EAAA", Word, Least(56)),
    word_like("IQoJb3JpZ2lu", Word, Least(20)),
    word_like("FwoGZXIvYXdz", Word, Least(20)),
];
