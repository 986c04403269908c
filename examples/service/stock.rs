//! How much there is: a service of its own in real life, which is called over HTTP and carries the trace on.

use anyhow::{Context as _, bail};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{Request, StatusCode};
use candor::{log_debug, logged};
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::Service;
use crate::error::Failure;

/// `GET /stock/{item}`.
pub(crate) async fn show(
    State(service): State<Service>,
    Path(item): Path<String>,
) -> Result<String, Failure> {
    match service.store.stock(item).await? {
        Some(count) => Ok(count.to_string()),
        None => Err(Failure::Refused(StatusCode::NOT_FOUND, "no such item")),
    }
}

/// Asks the stock service.
#[derive(Clone)]
pub(crate) struct StockClient {
    port: u16,
    http: Client<HttpConnector, Empty<Bytes>>,
}

impl StockClient {
    pub(crate) fn new(port: u16) -> Self {
        Self {
            port,
            http: Client::builder(TokioExecutor::new()).build_http(),
        }
    }

    /// How many of the item there are; none of an item that nobody knows.
    #[logged("Stock counted", item, ok(count = *out), slow = 500ms)]
    pub(crate) async fn count(&self, item: &str) -> anyhow::Result<u32> {
        if !item.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Ok(0);
        }
        let uri = format!("http://127.0.0.1:{}/stock/{item}", self.port);
        let mut request = Request::get(uri).body(Empty::new())?;
        candor::http::inject(request.headers_mut());
        let response = self
            .http
            .request(request)
            .await
            .context("stock unreachable")?;
        log_debug!("Stock answered", status_code = response.status());
        match response.status() {
            StatusCode::OK => {
                let body = response.into_body().collect().await?.to_bytes();
                Ok(std::str::from_utf8(&body)?.parse()?)
            }
            StatusCode::NOT_FOUND => Ok(0),
            status => bail!("the stock service answered {status}"),
        }
    }
}
