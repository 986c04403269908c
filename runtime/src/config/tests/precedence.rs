//! The table of environments, and who beats whom.

use super::{Overrides, check, check_problems, environment, map, resolve, settings};
use crate::config::{Colour, Environment, Format, Settings};
use crate::directives::Directives;
use crate::encode::Schema;
use crate::level::LevelFilter::{self, Debug, Error, Info, Warning};

fn level(settings: &Settings) -> LevelFilter {
    settings.directives.threshold_for("my_app")
}

fn everything(settings: &Settings) -> (Option<Environment>, Format, LevelFilter, bool) {
    let missing = settings.cloudwatch_missing;
    (
        environment(settings),
        settings.format,
        level(settings),
        missing,
    )
}

#[test]
fn each_environment_has_its_defaults() {
    use Environment::{Ci, Development, Production, Staging, Testing};
    check(
        &[],
        everything,
        (Some(Development), Format::Pretty, Debug, false),
    );
    for (word, environment, format, level, missing) in [
        ("dev", Development, Format::Pretty, Debug, false),
        ("Development", Development, Format::Pretty, Debug, false),
        ("test", Testing, Format::Json, Info, false),
        ("testing", Testing, Format::Json, Info, false),
        ("CI", Ci, Format::Json, Info, false),
        ("stage", Staging, Format::Json, Info, true),
        ("staging", Staging, Format::Json, Info, true),
        ("prod", Production, Format::Json, Info, true),
        (" PRODUCTION ", Production, Format::Json, Info, true),
    ] {
        let expected = (Some(environment), format, level, missing);
        check(&[("ENVIRONMENT", word)], everything, expected);
        let label = |settings: &Settings| settings.environment_label.clone();
        check(&[("ENVIRONMENT", word)], label, environment.to_string());
        check_problems(&[("ENVIRONMENT", word)], &[]);
    }
}

#[test]
fn an_unknown_environment_logs_json_and_is_reported() {
    let variables = [("ENVIRONMENT", "prodution")];
    check(&variables, everything, (None, Format::Json, Info, false));
    check(
        &variables,
        |it| it.environment_label.clone(),
        "prodution".to_owned(),
    );
    check_problems(
        &variables,
        &[
            "ENVIRONMENT: `prodution` is not an environment; did you mean `production`? \
           JSON at INFO is used, labelled `prodution`",
        ],
    );
    check_problems(
        &[("ENVIRONMENT", "qa")],
        &["ENVIRONMENT: `qa` is not an environment; \
           valid are development, testing, ci, staging, production; \
           JSON at INFO is used, labelled `qa`"],
    );
}

#[test]
fn our_own_variables_beat_the_generic_ones() {
    let variables = [
        ("CANDOR_ENVIRONMENT", "testing"),
        ("ENVIRONMENT", "production"),
        ("CANDOR_LEVEL", "error"),
        ("LOG_LEVEL", "debug"),
        ("CANDOR_FORMAT", "pretty"),
        ("LOG_FORMAT", "json"),
        ("CANDOR_SERVICE", "ours"),
        ("SERVICE_NAME", "generic"),
        ("CANDOR_VERSION", "1"),
        ("SERVICE_VERSION", "2"),
    ];
    let expected = (Some(Environment::Testing), Format::Pretty, Error, false);
    check(&variables, everything, expected);
    let identity = |it: &Settings| (it.service.clone(), it.version.clone());
    check(
        &variables,
        identity,
        (Some("ours".into()), Some("1".into())),
    );
}

#[test]
fn the_builder_beats_every_variable() {
    let overrides = Overrides {
        environment: Some(Environment::Staging),
        environment_name: Some("eu-2".into()),
        directives: Some(Directives::new(Warning)),
        format: Some(Format::Pretty),
        colour: Some(Colour::Always),
        schema: Some(Schema::Ecs),
        samples: Vec::new(),
        service: Some("code".into()),
        version: Some("3".into()),
    };
    let variables = map(&[
        ("CANDOR_ENVIRONMENT", "development"),
        ("CANDOR_LEVEL", "debug"),
        ("CANDOR_FORMAT", "json"),
        ("CANDOR_COLOR", "never"),
        ("CANDOR_SCHEMA", "otel"),
        ("CANDOR_SERVICE", "variable"),
        ("CANDOR_VERSION", "4"),
    ]);
    let settings = resolve(&overrides, &variables);
    let expected = (None, Format::Pretty, Warning, false);
    assert_eq!(everything(&settings), expected);
    assert_eq!(settings.environment_label, "eu-2");
    assert_eq!(settings.colour, Colour::Always);
    assert_eq!(settings.schema, Schema::Ecs);
    assert_eq!(settings.service.as_deref(), Some("code"));
    assert_eq!(settings.version.as_deref(), Some("3"));
}

