//! Adapters that log, panic or take their time: the program neither panics nor hangs.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use candor::testing::capture;
use candor::{Adapter, Encoding, Line, Logger, log_info};

use crate::robustness::check_ends;

/// Logs to itself and to the process-wide logger while it holds the lock that it needs to deliver.
#[derive(Clone, Default)]
struct Chatty {
    lines: Arc<Mutex<Vec<String>>>,
    own: Arc<OnceLock<Logger>>,
}

impl Adapter for Chatty {
    fn encoding(&self) -> Encoding {
        log_info!("Choosing");
        Encoding::Json
    }

    fn deliver(&self, batch: &[Line<'_>]) -> io::Result<()> {
        let mut lines = self.lines.lock().unwrap();
        log_info!("Delivering");
        if let Some(logger) = self.own.get() {
            log_info!(logger: logger, "Delivering");
        }
        lines.extend(batch.iter().map(|line| line.text().to_owned()));
        Ok(())
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        let _lines = self.lines.lock().unwrap();
        if let Some(logger) = self.own.get() {
            log_info!(logger: logger, "Flushing");
        }
        Ok(())
    }
}

#[test]
fn an_adapter_that_logs_while_it_holds_its_lock_neither_waits_for_itself_nor_goes_round() {
    let lines = check_ends(|| {
        let adapter = Chatty::default();
        let logger = candor::builder().adapter(adapter.clone()).build();
        adapter.own.set(logger.clone()).unwrap();
        for number in 0..2 {
            log_info!(logger: &logger, "Counted", number);
        }
        assert!(logger.flush(Duration::from_secs(1)).is_complete());
        adapter.lines.lock().unwrap().clone()
    });
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(
        lines.iter().all(|line| line.contains("Counted")),
        "{lines:#?}"
    );
}

/// Panics as soon as it is asked for anything.
struct Panicking;

impl Adapter for Panicking {
    fn encoding(&self) -> Encoding {
        panic!("encoding");
    }

    fn deliver(&self, _batch: &[Line<'_>]) -> io::Result<()> {
        panic!("deliver");
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        panic!("flush");
    }
}

#[test]
fn an_adapter_whose_encoding_panics_loses_records_and_no_more() {
    let logger = candor::builder().adapter(Panicking).build();
    log_info!(logger: &logger, "Lost");
    log_info!(logger: &logger, "Lost");
    let report = logger.flush(Duration::from_secs(1));
    assert_eq!((report.delivered(), report.lost()), (0, 2));
    assert!(!report.is_complete());
}

/// Says when it is given a line, and takes it once it is told to.
struct Slow {
    given: Sender<()>,
    go_on: Mutex<Receiver<()>>,
}

impl Adapter for Slow {
    fn encoding(&self) -> Encoding {
        Encoding::Json
    }

    fn deliver(&self, _batch: &[Line<'_>]) -> io::Result<()> {
        self.given.send(()).map_err(io::Error::other)?;
        self.go_on.lock().unwrap().recv().map_err(io::Error::other)
    }

    fn flush(&self, _deadline: Instant) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_flush_is_not_complete_while_another_thread_s_record_is_on_its_way() {
    let ((given, is_given), (proceed, go_on)) = (channel(), channel());
    let go_on = Mutex::new(go_on);
    let logger = candor::builder().adapter(Slow { given, go_on }).build();
    let theirs = logger.clone();
    let other = thread::spawn(move || log_info!(logger: &theirs, "On its way"));
    is_given.recv().unwrap();
    let report = logger.flush(Duration::from_millis(50));
    assert!(
        !report.is_complete() && report.delivered() == 0,
        "{report:?}"
    );
    proceed.send(()).unwrap();
    let report = logger.flush(Duration::from_secs(20));
    assert!(report.is_complete(), "{report:?}");
    other.join().unwrap();
    assert_eq!(logger.flush(Duration::ZERO).delivered(), 1);
}

/// Captures in a thread's last moments; a panic there would abort the process.
struct LastWords;

impl Drop for LastWords {
    fn drop(&mut self) {
        drop(capture());
    }
}

thread_local! {
    static LAST_WORDS: LastWords = const { LastWords };
}

#[test]
fn a_capture_in_the_destructor_of_a_thread_local_does_not_panic() {
    let early = thread::spawn(|| LAST_WORDS.with(|_| drop(capture())));
    let late = thread::spawn(|| {
        drop(capture());
        LAST_WORDS.with(|_| {});
    });
    assert!(early.join().is_ok() && late.join().is_ok());
}
