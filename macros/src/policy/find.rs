//! Where the policy file is: the only reader of the environment among the macros.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::project::Project;
use super::store;

pub(super) const FILE_NAME: &str = "candor.toml";

/// The policy of the crate that is being compiled, if it or a folder around it has one.
///
/// Without cargo nothing says where the crate is, and no file is looked for.
pub(super) fn project() -> Option<Arc<Project>> {
    let crate_root = env::var_os("CARGO_MANIFEST_DIR")?;
    nearest(Path::new(&crate_root)).map(|path| store::project(&path))
}

/// The file of the nearest folder that has one, or that can't be asked.
pub(super) fn nearest(folder: &Path) -> Option<PathBuf> {
    folder
        .ancestors()
        .map(|folder| folder.join(FILE_NAME))
        .find(|path| is_there(path))
}

/// A link that leads nowhere is there too: reading it tells what is wrong.
fn is_there(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        Ok(_) => true,
        Err(error) => !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
    }
}