#[test]
fn a_name_given_in_code_is_an_environment_or_a_label_without_a_problem() {
    let named = |name: &str| {
        let environment_name = Some(name.to_owned());
        let overrides = Overrides {
            environment_name,
            ..Overrides::default()
        };
        resolve(&overrides, &map(&[("ENVIRONMENT", "dev")]))
    };
    assert_eq!(environment(&named("prod")), Some(Environment::Production));
    assert_eq!(named("prod").environment_label, "production");
    assert_eq!(everything(&named("qa")), (None, Format::Json, Info, false));
    assert_eq!(named("qa").environment_label, "qa");
    assert_eq!(named("qa").problems, []);
}

#[test]
fn rust_log_is_read_when_log_level_is_not_set() {
    check(&[("RUST_LOG", "error")], level, Error);
    check(
        &[("RUST_LOG", "error"), ("LOG_LEVEL", "warn")],
        level,
        Warning,
    );
    check(&[("RUST_LOG", "error"), ("LOG_LEVEL", " ")], level, Error);
}

#[test]
fn directives_without_a_level_keep_the_environments_level() {
    check(&[("LOG_LEVEL", "sqlx=error")], level, Debug);
    check(
        &[("LOG_LEVEL", "sqlx=error"), ("ENVIRONMENT", "ci")],
        level,
        Info,
    );
}

#[test]
fn noisy_libraries_are_quiet_unless_they_are_named() {
    let of = |target: &'static str| move |it: &Settings| it.directives.threshold_for(target);
    for target in [
        "hyper",
        "hyper_util",
        "axum",
        "h2",
        "rustls",
        "aws_sdk_s3",
        "sqlx",
        "tower",
        "reqwest",
    ] {
        check(&[], of(target), Warning);
        check(&[("LOG_LEVEL", "debug")], of(target), Warning);
        check(&[("LOG_LEVEL", "error")], of(target), Error);
        check(
            &[("LOG_LEVEL", &format!("info,{target}=debug"))],
            of(target),
            Debug,
        );
    }
    check(&[("LOG_LEVEL", "*=debug")], of("hyper"), Debug);
}

#[test]
fn a_format_that_was_chosen_needs_no_cloudwatch() {
    for variable in ["CANDOR_FORMAT", "LOG_FORMAT"] {
        let chosen = settings(&[("ENVIRONMENT", "prod"), (variable, "json")]);
        assert!(!chosen.cloudwatch_missing, "{variable}");
    }
    let misspelt = settings(&[("ENVIRONMENT", "prod"), ("LOG_FORMAT", "jsn")]);
    assert!(misspelt.cloudwatch_missing);
}

#[test]
fn colours_follow_the_conventions_in_their_order() {
    use Colour::{Always, Auto, Never};
    let colour = |it: &Settings| it.colour;
    check(&[], colour, Auto);
    check(&[("NO_COLOR", "")], colour, Auto);
    check(&[("NO_COLOR", "0")], colour, Never);
    check(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], colour, Never);
    check(
        &[("CLICOLOR_FORCE", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")],
        colour,
        Always,
    );
    check(&[("FORCE_COLOR", "3")], colour, Always);
    check(&[("FORCE_COLOR", "0")], colour, Auto);
    check(&[("CLICOLOR", "0")], colour, Never);
    check(&[("CLICOLOR", "1")], colour, Auto);
    check(&[("TERM", "dumb")], colour, Never);
    check(
        &[("CANDOR_COLOR", "always"), ("NO_COLOR", "1")],
        colour,
        Always,
    );
    check(&[("CANDOR_COLOR", "auto"), ("NO_COLOR", "1")], colour, Auto);
}
