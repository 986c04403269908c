//! One request from its arrival to the end of its response, which is recorded once, however it comes.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::time::Instant;

use http::{Method, Request, Response, StatusCode};
use http_body::Body;

use super::ResponseBody;
use super::failure::Failure;
use super::inbound::Inbound;
use super::report::{Completion, completed, received};
use super::request::{announced_length, fields, path};
use super::response_headers::ResponseHeaders;
use super::settings::Settings;
use crate::context::Carried;
use crate::level::Level;
use crate::outcome::Outcome;
use crate::scope::{Kind, Opening, Scope};

/// A request that is being answered.
#[derive(Debug)]
pub(super) struct Exchange {
    settings: Arc<Settings>,
    carried: Carried,
    headers: Option<ResponseHeaders>,
    started: Instant,
    is_quiet: bool,
    /// Whether the method asks for the headers alone.
    is_head: bool,
    request_size: Option<u64>,
    status: Option<StatusCode>,
    /// Bytes of the response that have been sent, and those that were announced.
    sent: u64,
    announced: Option<u64>,
    is_over: bool,
}

impl Exchange {
    /// Opens the request's scope and records that the request has come.
    pub(super) fn open<A: Body>(request: &Request<A>, settings: Arc<Settings>) -> Self {
        let inbound = if settings.trusts_inbound {
            Inbound::read(request.headers())
        } else {
            Inbound::unknown()
        };
        let headers = settings
            .sends_headers
            .then(|| ResponseHeaders::of(&inbound))
            .flatten();
        let fields = fields(request, inbound.request_id.as_ref());
        let scope = Scope::root(Opening {
            kind: Kind::Work,
            fields: Some(fields),
            trace: Some(inbound.trace),
        });
        let exchange = Self {
            carried: Carried::with(Some(scope)),
            headers,
            started: Instant::now(),
            is_quiet: settings.is_quiet(path(request)),
            is_head: request.method() == Method::HEAD,
            request_size: announced_length(request.headers(), request.body()),
            status: None,
            sent: 0,
            announced: None,
            is_over: false,
            settings,
        };
        let level = exchange.settings.level_of_received(exchange.is_quiet);
        exchange.within(|| received(level));
        exchange
    }

    /// Runs the service's own code in the request's scope.
    pub(super) fn within<R>(&self, work: impl FnOnce() -> R) -> R {
        let _here = self.carried.enter();
        work()
    }

    /// The same, and records a panic before it goes on its way.
    pub(super) fn watch<R>(&mut self, work: impl FnOnce() -> R) -> R {
        let outcome = self.within(|| catch_unwind(AssertUnwindSafe(work)));
        outcome.unwrap_or_else(|payload| {
            self.end(Outcome::Panicked, None);
            resume_unwind(payload)
        })
    }

    /// Goes over from the service's work to sending what it has answered.
    pub(super) fn respond<B: Body>(mut self, response: Response<B>) -> Response<ResponseBody<B>> {
        let (mut parts, body) = response.into_parts();
        if let Some(headers) = self.headers.take() {
            headers.write(&mut parts.headers);
        }
        self.status = Some(parts.status);
        self.announced = announced_length(&parts.headers, &body);
        if self.is_head || has_no_body(parts.status) || body.is_end_stream() {
            self.announced = Some(0);
        }
        self.sent(0);
        Response::from_parts(parts, ResponseBody::new(body, self))
    }

    /// Counts what was sent; the last byte ends the request, for nobody may ask the body again.
    pub(super) fn sent(&mut self, bytes: u64) {
        self.sent += bytes;
        if self
            .announced
            .is_some_and(|announced| self.sent >= announced)
        {
            self.finish();
        }
    }

    /// The response has been sent.
    pub(super) fn finish(&mut self) {
        let is_error = self.status.is_some_and(|status| status.is_server_error());
        let outcome = if is_error {
            Outcome::Error
        } else {
            Outcome::Ok
        };
        self.end(outcome, None);
    }

    /// The service, or the body, has failed.
    pub(super) fn fail(&mut self, failure: &Failure<'_>) {
        self.end(Outcome::Error, Some(failure));
    }

    fn end(&mut self, outcome: Outcome, failure: Option<&Failure<'_>>) {
        if std::mem::replace(&mut self.is_over, true) {
            return;
        }
        let completion = Completion {
            level: self.level_of(outcome, failure.is_some()),
            outcome,
            status: self.status,
            duration: self.started.elapsed(),
            request_size: self.request_size,
            response_size: self.status.map(|_| self.sent),
            failure,
        };
        self.within(|| completed(&completion));
    }

    fn level_of(&self, outcome: Outcome, has_failed: bool) -> Level {
        let of_status = self.settings.level_of(self.status, self.is_quiet);
        match outcome {
            Outcome::Panicked => self.settings.server_error,
            Outcome::Error if has_failed => self.settings.server_error,
            Outcome::Cancelled => of_status.max(self.settings.client_error),
            Outcome::Ok | Outcome::Error => of_status,
        }
    }
}

/// Nobody waits for the answer any more.
impl Drop for Exchange {
    fn drop(&mut self) {
        self.end(Outcome::Cancelled, None);
    }
}

/// Whether a response of this status ends with its headers.
fn has_no_body(status: StatusCode) -> bool {
    let ends = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED];
    status.is_informational() || ends.contains(&status)
}
