//! Files that change, and files that can't be read.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::policy::{find, store};

/// A folder of the test's own.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("candor-policy-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_nearest_file_upwards_is_found() {
    let top = folder("nearest");
    let inner = top.join("a/b/c");
    fs::create_dir_all(&inner).unwrap();
    let found = |folder: &Path| find::nearest(folder).filter(|path| path.starts_with(&top));
    assert_eq!(found(&inner), None);
    fs::write(top.join("candor.toml"), "").unwrap();
    assert_eq!(found(&inner), Some(top.join("candor.toml")));
    fs::write(top.join("a/candor.toml"), "").unwrap();
    assert_eq!(found(&inner), Some(top.join("a/candor.toml")));
    assert_eq!(found(&top), Some(top.join("candor.toml")));
    fs::remove_dir_all(&top).unwrap();
}

#[test]
fn a_file_that_changed_is_read_again_and_one_that_did_not_is_not() {
    let folder = folder("changing");
    let path = folder.join("candor.toml");
    fs::write(&path, "pii = \"mask\"").unwrap();
    let first = store::project(&path);
    assert!(std::sync::Arc::ptr_eq(&first, &store::project(&path)));
    fs::write(&path, "pii = \"open\"").unwrap();
    let later = SystemTime::now() + Duration::from_secs(5);
    let file = fs::File::options().append(true).open(&path).unwrap();
    file.set_modified(later).unwrap();
    assert!(store::project(&path).fault_text().is_some());
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_file_that_cannot_be_read_is_a_mistake_that_names_it() {
    let folder = folder("unreadable");
    let not_a_file = folder.join("a/candor.toml");
    fs::create_dir_all(&not_a_file).unwrap();
    let no_text = folder.join("candor.toml");
    fs::write(&no_text, b"pii = \"\xff\"").unwrap();
    let huge = folder.join("huge.toml");
    fs::File::create(&huge).unwrap().set_len(1 << 21).unwrap();
    for path in [not_a_file, no_text, huge, folder.join("gone.toml")] {
        let project = store::project(&path);
        let (problem, mistakes) = project.fault_text().unwrap();
        assert!(problem.contains(path.to_str().unwrap()), "{problem}");
        assert!(
            mistakes
                .iter()
                .all(|text| text.contains("it can't be read")),
            "{mistakes:?}"
        );
        assert_eq!(project.tracked_file(), None);
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_utf_8_is_a_mistake() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let path = PathBuf::from(OsStr::from_bytes(b"/shop\xff/candor.toml"));
    let project = crate::policy::project::Project::read(&path, "");
    let (_, mistakes) = project.fault_text().unwrap();
    assert_eq!(
        mistakes,
        ["candor.toml: its path is no UTF-8, so that rustc can't watch it"]
    );
    assert_eq!(project.tracked_file(), None);
}
