//! How often each rule removed something, and how often the budget ran out.

use std::sync::atomic::{AtomicU64, Ordering};

/// What a rule looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    PrivateKey,
    WebToken,
    VendorToken,
    HttpCredential,
    Url,
    Query,
    NamedValue,
    CardNumber,
    BankAccount,
    GovernmentId,
    EchoedInput,
    CommandLine,
}

impl Rule {
    const ALL: [Self; RULES] = [
        Self::PrivateKey,
        Self::WebToken,
        Self::VendorToken,
        Self::HttpCredential,
        Self::Url,
        Self::Query,
        Self::NamedValue,
        Self::CardNumber,
        Self::BankAccount,
        Self::GovernmentId,
        Self::EchoedInput,
        Self::CommandLine,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::PrivateKey => "private key",
            Self::WebToken => "web token",
            Self::VendorToken => "vendor token",
            Self::HttpCredential => "http credential",
            Self::Url => "url",
            Self::Query => "query",
            Self::NamedValue => "named value",
            Self::CardNumber => "card number",
            Self::BankAccount => "bank account",
            Self::GovernmentId => "government id",
            Self::EchoedInput => "echoed input",
            Self::CommandLine => "command line",
        }
    }
}

const RULES: usize = 12;

static HITS: [AtomicU64; RULES] = [const { AtomicU64::new(0) }; RULES];
static PARTIAL: AtomicU64 = AtomicU64::new(0);

pub(super) fn hit(rule: Rule) {
    if let Some(hits) = HITS.get(rule as usize) {
        hits.fetch_add(1, Ordering::Relaxed);
    }
}

pub(super) fn ran_out() {
    PARTIAL.fetch_add(1, Ordering::Relaxed);
}

/// What the scrubber removed from texts since the program began.
///
/// The scrubber is the last line of defence: a count that grows tells of a place where a secret is put into a text.
///
/// # Examples
///
/// ```
/// let logs = candor::testing::capture();
/// candor::log_info!("Request failed", reason = "GET postgres://app:hunter2@db/orders: refused");
///
/// let counts = candor::scrub_counts();
/// assert!(counts.hits("url") >= 1);
/// assert!(counts.total() >= 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScrubCounts {
    hits: [u64; RULES],
    partial_records: u64,
}

impl ScrubCounts {
    /// Each rule with the number of secrets that it removed, in a fixed order.
    ///
    /// # Examples
    ///
    /// ```
    /// for (rule, hits) in candor::scrub_counts().rules() {
    ///     candor::log_debug!("Scrubber rule", rule, hits);
    /// }
    /// ```
    pub fn rules(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        Rule::ALL.into_iter().map(Rule::name).zip(self.hits)
    }

    /// The number of secrets that one rule removed; zero for a rule that does not exist.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(candor::scrub_counts().hits("no such rule"), 0);
    /// ```
    #[must_use]
    pub fn hits(&self, rule: &str) -> u64 {
        self.rules()
            .find_map(|(name, hits)| (name == rule).then_some(hits))
            .unwrap_or_default()
    }

    /// The number of secrets that all rules removed together.
    ///
    /// # Examples
    ///
    /// ```
    /// let counts = candor::scrub_counts();
    /// assert!(counts.total() >= counts.hits("card number"));
    /// ```
    #[must_use]
    pub fn total(&self) -> u64 {
        self.hits.iter().sum()
    }

    /// The number of records and scopes that held more text than is read, and were cut for it.
    ///
    /// # Examples
    ///
    /// ```
    /// let logs = candor::testing::capture();
    /// let parts = vec!["a".repeat(60_000); 3];
    /// candor::log_info!("Answer received", parts);
    ///
    /// logs.one().assert_field("scrub", "partial");
    /// assert!(candor::scrub_counts().partial_records() >= 1);
    /// ```
    #[must_use]
    pub const fn partial_records(&self) -> u64 {
        self.partial_records
    }
}

/// Tells how many secrets the scrubber removed from texts since the program began, by rule.
///
/// Costs a dozen loads; the numbers of one answer may be a few records apart.
///
/// # Examples
///
/// ```
/// assert!(candor::scrub_counts().rules().any(|(rule, _)| rule == "private key"));
/// ```
#[must_use]
#[doc(alias = "redact")]
#[doc(alias = "metrics")]
pub fn scrub_counts() -> ScrubCounts {
    ScrubCounts {
        hits: HITS.each_ref().map(|hits| hits.load(Ordering::Relaxed)),
        partial_records: PARTIAL.load(Ordering::Relaxed),
    }
}
