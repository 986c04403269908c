//! Testing what a program logs: `cargo test --example testing`, or `cargo run --example testing`.

use candor::{Level, log_info, log_warning};

/// Charges a card; what it logs is part of its contract.
fn charge(order_id: u64, cents: u64) -> Result<(), &'static str> {
    if cents == 0 {
        log_warning!("Charge refused", order_id, reason = "nothing to charge");
        return Err("nothing to charge");
    }
    log_info!(event: "charge.completed", "Charge completed", order_id, cents);
    Ok(())
}

fn main() {
    let logs = candor::testing::capture();
    let outcome = charge(7, 0);
    logs.one()
        .assert_level(Level::Warning)
        .assert_message("Charge refused")
        .assert_field("order_id", 7)
        .assert_lacks("card_number");
    drop(logs);
    log_info!(
        "A test saw what the program logged",
        refused = outcome.is_err()
    );
}

#[cfg(test)]
mod tests {
    use candor::testing::capture;

    use super::charge;

    #[test]
    fn a_charge_is_logged_with_its_event() {
        let logs = capture();
        assert!(charge(7, 250).is_ok());
        let record = logs.one();
        record
            .assert_field("order_id", 7)
            .assert_field("cents", 250);
        assert_eq!(record.event(), Some("charge.completed"));
    }

    #[test]
    fn records_of_another_thread_are_seen_when_asked_for() {
        let logs = capture();
        let handle = logs.handle();
        let thread = std::thread::spawn(move || handle.run(|| charge(8, 0)));
        assert!(thread.join().is_ok_and(|outcome| outcome.is_err()));
        logs.one().assert_message("Charge refused");
    }
}
