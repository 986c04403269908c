//! Escape codes: none into a pipe, unless somebody insists.

use crate::program::Program;

/// Whether standard output, a pipe here, has escape codes.
#[track_caller]
fn check(variables: &[(&str, &str)], coloured: bool) {
    let ran = Program::new(env!("CARGO_BIN_EXE_three_records"))
        .variables(variables)
        .run();
    assert_eq!(
        ran.stdout.contains('\u{1b}'),
        coloured,
        "{variables:?} {ran:#?}"
    );
    assert!(ran.stdout.contains("Order placed"), "{ran:#?}");
}

#[test]
fn a_pipe_has_no_escape_codes() {
    check(&[], false);
    check(&[("TERM", "xterm-256color")], false);
}

#[test]
fn colours_can_be_forced_into_a_pipe() {
    check(&[("CLICOLOR_FORCE", "1")], true);
    check(&[("FORCE_COLOR", "1")], true);
    check(&[("CANDOR_COLOR", "always")], true);
    check(&[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")], true);
    check(&[("CLICOLOR_FORCE", "0")], false);
    check(&[("CLICOLOR_FORCE", "")], false);
}

#[test]
fn no_color_beats_whoever_forces_them() {
    check(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], false);
    check(&[("NO_COLOR", ""), ("CLICOLOR_FORCE", "1")], true);
    check(&[("CANDOR_COLOR", "never"), ("CLICOLOR_FORCE", "1")], false);
}

#[test]
fn json_is_never_coloured() {
    check(
        &[("ENVIRONMENT", "testing"), ("CLICOLOR_FORCE", "1")],
        false,
    );
}

/// A pseudo-terminal, where the system has `script` to make one.
#[cfg(target_os = "linux")]
fn on_a_terminal(variables: &[(&str, &str)]) -> Option<String> {
    let program = env!("CARGO_BIN_EXE_three_records");
    let script = Program::new("script")
        .argument("-qec")
        .argument(program)
        .argument("/dev/null");
    let available = std::path::Path::new("/usr/bin/script").exists();
    available.then(|| script.variables(variables).run().stdout)
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_has_colours_unless_it_is_dumb_or_somebody_objects() {
    let Some(coloured) = on_a_terminal(&[("TERM", "xterm")]) else {
        return;
    };
    assert!(coloured.contains("\u{1b}["), "{coloured}");
    for variable in [("TERM", "dumb"), ("NO_COLOR", "1"), ("CLICOLOR", "0")] {
        let plain = on_a_terminal(&[variable]).unwrap_or_default();
        assert!(
            plain.contains("Order placed") && !plain.contains('\u{1b}'),
            "{variable:?} {plain}"
        );
    }
}
