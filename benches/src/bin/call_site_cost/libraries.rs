//! What differs between the generated crates: the dependency, and how one call is spelled.

use std::error::Error;

use crate::sites::Site;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Library {
    /// The same functions without a call: what the crate costs by itself.
    Nothing,
    Candor,
    Tracing,
    Log,
    Slog,
}

impl Library {
    pub(crate) const ALL: [Self; 5] = [
        Self::Nothing,
        Self::Candor,
        Self::Tracing,
        Self::Log,
        Self::Slog,
    ];

    pub(crate) fn from_name(name: &str) -> Result<Self, Box<dyn Error>> {
        let found = Self::ALL.into_iter().find(|library| library.name() == name);
        found.ok_or_else(|| format!("unknown library `{name}`").into())
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Candor => "candor",
            Self::Tracing => "tracing",
            Self::Log => "log",
            Self::Slog => "slog",
        }
    }

    /// A line of `[dependencies]`.
    pub(crate) fn dependency(self) -> String {
        match self {
            Self::Nothing => String::new(),
            // Quoted as a TOML literal: a Windows path has backslashes.
            Self::Candor => format!(
                "candor = {{ path = '{}/../runtime' }}",
                env!("CARGO_MANIFEST_DIR")
            ),
            Self::Tracing => "tracing = \"0.1\"".to_owned(),
            Self::Log => "log = { version = \"0.4\", features = [\"kv\"] }".to_owned(),
            Self::Slog => "slog = \"2\"".to_owned(),
        }
    }

    /// An item the calls need at the root of the crate.
    pub(crate) const fn root_item(self) -> &'static str {
        match self {
            Self::Slog => {
                "pub static LOGGER: std::sync::LazyLock<slog::Logger> =\n    \
                 std::sync::LazyLock::new(|| slog::Logger::root(slog::Discard, slog::o!()));\n"
            }
            _ => "",
        }
    }

    /// The call as that library's documentation writes it.
    pub(crate) fn call(self, site: &Site) -> String {
        let message = &site.message;
        let [a, b, c, d] = site.fields;
        match self {
            Self::Nothing => String::new(),
            Self::Candor => format!("candor::log_info!(\"{message}\", {a}, {b}, {c}, {d});"),
            Self::Tracing => format!("tracing::info!({a}, {b}, {c}, {d}, \"{message}\");"),
            Self::Log => format!("log::info!({a}, {b}, {c}, {d}; \"{message}\");"),
            Self::Slog => format!(
                "slog::info!(crate::LOGGER, \"{message}\"; \
                 \"{a}\" => {a}, \"{b}\" => {b}, \"{c}\" => {c}, \"{d}\" => {d});"
            ),
        }
    }
}
