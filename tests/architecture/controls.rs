//! The negative controls: what breaks a rule is found, what keeps to it is not.

use crate::tree::File;
use crate::{bans, check, imports, layers, sizes};

/// What `rule` finds in a file that is not there.
fn found(rule: impl Fn(&File) -> Vec<String>, path: &str, source: &str) -> Vec<String> {
    rule(&File::new(path, source))
}

/// Checks that `rule` rejects one source and accepts the other.
#[track_caller]
fn control(rule: impl Fn(&File) -> Vec<String>, path: &str, wrong: &str, right: &str) {
    assert!(!found(&rule, path, wrong).is_empty(), "not found: {wrong}");
    assert_eq!(found(&rule, path, right), Vec::<String>::new());
}

#[test]
fn a_file_without_a_layer_is_found() {
    let files = [File::new("runtime/src/afterthought.rs", "")];
    assert_eq!(layers::unplaced(layers::RUNTIME, &files).len(), 1);
}

#[test]
fn an_upward_import_is_found_in_every_form() {
    let rule = |file: &File| imports::upward(layers::RUNTIME, file);
    let path = "runtime/src/value/read.rs";
    for wrong in [
        "use crate::logger::Logger;",
        "use crate::{level::Level, worker::{self, Pipeline}};",
        "use super::super::record::Record;",
        "fn f() { crate::logger::logger(); }",
        "fn f(x: crate::builder::Builder) {}",
        "mod inner { fn f() { use crate::config::Format; } }",
        "mod inner { use super::super::super::encode::Encoding; }",
        "fn f() { println(crate::encode::Encoding::Json, matches!(x, crate::encode::Encoding::Json)); }",
        "fn f() { matches!(x, crate::encode::Encoding::Json); }",
    ] {
        control(
            rule,
            path,
            wrong,
            "use crate::level::Level; use super::tag; use crate::value::Sink;",
        );
    }
}

#[test]
fn the_modules_of_one_folder_may_import_each_other() {
    let rule = |file: &File| imports::upward(layers::RUNTIME, file);
    let source =
        "use super::seq::SeqWriter; use super::super::text::render; use crate::value::Sink;";
    check(&found(rule, "runtime/src/loggable/writer/map.rs", source));
}

#[test]
fn proc_macro_is_found_outside_lib() {
    control(
        bans::proc_macro,
        "macros/src/paths.rs",
        "use proc_macro::Span;",
        "use proc_macro2::Span;",
    );
    control(
        bans::proc_macro,
        "macros/src/paths.rs",
        "fn f(x: proc_macro::Span) {}",
        "",
    );
}

#[test]
fn a_fault_in_an_expansion_is_found() {
    for path in ["macros/src/log/expand.rs", "macros/src/expand/values.rs"] {
        control(
            bans::faults_in_expansion,
            path,
            "use crate::diag::Faults;",
            "use super::check::Model;",
        );
        control(
            bans::faults_in_expansion,
            path,
            "fn f(x: super::parse::Ast) {}",
            "use crate::paths::Paths;",
        );
    }
    check(&found(
        bans::faults_in_expansion,
        "macros/src/log/check.rs",
        "use crate::diag::Faults;",
    ));
}

#[test]
fn a_second_reader_of_the_environment_is_found() {
    let path = "runtime/src/gate.rs";
    control(
        bans::environment,
        path,
        "fn f() { std::env::var(\"X\"); }",
        "use std::fmt;",
    );
    control(
        bans::environment,
        path,
        "use std::{env, fmt};",
        "fn f(env: u8) -> u8 { env }",
    );
    for reader in ["runtime/src/config/env.rs", "macros/src/policy/find.rs"] {
        check(&found(bans::environment, reader, "use std::env;"));
    }
    control(
        bans::environment,
        "macros/src/policy/store.rs",
        "use std::env;",
        "",
    );
}

#[test]
fn the_aws_sdk_is_found() {
    control(
        bans::aws,
        "runtime/src/worker.rs",
        "use aws_sdk_cloudwatchlogs::Client;",
        "const A: &str = \"aws_*\";",
    );
}

#[test]
fn panicking_and_printing_are_found_and_tests_may() {
    let (path, rule) = ("runtime/src/worker.rs", bans::panics_and_prints);
    for wrong in [
        "fn f() { println!(\"x\"); }",
        "fn f() { std::eprintln!(\"x\"); }",
        "fn f() { x.unwrap(); }",
        "fn f() { x.expect(\"y\"); }",
        "fn f() { Option::unwrap(x); }",
        "fn f() { panic!(); }",
        "fn f() { todo!(); }",
        "fn f() { unreachable!(); }",
        "fn f() { vec![x.unwrap()]; }",
    ] {
        control(
            rule,
            path,
            wrong,
            "#[cfg(test)] mod tests { fn f() { x.unwrap(); panic!(); } }",
        );
    }
    control(
        rule,
        path,
        "fn f() { x.unwrap(); }",
        "fn f() { x.unwrap_or(1); std::panic::take_hook(); }",
    );
    check(&found(
        rule,
        "runtime/src/testing.rs",
        "fn f() { panic!(); }",
    ));
}

#[test]
fn unsafe_code_is_found() {
    let (path, rule) = ("runtime/src/worker.rs", bans::unsafe_code);
    control(
        rule,
        path,
        "fn f() { unsafe { g() } }",
        "fn f() { \"unsafe\"; }",
    );
    control(rule, path, "unsafe impl Send for X {}", "impl X {}");
    control(rule, path, "fn f() { vec![unsafe { g() }]; }", "");
}

#[test]
fn what_is_too_long_is_found() {
    let function = |lines: usize| format!("fn f() {{\n{}}}", "    g();\n".repeat(lines - 2));
    control(
        sizes::functions,
        "runtime/src/gate.rs",
        &function(41),
        &function(40),
    );
    let method = format!("impl X {{\n{}\n}}", function(41));
    control(sizes::functions, "runtime/src/gate.rs", &method, "");
    control(
        sizes::files,
        "runtime/src/gate.rs",
        &"\n".repeat(251),
        &"\n".repeat(250),
    );
}

#[test]
fn a_switch_for_redaction_is_found() {
    for wrong in [
        "#[cfg(feature = \"insecure\")] fn f() {}",
        "#[cfg(not(feature = \"url\"))] mod url;",
        "fn f() { match x { #[cfg(debug_assertions)] A => {} } }",
        "#[cfg_attr(debug_assertions, inline)] fn f() {}",
        "fn f() { if cfg!(debug_assertions) {} }",
        "fn f() { std::env::var(\"X\"); }",
    ] {
        control(
            bans::switches,
            "runtime/src/privacy/mask.rs",
            wrong,
            "#[cfg(feature = \"url\")] mod url; #[cfg(test)] mod tests {} fn f() {}",
        );
    }
    let elsewhere = "#[cfg(feature = \"x\")] fn f() {}";
    check(&found(bans::switches, "runtime/src/level.rs", elsewhere));
}
