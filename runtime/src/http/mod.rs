//! Requests: one scope, one trace id and two records each, and what goes along to other services.
//!
//! [`RequestLayer`] (feature `tower`) stands in front of a service of tower, hyper or axum:
//!
//! ```
//! # #[cfg(feature = "axum")] {
//! use axum::Router;
//! use axum::routing::get;
//! use candor::http::RequestLayer;
//!
//! let app: Router = Router::new()
//!     .route("/orders/{id}", get(|| async { "an order" }))
//!     .layer(RequestLayer::new().quiet("/health"));
//! # }
//! ```
//!
//! | record | level | fields |
//! |---|---|---|
//! | Request received | INFO | `http_method`, `request_path`, `request_id` if one came in |
//! | whatever is logged meanwhile | its own | the same, and what [`context::bind`](crate::context::bind) has added |
//! | Request completed | INFO; 4xx and abandoned WARNING; 5xx, failed and panicked ERROR | the same, `status_code`, `duration_ms`, `request_size_bytes`, `response_size_bytes`, `outcome` |
//!
//! All of them carry the trace id that came in, and the response carries it back. [`inject`] sends it on to other services.

#[cfg(feature = "axum")]
mod logger;
mod outbound;
#[cfg(feature = "axum")]
mod problem;
#[cfg(feature = "tower")]
mod server;

#[cfg(feature = "axum")]
pub use logger::RequestLogger;
pub use outbound::inject;
#[cfg(feature = "axum")]
pub use problem::Problem;
#[cfg(feature = "tower")]
pub use server::{RequestLayer, RequestService, ResponseBody, ResponseFuture};
