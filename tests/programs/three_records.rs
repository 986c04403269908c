//! Logs one record below INFO, one at it and one above, with what the environment says.

use candor::{context, log_debug, log_error, log_info};

fn main() -> Result<(), candor::InitError> {
    let _guard = candor::init()?;
    context! { order_id = 7 }.run(|| {
        log_debug!("Cache read");
        log_info!("Order placed", customer = "Ada Lovelace");
        log_error!("Order lost");
    });
    Ok(())
}
