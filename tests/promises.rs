//! The README's promises, in its words; the ones about compiling are kept in `ui-tests/texts.rs`.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::panic::catch_unwind;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task;
use std::time::{Duration, Instant};

use candor::testing::capture;
use candor::{Adapter, Encoding, Line, Memory, context, log_info, logged};

#[test]
fn no_secret_that_the_compiler_can_name_reaches_a_log() {
    let memory = Memory::new(Encoding::Json);
    let logger = candor::builder().adapter(memory.clone()).build();
    let password = "canary-secret".to_owned();
    let settings = BTreeMap::from([("db_password", password.clone())]);
    log_info!(logger: &logger, "Settings read", settings, password = redacted(password));
    log_info!(logger: &logger, "Settings read", text = debug(settings), ..settings as all);
    let lines = memory.lines().join("\n");
    assert!(
        lines.contains("redacted") && !lines.contains("canary"),
        "{lines}"
    );
}

#[test]
fn every_record_carries_a_trace_id_that_of_its_scope_or_one_for_the_process() {
    let logs = capture();
    log_info!("Outside");
    context! {}.run(|| log_info!("Inside"));
    context! {}.run(|| {
        log_info!("Inside another");
        log_info!("Inside another");
    });
    log_info!("Outside again");
    let ids: Vec<_> = logs
        .records()
        .iter()
        .map(candor::testing::Captured::trace_id)
        .collect();
    let [outside, one, other, other_again, outside_again] = ids[..] else {
        panic!("{ids:?}");
    };
    assert!(outside == outside_again && other == other_again);
    assert!(outside != one && one != other && outside != other);
}

#[logged]
fn divide(dividend: u32, divisor: u32) -> Result<u32, &'static str> {
    assert!(dividend < 100, "too large");
    dividend.checked_div(divisor).ok_or("division by zero")
}

#[logged]
async fn wait_for_ever() {
    std::future::pending::<()>().await;
}

#[test]
fn every_logged_function_says_how_it_ended_and_how_long_it_took() {
    let logs = capture();
    assert_eq!(divide(6, 3), Ok(2));
    divide(6, 0).unwrap_err();
    catch_unwind(|| divide(600, 3)).unwrap_err();
    {
        let mut waiting = pin!(wait_for_ever());
        let mut context = task::Context::from_waker(task::Waker::noop());
        assert!(waiting.as_mut().poll(&mut context).is_pending());
    }
    let records = logs.records();
    let outcomes = records
        .iter()
        .map(|one| one.assert_has("duration_ms").get("outcome"));
    let outcomes: Vec<_> = outcomes.flatten().collect();
    assert_eq!(outcomes, [&"ok", &"error", &"panicked", &"cancelled"]);
}

/// Panics when it is printed, or logs itself for ever.
struct Odd {
    panics: bool,
}

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        assert!(!self.panics, "printed");
        log_info!("Printing", itself = display(self));
        f.write_str("odd")
    }
}

#[test]
fn logging_does_not_panic_recurse_or_take_the_program_down() {
    let logs = capture();
    log_info!(
        "Odd values",
        panics = display(Odd { panics: true }),
        recurses = display(Odd { panics: false })
    );
    let records = logs.with_message("Odd values");
    records[0]
        .assert_field("panics", "[panicked]")
        .assert_field("recurses", "odd");
    assert!(logs.records().len() < 5);
}

/// Refuses its first lines.
struct Failing {
    left: AtomicUsize,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Adapter for Failing {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        let is_failing = |left: usize| left.checked_sub(1);
        if self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, is_failing)
            .is_ok()
        {
            return Err(io::Error::other("full"));
        }
        self.taken
            .lock()
            .unwrap()
            .extend(batch.iter().map(|line| line.text().to_owned()));
        Ok(())
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn nothing_is_lost_silently() {
    let taken = Arc::default();
    let adapter = Failing {
        left: AtomicUsize::new(3),
        taken: Arc::clone(&taken),
    };
    let logger = candor::builder().adapter(adapter).build();
    for number in 0..4 {
        log_info!(logger: &logger, "Counted", number);
    }
    let report = logger.flush(Duration::from_secs(1));
    assert_eq!((report.delivered(), report.lost()), (1, 3));
    let lines: Vec<String> = taken.lock().unwrap().clone();
    assert!(
        lines[1].contains(r#""message":"Records were lost""#) && lines[1].contains(r#""lost":3"#),
        "{lines:?}"
    );
}
