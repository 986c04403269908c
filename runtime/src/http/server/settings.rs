//! What a [`RequestLayer`](super::RequestLayer) was told to do.

use http::StatusCode;

use crate::level::Level;

#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) received: Level,
    pub(super) completed: Level,
    pub(super) client_error: Level,
    pub(super) server_error: Level,
    pub(super) trusts_inbound: bool,
    pub(super) sends_headers: bool,
    /// Paths whose records are at DEBUG as long as nothing goes wrong.
    pub(super) quiet: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            received: Level::Info,
            completed: Level::Info,
            client_error: Level::Warning,
            server_error: Level::Error,
            trusts_inbound: true,
            sends_headers: true,
            quiet: Vec::new(),
        }
    }
}

impl Settings {
    pub(super) fn is_quiet(&self, path: &str) -> bool {
        self.quiet.iter().any(|quiet| quiet == path)
    }

    pub(super) fn level_of_received(&self, is_quiet: bool) -> Level {
        if is_quiet {
            Level::Debug
        } else {
            self.received
        }
    }

    /// The level of a request that has come to its end with this status, or with none.
    pub(super) fn level_of(&self, status: Option<StatusCode>, is_quiet: bool) -> Level {
        match status {
            Some(status) if status.is_server_error() => self.server_error,
            Some(status) if status.is_client_error() => self.client_error,
            _ if is_quiet => Level::Debug,
            _ => self.completed,
        }
    }
}
