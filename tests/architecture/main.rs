//! The import rule, and the limits of size and of means, over the source of macros and runtime.
//!
//! Every rule has a negative control: a source that breaks it must be found.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod bans;
mod controls;
mod imports;
mod layers;
mod sizes;
mod tree;

use tree::{File, macros, runtime};

/// Fails with the list of what was found.
#[track_caller]
fn check(findings: &[String]) {
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

fn each(files: &[File], rule: impl Fn(&File) -> Vec<String>) -> Vec<String> {
    files.iter().flat_map(rule).collect()
}

#[test]
fn the_trees_are_where_they_are_looked_for() {
    assert!(macros().len() > 10 && runtime().len() > 20);
}

#[test]
fn every_file_has_a_layer() {
    let (macros, runtime) = (macros(), runtime());
    check(
        &[
            layers::unplaced(layers::MACROS, &macros),
            layers::unplaced(layers::RUNTIME, &runtime),
        ]
        .concat(),
    );
}

#[test]
fn every_layer_has_a_file() {
    let (macros, runtime) = (macros(), runtime());
    check(
        &[
            layers::empty(layers::MACROS, &macros),
            layers::empty(layers::RUNTIME, &runtime),
        ]
        .concat(),
    );
}

#[test]
fn imports_point_to_earlier_layers_only() {
    let in_macros = each(&macros(), |file| imports::upward(layers::MACROS, file));
    let in_runtime = each(&runtime(), |file| imports::upward(layers::RUNTIME, file));
    check(&[in_macros, in_runtime].concat());
}

#[test]
fn only_the_macros_lib_names_proc_macro() {
    check(&each(&macros(), bans::proc_macro));
}

#[test]
fn expansion_cannot_fail() {
    check(&each(&macros(), bans::faults_in_expansion));
}

#[test]
fn the_environment_is_read_in_one_file_of_each_crate() {
    check(&each(&macros(), bans::environment));
    check(&each(&runtime(), bans::environment));
}

#[test]
fn redaction_knows_no_feature_and_no_variable() {
    check(&each(&runtime(), bans::switches));
}

#[test]
fn no_type_of_the_aws_sdk_is_named() {
    check(&each(&runtime(), bans::aws));
}

#[test]
fn library_code_neither_panics_nor_prints() {
    check(&each(&macros(), bans::panics_and_prints));
    check(&each(&runtime(), bans::panics_and_prints));
}

#[test]
fn nothing_is_unsafe() {
    check(&each(&macros(), bans::unsafe_code));
    check(&each(&runtime(), bans::unsafe_code));
}

#[test]
fn functions_have_forty_lines_at_most() {
    check(
        &[
            each(&macros(), sizes::functions),
            each(&runtime(), sizes::functions),
        ]
        .concat(),
    );
}

#[test]
fn files_have_two_hundred_and_fifty_lines_at_most() {
    check(
        &[
            each(&macros(), sizes::files),
            each(&runtime(), sizes::files),
        ]
        .concat(),
    );
}
