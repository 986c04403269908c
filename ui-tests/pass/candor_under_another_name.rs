#![deny(warnings)]

extern crate candor as tracing;

mod logging {
    pub use ::candor as inner;
    pub use ::candor::{fields, log_info as say};
}

mod candor {}

mod prelude {
    pub use crate::logging::inner::*;
}

fn main() {
    use crate::prelude::*;

    let (user_id, password) = (42, true);
    tracing::log_info!("User registered", user_id, password);
    logging::say!("User registered", user_id, error = std::fmt::Error);
    logging::inner::log_at!(tracing::Level::Info, "User registered", user_id);
    log_error!("User registered", session_id = 7);
    let _fields = logging::fields! { user_id };
}
