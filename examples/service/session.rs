//! Who is asking: found out once, and on every later record of the request.

use axum::extract::{Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use candor::{context, fields};

use crate::Service;
use crate::error::Failure;

/// Lets requests of a session pass.
pub(crate) async fn authenticate(
    State(service): State<Service>,
    mut request: Request,
    next: Next,
) -> Result<Response, Failure> {
    let refused = Failure::Refused(StatusCode::UNAUTHORIZED, "log in first");
    let Some(token) = bearer(request.headers()) else {
        return Err(refused);
    };
    let Some(user) = service.store.user_of_session(token).await? else {
        return Err(refused);
    };
    context::bind(fields! { user_id = user.id, organization_id = user.organization_id });
    request.extensions_mut().insert(user);
    Ok(next.run(request).await)
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ").map(str::to_owned)
}
