//! Directives as users write them.

use super::Directives;
use crate::level::LevelFilter::{self, Critical, Debug, Error, Info, Off, Warning};

fn check(text: &str, target: &str, expected: LevelFilter) {
    let (directives, problems) = Directives::parse(text, Info);
    assert_eq!(problems, [], "{text}");
    assert_eq!(
        directives.threshold_for(target),
        expected,
        "{text}: {target}"
    );
}

fn check_problem(text: &str, expected: &str) {
    let (_, problems) = Directives::parse(text, Info);
    let explained: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(explained, [expected], "{text}");
}

#[test]
fn a_level_is_taken_in_any_case_and_spelling() {
    for (text, expected) in [
        ("warn", Warning),
        ("WARNING", Warning),
        ("Fatal", Critical),
        ("critical", Critical),
        ("OFF", Off),
        ("trace", Debug),
        (" error ", Error),
    ] {
        check(text, "my_app", expected);
    }
}

#[test]
fn the_longest_target_decides_whatever_the_order() {
    for text in [
        "info,my_app=error,my_app::db=debug",
        "my_app::db=debug,my_app=error,info",
    ] {
        check(text, "my_app", Error);
        check(text, "my_app::web", Error);
        check(text, "my_app::db", Debug);
        check(text, "my_app::db::pool", Debug);
        check(text, "other", Info);
    }
}

#[test]
fn a_target_ends_at_a_module_boundary() {
    check("my_app=debug", "my_app2", Info);
    check("my_app=debug", "my_app:x", Info);
    check("my_app=debug", "my", Info);
}

#[test]
fn a_star_covers_every_longer_name() {
    check("aws_*=off", "aws_sdk_s3::client", Off);
    check("aws_*=off", "aws", Info);
    check("aws_*=off,aws_config=debug", "aws_config::profile", Debug);
    check("my_app::*=off", "my_app::db", Off);
    check("*=off", "anything", Off);
}

#[test]
fn a_later_directive_wins_over_an_equal_one() {
    check("info,error", "my_app", Error);
    check("sqlx=debug,sqlx=off", "sqlx", Off);
    let directives = Directives::new(Info).with("sqlx", Debug).with("sqlx", Off);
    assert_eq!(directives.threshold_for("sqlx"), Off);
}

#[test]
fn equal_directives_are_equal_in_any_order() {
    let one = Directives::new(Info).with("a", Debug).with("b", Off);
    let other = Directives::new(Info).with("b", Off).with("a", Debug);
    assert_eq!(one, other);
}

#[test]
fn a_path_alone_means_debug() {
    check("my_app::db", "my_app::db::pool", Debug);
    check("my_app::db", "my_app", Info);
}

#[test]
fn blanks_and_empty_parts_are_ignored() {
    check("", "my_app", Info);
    check(" , ,error,, sqlx = off ,", "sqlx", Off);
    check(" , ,error,, sqlx = off ,", "my_app", Error);
}

#[test]
fn a_word_that_is_no_level_is_a_problem_and_no_target() {
    check_problem("inof", "`inof` is no level; did you mean `info`?");
    check_problem("WRANING", "`WRANING` is no level; did you mean `warning`?");
    check_problem("err", "`err` is no level; did you mean `error`?");
    check_problem("\"info\"", "`\"info\"` is no level; did you mean `info`?");
    check_problem(
        "my_app",
        "`my_app` is no level; if it is a target, write `my_app=debug`",
    );
    check_problem(
        "hyper:warn",
        "`hyper:warn` has no `=`; did you mean `hyper=warn`?",
    );
    check_problem(
        "3!",
        "`3!` is no level; levels are debug, info, warning, error, critical, off",
    );
}

#[test]
fn a_pair_that_is_not_understood_says_which_half() {
    check_problem("sqlx=debgu", "`debgu` is no level; did you mean `debug`?");
    check_problem(
        "sqlx=",
        "`sqlx=` names no level; levels are debug, info, warning, error, critical, off",
    );
    check_problem("=info", "`=info` names no target; did you mean `info`?");
    for text in ["my_app[span]=debug", "a:b=debug", "::a=debug", "a*b=debug"] {
        let (_, problems) = Directives::parse(text, Info);
        let explained = problems.iter().map(ToString::to_string);
        assert!(explained.eq(Some(format!(
            "`{}` is no target; targets are module paths such as `my_app::db`, or `aws_*`",
            text.trim_end_matches("=debug")
        ))));
    }
}

#[test]
fn an_invalid_part_never_disables_the_others() {
    let (directives, problems) = Directives::parse("sqlx=warning,inof,my_app=debug,h[2]=x", Error);
    assert_eq!(problems.len(), 2);
    assert_eq!(directives.threshold_for("sqlx"), Warning);
    assert_eq!(directives.threshold_for("my_app"), Debug);
    assert_eq!(directives.threshold_for("other"), Error);
}

#[test]
fn a_problem_shows_little_of_a_pasted_secret() {
    let secret = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00";
    for text in [
        secret.to_owned(),
        format!("a={secret}"),
        format!("{secret}=x"),
    ] {
        let (_, problems) = Directives::parse(&text, Info);
        assert_eq!(problems.len(), 1);
        let shown = format!(
            "{problems:?} {}",
            problems.iter().map(ToString::to_string).collect::<String>()
        );
        assert!(!shown.contains("wJalrXUtnFEMI"), "{shown}");
    }
}

#[test]
fn a_problem_escapes_what_could_forge_a_line() {
    check_problem(
        "a\n\u{1b}[2J\u{202e}",
        "`a\\u{a}\\u{1b}[2J\\u{202e}` is no level; levels are debug, info, warning, error, critical, off",
    );
}

#[test]
fn the_most_verbose_level_counts_every_named_target() {
    let (directives, _) = Directives::parse("error,a=debug,b=off", Info);
    assert_eq!(directives.most_verbose(), Debug);
    assert_eq!(
        Directives::new(Off).with_quiet(&["hyper"]).most_verbose(),
        Off
    );
}

#[test]
fn a_quiet_target_gives_way_to_its_name_but_not_to_the_default() {
    let (directives, _) = Directives::parse("debug,hyper::client=debug", Info);
    let directives = directives.with_quiet(&["hyper", "hyper::client::pool", "aws_*"]);
    assert_eq!(directives.threshold_for("hyper"), Warning);
    assert_eq!(directives.threshold_for("aws_sdk_s3"), Warning);
    assert_eq!(directives.threshold_for("hyper::client::pool"), Debug);
}

#[test]
fn a_quiet_target_is_never_louder_than_the_rest() {
    let directives = Directives::new(Error).with_quiet(&["hyper"]);
    assert_eq!(directives.threshold_for("hyper"), Error);
}
