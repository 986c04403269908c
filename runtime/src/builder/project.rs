//! The project's policy, by code.

use super::Builder;
use crate::privacy::Policy;

impl Builder {
    /// The project's `candor.toml`, for names that are known only when the program runs.
    ///
    /// The names of a map's or a [`Loggable`](crate::Loggable)'s entries are then judged by what
    /// [`policy!`](crate::policy!) embeds, too. It holds for the whole process, from [`init`](Self::init) or
    /// [`build`](Self::build) on; the first policy stays.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::collections::BTreeMap;
    ///
    /// // The `candor.toml` of this example: `[forbid]` and under it `contrasena = "password"`.
    /// let _guard = candor::builder().policy(candor::policy!()).init()?;
    ///
    /// let logs = candor::testing::capture();
    /// let form = BTreeMap::from([("contrasena", "hunter2"), ("pais", "ES")]);
    /// candor::log_info!("Form received", ..form);
    /// logs.one().assert_redacted("form.contrasena").assert_field("form.pais", "ES");
    /// # Ok::<(), candor::InitError>(())
    /// ```
    #[doc(alias = "candor.toml")]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = Some(policy);
        self
    }
}
