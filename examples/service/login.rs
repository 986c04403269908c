//! Logging in: a password comes in, a session's token goes out, and neither is logged.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use candor::{Loggable, context, fields, log_info, log_warning};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::Service;
use crate::error::Failure;

/// What a caller sends.
#[derive(Deserialize, Loggable)]
pub(crate) struct Login {
    email: String,
    #[sensitive]
    password: SecretString,
}

/// What it gets back.
#[derive(Serialize)]
pub(crate) struct Session {
    token: String,
}

/// `POST /login`.
pub(crate) async fn login(
    State(service): State<Service>,
    Json(login): Json<Login>,
) -> Result<Json<Session>, Failure> {
    let user = service.store.user_by_email(login.email.clone()).await?;
    // A real service keeps a slow hash of the password.
    let user = user.filter(|user| user.password.expose_secret() == login.password.expose_secret());
    let Some(user) = user else {
        log_warning!("Login refused", login);
        return Err(Failure::Refused(
            StatusCode::UNAUTHORIZED,
            "unknown user or wrong password",
        ));
    };
    context::bind(fields! { user_id = user.id, organization_id = user.organization_id });
    let token = new_token()?;
    service.store.add_session(token.clone(), user.id).await?;
    log_info!("Logged in", login.email);
    Ok(Json(Session { token }))
}

fn new_token() -> anyhow::Result<String> {
    let half = || getrandom::u64().map_err(|error| anyhow::anyhow!("nothing random: {error}"));
    Ok(format!("{:016x}{:016x}", half()?, half()?))
}
