//! Orders: placed if there is enough in stock, and shown to those who placed them.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::{Extension, Json};
use candor::{log_info, log_warning, logged};
use serde::{Deserialize, Serialize};

use crate::Service;
use crate::error::Failure;
use crate::store::User;

/// What a caller wants.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Order {
    pub(crate) item: String,
    pub(crate) quantity: u32,
}

/// What it gets.
#[derive(Serialize)]
pub(crate) struct Placed {
    id: i64,
}

/// `POST /orders`.
#[logged("Order handled", order.item, order.quantity)]
pub(crate) async fn place(
    State(service): State<Service>,
    Extension(user): Extension<User>,
    Json(order): Json<Order>,
) -> Result<(StatusCode, Json<Placed>), Failure> {
    let in_stock = service.stock.count(&order.item).await?;
    if in_stock < order.quantity {
        log_warning!("Order refused", order.quantity, in_stock);
        return Err(Failure::Refused(
            StatusCode::CONFLICT,
            "not enough in stock",
        ));
    }
    let id = service.store.add_order(user.id, order.clone()).await?;
    log_info!(event: "order.placed", "Order placed", order.id = id, order.item, order.quantity);
    service.receipts.send(id).await?;
    Ok((StatusCode::CREATED, Json(Placed { id })))
}

/// `GET /orders/{id}`.
pub(crate) async fn show(
    State(service): State<Service>,
    Extension(user): Extension<User>,
    Path(id): Path<i64>,
) -> Result<Json<Order>, Failure> {
    let order = service.store.order(user.id, id).await?;
    let unknown = Failure::Refused(StatusCode::NOT_FOUND, "no such order of yours");
    order.map(Json).ok_or(unknown)
}
