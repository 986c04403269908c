#![allow(mixed_script_confusables)]

use candor::log_info;

fn main() {
    log_info!("Logged in", раssword = "hunter2");
}
