//! A service of orders whose requests can be followed by their trace id.
//!
//! `cargo run --example service -- 8080` listens on 127.0.0.1; without a port, or with 0, the system chooses one and the
//! record "Service started" says which. Then, in another terminal:
//!
//! ```sh
//! token=$(curl -s localhost:8080/login -H 'content-type: application/json' \
//!   -d '{"email":"ada@example.com","password":"correct horse battery staple"}' | cut -d'"' -f4)
//! curl -i localhost:8080/orders -H "authorization: Bearer $token" -H 'content-type: application/json' \
//!   -H 'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' -d '{"item":"mug","quantity":2}'
//! ```
//!
//! Every record of the second request carries that trace id: those of the call that the service makes to itself, and of the
//! receipt that it sends in the background, too. Ctrl-C ends it.

mod error;
mod login;
mod orders;
mod receipts;
mod session;
mod stock;
mod store;

use std::net::Ipv4Addr;

use anyhow::Context as _;
use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use candor::http::RequestLayer;
use candor::log_info;
use tokio::net::TcpListener;
use tokio::signal;
use tower_http::catch_panic::CatchPanicLayer;

/// What the handlers share.
#[derive(Clone)]
struct Service {
    store: store::Store,
    stock: stock::StockClient,
    receipts: receipts::Queue,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let _guard = candor::builder()
        .service("orders")
        .version(env!("CARGO_PKG_VERSION"))
        .init()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port()?)).await?;
    let port = listener.local_addr()?.port();
    let (receipts, sender) = receipts::start();
    let service = Service {
        store: store::Store::open()?,
        stock: stock::StockClient::new(port),
        receipts,
    };
    log_info!("Service started", port);
    axum::serve(listener, router(service))
        .with_graceful_shutdown(shutdown())
        .await?;
    // The routes are gone, and with them the queue: the sender ends once it is empty.
    sender.await?;
    log_info!("Service stopped");
    Ok(())
}

/// From the first argument, or the variable `PORT`.
fn port() -> anyhow::Result<u16> {
    let given = std::env::args()
        .nth(1)
        .or_else(|| std::env::var("PORT").ok());
    given.map_or(Ok(0), |port| port.parse().context("the port is no number"))
}

fn router(service: Service) -> Router {
    let authenticated = Router::new()
        .route("/orders", post(orders::place))
        .route("/orders/{id}", get(orders::show))
        .route_layer(from_fn_with_state(service.clone(), session::authenticate));
    Router::new()
        .merge(authenticated)
        .route("/login", post(login::login))
        .route("/stock/{item}", get(stock::show))
        .route("/health", get(|| async {}))
        .layer(CatchPanicLayer::custom(error::panicked))
        // Outermost: what the other layers do is part of the request.
        .layer(RequestLayer::new().quiet("/health"))
        .with_state(service)
}

/// Until somebody asks the service to end.
async fn shutdown() {
    tokio::select! {
        _ = signal::ctrl_c() => {}
        () = terminated() => {}
    }
    log_info!("Service stopping");
}

#[cfg(unix)]
async fn terminated() {
    if let Ok(mut signals) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
        signals.recv().await;
    } else {
        std::future::pending::<()>().await;
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending::<()>().await;
}
