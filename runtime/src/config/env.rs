//! The process environment: the only file that reads it.

use std::env;
use std::ffi::OsString;

/// Where variables come from; tests bring a map.
pub(crate) trait Variables {
    /// As the system holds it; text, blanks and encoding are judged by the reader.
    fn get(&self, name: &str) -> Option<OsString>;

    /// The names of all variables, in any order.
    fn names(&self) -> Vec<String>;
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct ProcessEnvironment;

impl Variables for ProcessEnvironment {
    fn get(&self, name: &str) -> Option<OsString> {
        env::var_os(name)
    }

    fn names(&self) -> Vec<String> {
        let names = env::vars_os().map(|(name, _)| name);
        names
            .map(|name| name.to_string_lossy().into_owned())
            .collect()
    }
}
