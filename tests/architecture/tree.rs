//! The source files, parsed.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of the tree.
pub(crate) struct File {
    /// From the workspace's root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) syntax: syn::File,
}

impl File {
    pub(crate) fn new(path: &str, source: &str) -> Self {
        match syn::parse_file(source) {
            Ok(syntax) => Self {
                path: path.to_owned(),
                text: source.to_owned(),
                syntax,
            },
            Err(error) => panic!("{path}: {error}"),
        }
    }

    /// The modules that lead to the file: `["loggable", "writer"]` for `loggable/writer.rs` and
    /// `loggable/writer/mod.rs`, `["lib"]` for `lib.rs`.
    pub(crate) fn modules(&self) -> Vec<String> {
        let inside = self
            .path
            .split_once("/src/")
            .map_or(self.path.as_str(), |(_, inside)| inside);
        let stem = inside.trim_end_matches(".rs");
        let mut modules: Vec<String> = stem.split('/').map(str::to_owned).collect();
        modules.pop_if(|last| last == "mod");
        modules
    }
}

pub(crate) fn macros() -> Vec<File> {
    read("macros/src")
}

pub(crate) fn runtime() -> Vec<File> {
    read("runtime/src")
}

fn read(folder: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let files = paths.iter().map(|path| {
        let source = fs::read_to_string(path).unwrap();
        let parts: Vec<_> = path
            .strip_prefix(root)
            .unwrap()
            .iter()
            .map(|part| part.to_string_lossy())
            .collect();
        File::new(&parts.join("/"), &source)
    });
    files.filter(|file| !is_test(&file.path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// Tests that stand beside the code may reach wherever they like.
fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.contains("/snapshots/")
}

/// Whether the item is compiled for tests alone.
pub(crate) fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let is_test = |meta: &syn::MetaList| meta.tokens.to_string() == "test";
        attribute.path().is_ident("test")
            || attribute.path().is_ident("cfg") && attribute.meta.require_list().is_ok_and(is_test)
    })
}
