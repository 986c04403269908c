//! Calls in the shapes that lints of clippy look at.

use logging::{log_debug, log_info, log_warning};

/// Two arms, each a call: no block that could be an `else`.
pub fn two_arms(count: usize) {
    match count {
        0 => log_info!("Nothing found"),
        _ => log_info!("Found", count),
    }
}

/// An arm for what is left over.
pub fn leftover(found: Option<usize>) {
    match found {
        Some(count) => log_info!("Found", count),
        None => log_warning!(limit: 1 per 1s, "Nothing found"),
    }
}

/// Calls where a closure or an `else` returns nothing.
pub fn returning(found: Option<usize>) {
    let Some(count) = found else {
        log_warning!("Nothing found");
        return;
    };
    if count == 1 {
        log_info!("Found one");
    } else {
        log_debug!("Found another number", count);
    }
    if let Some(each) = found {
        log_info!("Found", each);
    }
    found.map_or_else(
        || log_warning!("Nothing found"),
        |count| log_info!("Found", count),
    );
}

/// A long function of plain steps: its calls are no branches of its own.
pub fn many() {
    log_info!("Step one done", step = 0);
    log_info!("Step two done", step = 1);
    log_info!("Step three done", step = 2);
    log_info!("Step four done", step = 3);
    log_info!("Step five done", step = 4);
    log_info!("Step six done", step = 5);
    log_info!("Step seven done", step = 6);
    log_info!("Step eight done", step = 7);
    log_info!("Step nine done", step = 8);
    log_info!("Step ten done", step = 9);
    log_info!("Step eleven done", step = 10);
    log_info!("Step twelve done", step = 11);
    log_info!("Step thirteen done", step = 12);
    log_info!("Step fourteen done", step = 13);
    log_info!("Step fifteen done", step = 14);
    log_info!("Step sixteen done", step = 15);
    log_info!("Step seventeen done", step = 16);
    log_info!("Step eighteen done", step = 17);
    log_info!("Step nineteen done", step = 18);
    log_info!("Step twenty done", step = 19);
    log_info!("Step one done", step = 20);
    log_info!("Step two done", step = 21);
    log_info!("Step three done", step = 22);
    log_info!("Step four done", step = 23);
    log_info!("Step five done", step = 24);
    log_info!("Step six done", step = 25);
    log_info!("Step seven done", step = 26);
    log_info!("Step eight done", step = 27);
    log_info!("Step nine done", step = 28);
    log_info!("Step ten done", step = 29);
    log_info!("Step eleven done", step = 30);
    log_info!("Step twelve done", step = 31);
    log_info!("Step thirteen done", step = 32);
    log_info!("Step fourteen done", step = 33);
    log_info!("Step fifteen done", step = 34);
    log_info!("Step sixteen done", step = 35);
    log_info!("Step seventeen done", step = 36);
    log_info!("Step eighteen done", step = 37);
    log_info!("Step nineteen done", step = 38);
    log_info!("Step twenty done", step = 39);
}
