//! Policy files as people write them, and what they change.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that can't go on has failed"
)]
#![expect(
    clippy::format_push_string,
    reason = "the complaints of a table are few"
)]

mod any_file;
mod effects;
mod mistakes;
mod on_disk;

use std::path::Path;
use std::sync::Arc;

use proc_macro2::TokenStream;

use super::project::Project;
use super::with_project;

/// A file without a mistake that uses everything there is.
const LEGAL: &str = r#"# What the shop may log.
pii = "clear"

[forbid]
contrasena = "password"
"project falcon key" = "api key"

[allow]
parking_token = "the number printed on a parking slip"
"page.session" = "a row id of our own table of games"
"#;

fn project(text: &str) -> Project {
    Project::read(Path::new("/shop/candor.toml"), text)
}

/// The mistakes of a file, each on a line of its own.
fn mistakes(text: &str) -> Vec<String> {
    let text = project(text).fault_text();
    text.map(|(_, mistakes)| mistakes).unwrap_or_default()
}

/// Runs `expand` in a project with this file.
fn under<T>(file: &str, expand: impl FnOnce() -> T) -> T {
    let project = Arc::new(project(file));
    with_project(Some(project), TokenStream::new(), |_| expand())
}
