//! Tests that capture at the same time, in a program whose own logger wants no record at all.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod scenarios;

use std::sync::OnceLock;

use candor::{Directives, Encoding, Guard, LevelFilter, Memory};

/// What the program's own logger was given.
static DELIVERED: OnceLock<(Memory, Guard)> = OnceLock::new();

fn with_or_without_logger(test: impl FnOnce()) {
    // Whichever test comes first sets it up, while others may be logging.
    let (delivered, _guard) = DELIVERED.get_or_init(|| {
        let memory = Memory::new(Encoding::Json);
        let builder = candor::builder().directives(Directives::new(LevelFilter::Off));
        let guard = builder.adapter(memory.clone()).init();
        (memory, guard.expect("no other test sets it up"))
    });
    test();
    assert!(delivered.lines().is_empty(), "{:#?}", delivered.lines());
}
