//! Lambda, OpenTelemetry, Datadog and continuous integration.

use super::{check, check_problems, environment};
use crate::config::{Environment, Format, Settings};
use crate::level::LevelFilter::{self, Debug, Error, Info};

const LAMBDA: (&str, &str) = ("AWS_LAMBDA_FUNCTION_NAME", "resize");

fn level(settings: &Settings) -> LevelFilter {
    settings.directives.threshold_for("my_app")
}

fn identity(settings: &Settings) -> (Option<&'static str>, Option<&'static str>) {
    let known = ["resize", "otel", "dd", "otel a/b", "$LATEST", "1", "2", "3"];
    let find = |text: &Option<String>| {
        let text = text.as_deref()?;
        known.into_iter().find(|known| *known == text)
    };
    (find(&settings.service), find(&settings.version))
}

#[test]
fn on_lambda_the_platform_beats_the_generic_variables() {
    let generic = [LAMBDA, ("LOG_LEVEL", "debug"), ("LOG_FORMAT", "pretty")];
    check(&generic, level, Debug);
    let mut variables = generic.to_vec();
    variables.push(("AWS_LAMBDA_LOG_LEVEL", "ERROR"));
    variables.push(("AWS_LAMBDA_LOG_FORMAT", "JSON"));
    check(&variables, level, Error);
    check(&variables, |it| it.format, Format::Json);
    variables.push(("CANDOR_LEVEL", "info"));
    variables.push(("CANDOR_FORMAT", "pretty"));
    check(&variables, level, Info);
    check(&variables, |it| it.format, Format::Pretty);
}

#[test]
fn text_on_lambda_is_nobodys_choice() {
    let variables = [
        LAMBDA,
        ("ENVIRONMENT", "prod"),
        ("AWS_LAMBDA_LOG_FORMAT", "Text"),
    ];
    check(&variables, |it| it.format, Format::Json);
    check_problems(&variables, &[]);
}

#[test]
fn off_lambda_its_variables_are_not_read() {
    let variables = [
        ("AWS_LAMBDA_LOG_LEVEL", "ERROR"),
        ("AWS_LAMBDA_LOG_FORMAT", "JSON"),
    ];
    check(&variables, level, Debug);
    check(&variables, |it| it.format, Format::Pretty);
}

#[test]
fn lambda_carries_the_console_to_cloudwatch() {
    let variables = [LAMBDA, ("ENVIRONMENT", "production")];
    check(&variables, |it| it.cloudwatch_missing, false);
    check(&variables, |it| it.format, Format::Json);
}

#[test]
fn the_service_is_named_by_the_most_deliberate_source() {
    let all = [
        ("OTEL_SERVICE_NAME", "otel"),
        (
            "OTEL_RESOURCE_ATTRIBUTES",
            "service.name=otel%20a%2Fb,service.version=1",
        ),
        ("DD_SERVICE", "dd"),
        ("DD_VERSION", "2"),
        LAMBDA,
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
    ];
    let mut left = all.as_slice();
    for expected in [
        (Some("otel"), Some("1")),
        (Some("otel a/b"), Some("1")),
        (Some("dd"), Some("2")),
        (Some("resize"), Some("2")),
        (Some("resize"), Some("$LATEST")),
        (None, Some("$LATEST")),
    ] {
        check(left, identity, expected);
        left = left.split_first().map_or(&[], |(_, rest)| rest);
    }
    check(&[], identity, (None, None));
}

#[test]
fn resource_attributes_are_percent_decoded() {
    let service = |it: &Settings| it.service.clone();
    for (text, expected) in [
        ("service.name=caf%C3%A9", Some("café")),
        (" service.name = a%3Db ,x=y", Some("a=b")),
        ("service.name=50%", Some("50%")),
        ("service.name=%zz", Some("%zz")),
        ("service.name=", None),
        ("x=y", None),
    ] {
        let variables = [("OTEL_RESOURCE_ATTRIBUTES", text)];
        check(&variables, service, expected.map(str::to_owned));
        check_problems(&variables, &[]);
    }
}

#[test]
fn a_broken_resource_attribute_is_reported_and_the_others_are_used() {
    let variables = [(
        "OTEL_RESOURCE_ATTRIBUTES",
        "oops,service.version=%FF,service.name=otel",
    )];
    check(&variables, identity, (Some("otel"), None));
    check_problems(
        &variables,
        &[
            "OTEL_RESOURCE_ATTRIBUTES: an attribute has no `=`; the other attributes are used",
            "OTEL_RESOURCE_ATTRIBUTES: a percent-encoded value is not UTF-8; the other attributes are used",
        ],
    );
}

#[test]
fn a_platform_may_name_the_environment() {
    let otel = (
        "OTEL_RESOURCE_ATTRIBUTES",
        "deployment.environment.name=staging",
    );
    check(
        &[("DD_ENV", "prod")],
        environment,
        Some(Environment::Production),
    );
    check(
        &[otel, ("DD_ENV", "prod")],
        environment,
        Some(Environment::Staging),
    );
    check(
        &[otel, ("ENVIRONMENT", "test")],
        environment,
        Some(Environment::Testing),
    );
    check_problems(&[("DD_ENV", "eu-west")], &[]);
    check(
        &[("DD_ENV", "eu-west")],
        |it| it.environment_label.clone(),
        "eu-west".to_owned(),
    );
    check(&[("DD_ENV", "eu-west")], |it| it.format, Format::Json);
    check(&[("DD_ENV", "prodution")], |it| it.problems.len(), 1);
}

#[test]
fn ci_is_the_environment_unless_another_is_named() {
    for value in ["true", "1", "woodpecker"] {
        check(&[("CI", value)], environment, Some(Environment::Ci));
    }
    for value in ["false", "0", ""] {
        check(
            &[("CI", value)],
            environment,
            Some(Environment::Development),
        );
    }
    let both = [("CI", "true"), ("ENVIRONMENT", "development")];
    check(&both, environment, Some(Environment::Development));
    check(&[("CI", "true")], |it| it.format, Format::Json);
    check(&[("CI", "true")], level, Info);
}
