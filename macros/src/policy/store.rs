//! Policy files that were read before: a crate of a thousand calls reads its own once.

use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::SystemTime;

use super::project::Project;

/// No policy is longer, and rustc copies the file for each call that names it.
const MOST_BYTES: u64 = 1 << 20;

/// By what a changed file is told: an editor keeps the macros loaded while people write.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    modified: Option<SystemTime>,
    bytes: u64,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self {
            modified: metadata.modified().ok(),
            bytes: metadata.len(),
        }
    }
}

type Read = HashMap<PathBuf, (Stamp, Arc<Project>)>;

/// What the file at `path` says.
pub(super) fn project(path: &Path) -> Arc<Project> {
    static READ: LazyLock<Mutex<Read>> = LazyLock::new(Mutex::default);
    let stamp = match fs::metadata(path) {
        Ok(metadata) => Stamp::of(&metadata),
        Err(error) => return Arc::new(Project::unreadable(path, &error)),
    };
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((read_at, project)) = read.get(path)
        && *read_at == stamp
    {
        return Arc::clone(project);
    }
    let project = Arc::new(match text(path, stamp) {
        Ok(text) => Project::read(path, &text),
        Err(error) => Project::unreadable(path, &error),
    });
    read.insert(path.to_owned(), (stamp, Arc::clone(&project)));
    project
}

fn text(path: &Path, stamp: Stamp) -> io::Result<String> {
    if stamp.bytes > MOST_BYTES {
        return Err(io::Error::other("it is longer than a megabyte"));
    }
    fs::read_to_string(path)
}
