//! Logs hashed values with the keys that its argument and its environment give it.

use candor::{HashKey, InitError, context, log_info};

/// What the test looks for in all output.
const CUSTOMER: &str = "tweety-7f3a-customer";

fn main() -> Result<(), InitError> {
    match std::env::args().nth(1).as_deref() {
        Some("scope_first") => {
            // Before there is any logger.
            context! { customer = hashed(CUSTOMER) }.run(|| log_info!("Seen"));
        }
        Some("without_init") => log_info!("Seen", customer = hashed(CUSTOMER)),
        Some("by_code") => {
            let mut builder = candor::builder();
            if let Ok(key) = HashKey::new("code", [7; 32]) {
                builder = builder.hash_key(key);
            }
            let _guard = builder.init()?;
            log_info!("Seen", customer = hashed(CUSTOMER));
        }
        Some("same_id") => {
            let mut builder = candor::builder();
            if let (Ok(key), Ok(other)) = (HashKey::new("k", [7; 32]), HashKey::new("k", [8; 32])) {
                builder = builder.hash_key(key).previous_hash_key(other);
            }
            let _guard = builder.init()?;
            log_info!("Seen", customer = hashed(CUSTOMER));
        }
        Some("previous_alone") => {
            let mut builder = candor::builder();
            if let Ok(key) = HashKey::new("k", [7; 32]) {
                builder = builder.previous_hash_key(key);
            }
            let _guard = builder.init()?;
            log_info!("Seen", customer = hashed(CUSTOMER));
        }
        _ => {
            let _guard = candor::init()?;
            log_info!(
                "Seen",
                customer = hashed(CUSTOMER),
                token = hashed(CUSTOMER)
            );
        }
    }
    Ok(())
}
