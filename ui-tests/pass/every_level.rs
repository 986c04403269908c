#![deny(warnings)]

use candor::{Level, log_at, log_critical, log_debug, log_error, log_info, log_warn, log_warning};

fn main() {
    log_debug!("Level used");
    log_info!("Level used");
    log_warning!("Level used");
    log_warn!("Level used");
    log_error!("Level used");
    log_critical!("Level used");
    for level in [
        Level::Debug,
        Level::Info,
        Level::Warning,
        Level::Error,
        Level::Critical,
    ] {
        log_at!(level, "Level used", number = 7);
    }
    log_info! { "Level used", number = 7 }
    log_info!["Level used", number = 7];
}
