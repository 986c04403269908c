//! Requests that come in: from the layer to the two records.

mod body;
mod exchange;
mod failure;
mod future;
mod inbound;
mod layer;
mod report;
mod request;
mod request_id;
mod response_headers;
mod service;
mod settings;

pub use body::ResponseBody;
pub use future::ResponseFuture;
pub use layer::RequestLayer;
pub use service::RequestService;
