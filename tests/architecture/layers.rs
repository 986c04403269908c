//! The one place that says which file belongs to which layer.
//!
//! A name stands for a file (`level` is `level.rs`) or for a whole folder with all that is in it; a path such as
//! `log/expand` stands for one file of a folder and beats the folder. Earlier layers may be imported by later ones,
//! never the other way round; names of one layer do not import each other, except inside one folder.

use crate::tree::File;

/// Layers from the bottom up.
pub(crate) type Layers = &'static [&'static [&'static str]];

pub(crate) const MACROS: Layers = &[
    &["diag", "paths", "names", "source", "amount"],
    &["nesting", "policy"],
    &["message/holes"],
    // What is decided: `check` makes it and `expand` reads it.
    &["model"],
    &["scan"],
    &["entry"],
    &["rewrite"],
    &["message"],
    &["expand"],
    &["log", "fieldset", "embed", "loggable", "logged"],
    &["lib"],
];

pub(crate) const RUNTIME: Layers = &[
    &["level", "clock", "trace", "contain", "reentry", "report"],
    &["directives", "gate", "sampling"],
    &["callsite"],
    &["value"],
    &["privacy"],
    &["scrub"],
    &["loggable"],
    &["error_value", "outcome"],
    &["rate"],
    &["scope"],
    &["origin"],
    &["record"],
    &["collect", "debug", "encode"],
    &["context"],
    &["propagation", "spawn", "thread"],
    &["adapter"],
    &["worker"],
    &["flush_report"],
    &["config"],
    &["hash_keys"],
    &["assemble"],
    &["logger"],
    &["process", "option_values"],
    &["logged", "panic", "task", "testing"],
    &["bridge"],
    &["builder"],
    &["private", "macros"],
    &["http"],
    // Pages of documentation.
    &["errors"],
    &["lib"],
];

/// The layer of a module, or of something in it, and the name that placed it.
///
/// What no name covers is something that the crate's root re-exports for users; it belongs to `lib`.
pub(crate) fn layer_of(layers: Layers, path: &[String]) -> Option<(usize, &'static str)> {
    placed(layers, path).or_else(|| placed(layers, &["lib".to_owned()]))
}

fn placed(layers: Layers, path: &[String]) -> Option<(usize, &'static str)> {
    let all = layers.iter().enumerate();
    let named = all.flat_map(|(layer, names)| names.iter().map(move |&name| (layer, name)));
    named
        .filter(|(_, name)| covers(name, path))
        .max_by_key(|(_, name)| name.len())
}

fn covers(name: &str, path: &[String]) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    path.len() >= parts.len() && parts.iter().zip(path).all(|(part, module)| part == module)
}

pub(crate) fn unplaced(layers: Layers, files: &[File]) -> Vec<String> {
    let unplaced = files
        .iter()
        .filter(|file| placed(layers, &file.modules()).is_none());
    unplaced
        .map(|file| format!("{} has no layer", file.path))
        .collect()
}

/// Names that stand for nothing any more.
pub(crate) fn empty(layers: Layers, files: &[File]) -> Vec<String> {
    let used: Vec<&str> = files
        .iter()
        .filter_map(|file| placed(layers, &file.modules()))
        .map(|(_, name)| name)
        .collect();
    let names = layers.iter().flat_map(|names| names.iter());
    names
        .filter(|name| !used.contains(name))
        .map(|name| format!("no file of the layer name `{name}`"))
        .collect()
}
