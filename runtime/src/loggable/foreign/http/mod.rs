//! `http`: the parts of a request or a response that can be shown.
//!
//! A `HeaderValue` has no name to judge it by, and a `Request` or a `Response` is more than a field can say: log what
//! matters of it, `method = req.method()`, `uri = req.uri()`, `headers = req.headers()`.

mod headers;

use http::uri::{Authority, PathAndQuery, Scheme};
use http::{Method, StatusCode, Uri, Version};

use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::{NonSecret, shown_authority, shown_url};

/// Shows the URI without user and password, and without the values of parameters whose names could be credentials.
///
/// The path is kept, whatever it holds: log the route instead where a path carries a token.
impl Loggable for Uri {
    fn log(&self, out: ValueWriter<'_>) {
        // As one text: what a parser takes for a port may be a password with a slash in it.
        let mut text = String::new();
        if let Some(scheme) = self.scheme_str() {
            text.extend([scheme, "://"]);
        }
        text.push_str(self.authority().map_or("", Authority::as_str));
        text.push_str(self.path_and_query().map_or("", PathAndQuery::as_str));
        let text = shown_url(&text);
        out.text(&text);
    }
}

/// Shows host and port.
impl Loggable for Authority {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(&shown_url(shown_authority(self.as_str())));
    }
}

/// Shows what [`Uri`] shows of it.
impl Loggable for PathAndQuery {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(&shown_url(self.as_str()));
    }
}

/// Shows `https`.
impl Loggable for Scheme {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(self.as_str());
    }
}

/// Shows `GET`.
impl Loggable for Method {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(self.as_str());
    }
}

/// Shows the number.
impl Loggable for StatusCode {
    fn log(&self, out: ValueWriter<'_>) {
        out.u64(self.as_u16().into());
    }
}

impl NonSecret for StatusCode {}

/// Shows `HTTP/1.1`.
impl Loggable for Version {
    fn log(&self, out: ValueWriter<'_>) {
        out.debug(self);
    }
}
