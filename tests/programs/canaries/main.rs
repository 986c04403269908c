//! Plants secrets in every form that candor offers or has to stand, at every level, and goes on.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unnecessary_literal_unwrap,
    reason = "some secrets are planted in panics"
)]

mod bridged;
mod given;
mod marked;
mod secrets;

use std::panic::catch_unwind;

use candor::{InitError, Level};
use secrets::recognisable;

fn main() -> Result<(), InitError> {
    let _guard = candor::init()?;
    // Told a number, it plants that text alone, in so few records that none of them is withheld when they are lost.
    if let Some(number) = std::env::args().nth(1) {
        let text = number
            .parse()
            .ok()
            .and_then(|at| recognisable().into_iter().nth(at));
        given::plant_in_few(&text.expect("a text of this number").0);
        return Ok(());
    }
    for level in Level::ALL {
        marked::plant(level);
        for (text, _) in recognisable() {
            given::plant(level, &text);
        }
    }
    bridged::plant_by_name();
    for (text, _) in recognisable() {
        bridged::plant(&text);
    }
    marked::plant_in_panic();
    for (text, _) in recognisable() {
        drop(catch_unwind(|| panic!("{text}")));
        let failed: Result<(), String> = Err(text);
        drop(catch_unwind(|| failed.expect("it should have worked")));
    }
    candor::log_error!("Every secret planted");
    Ok(())
}
