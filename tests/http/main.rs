//! Services behind the HTTP layer: what is recorded of each request, however it ends.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod bodies;
mod endings;
mod framework;
mod hostile;
mod ids;
mod levels;
mod outbound;
mod records;
mod scene;
mod server;
mod sockets;
