//! Which of other libraries' records reach candor, by who listens to them.

use crate::program::{Program, Ran};

#[track_caller]
fn run(argument: &str, level: &str) -> Ran {
    let variables = [("ENVIRONMENT", "testing"), ("LOG_LEVEL", level)];
    let ran = Program::new(env!("CARGO_BIN_EXE_bridged"))
        .argument(argument)
        .variables(&variables)
        .run();
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(ran.stderr.ends_with("ended in good order\n"), "{ran:#?}");
    ran
}

/// What all three libraries say at INFO, each once, with noisy targets at WARNING.
const ONCE_EACH: [&str; 8] = [
    "from log",
    "from tracing",
    "warning from log",
    "warning from log",
    "warning from log",
    "warning from log",
    "warning from tracing",
    "From candor",
];

#[test]
fn init_takes_both_libraries_in_and_quiet_targets_at_warning() {
    let ran = run("", "info");
    assert_eq!(ran.messages(), ONCE_EACH);
    let ids: Vec<_> = ran
        .records()
        .iter()
        .map(|it| it["trace_id"].clone())
        .collect();
    assert!(
        ids.iter().all(|id| id.is_string() && id == &ids[0]),
        "{ids:?}"
    );
}

#[test]
fn the_level_and_the_directives_decide_for_other_libraries_too() {
    let loud = run("", "debug,h2=off,sqlx=info").messages();
    assert!(loud.contains(&"details from log".to_owned()), "{loud:?}");
    assert!(
        loud.contains(&"details from tracing".to_owned()),
        "{loud:?}"
    );
    let count = |message: &str| loud.iter().filter(|it| *it == message).count();
    assert_eq!((count("noise from log"), count("warning from log")), (1, 3));

    assert_eq!(run("", "error").messages(), [""; 0]);
}

#[test]
fn a_rust_log_of_trace_leaves_noisy_targets_at_warning() {
    for environment in ["development", "testing", "production"] {
        let variables = [
            ("ENVIRONMENT", environment),
            ("RUST_LOG", "trace"),
            ("LOG_FORMAT", "json"),
        ];
        let ran = Program::new(env!("CARGO_BIN_EXE_bridged"))
            .variables(&variables)
            .run();
        assert!(ran.with_message("details from log").len() == 1, "{ran:#?}");
        assert!(!ran.stdout.contains("noise"), "{ran:#?}");
    }
}

#[test]
fn a_message_of_another_library_can_forge_no_record_and_no_field() {
    let run = |format| {
        Program::new(env!("CARGO_BIN_EXE_bridged"))
            .argument("forgeries")
            .variables(&[("ENVIRONMENT", "testing"), ("LOG_FORMAT", format)])
            .run()
    };
    let messages = run("json").messages();
    assert_eq!(messages.len(), 6, "{messages:?}");
    let pretty = run("pretty").stdout;
    let begun = pretty
        .lines()
        .map(|line| line.split(" trace_id=").next().unwrap());
    let shown: Vec<&str> = begun
        .map(|line| &line["2026-01-01T00:00:00.000Z ".len()..])
        .collect();
    let forged = r"done\n2026-01-01T00:00:00.000Z [CRITICAL] forged";
    assert_eq!(
        shown,
        [
            format!("[INFO    ] {forged}"),
            format!("[INFO    ] {forged}"),
            "[INFO    ] \"done".to_owned(),
            r#"[INFO    ] "done \"quoted\"""#.to_owned(),
            r#"[INFO    ] """#.to_owned(),
            "[INFO    ] nothing to see here: 7 of 9".to_owned(),
        ]
    );
}

#[test]
fn bridges_can_be_left_out() {
    assert_eq!(run("no bridges", "info").messages()[0], "From candor");
}

#[test]
fn listeners_of_the_program_stay_and_a_record_says_so_once() {
    let ran = run("own listeners", "info");
    assert_eq!(
        ran.messages(),
        [
            "Records of the crate log stay with the logger that was set before",
            "Events of the crate tracing stay with the subscriber that was set before",
            "From candor",
        ]
    );
    assert!(ran.stderr.contains("plain: from log\n"), "{ran:#?}");
}

#[test]
fn composed_listeners_are_recognised_and_nothing_comes_twice() {
    assert_eq!(run("composed listeners", "info").messages(), ONCE_EACH);
}

#[test]
fn what_a_log_tracer_passes_on_comes_once_from_its_own_target() {
    let ran = run("log tracer", "info");
    assert_eq!(
        ran.messages()[0],
        "Records of the crate log stay with the logger that was set before"
    );
    assert_eq!(ran.messages()[1..], ONCE_EACH);
    let record = ran.one("from log");
    assert_eq!(record["target"], "bridged");
    assert!(record.get("log.target").is_none(), "{record}");
}

#[test]
fn what_an_adapter_logs_while_it_delivers_does_not_come_back() {
    let ran = run("client", "info");
    let refused = "Log calls inside log calls were refused";
    let mut messages = ran.messages();
    messages.retain(|message| message != refused);
    assert_eq!(messages, ONCE_EACH);
    assert_eq!(ran.with_message(refused).len(), 1, "{ran:#?}");
}

#[test]
fn a_logger_that_panics_when_it_is_asked_does_not_keep_the_program_from_starting() {
    let ran = run("broken logger", "info");
    ran.one("Records of the crate log stay with the logger that was set before");
    ran.one("from tracing");
}
