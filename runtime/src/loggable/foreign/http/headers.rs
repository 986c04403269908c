//! Headers: shown if they are known to be harmless, and only then.

use http::HeaderMap;
use http::header::{GetAll, HeaderName, HeaderValue};

use crate::loggable::{Loggable, MapKey, ValueWriter};
use crate::privacy::{shown_authority, shown_url};

/// Headers whose values are shown. Sorted.
///
/// What a header of any other name holds, nobody can tell: services invent their own for credentials every day.
const SHOWN: [&str; 74] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "accept-ranges",
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-max-age",
    "access-control-request-headers",
    "access-control-request-method",
    "age",
    "allow",
    "alt-svc",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-range",
    "content-type",
    "date",
    "dnt",
    "etag",
    "expect",
    "expires",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "keep-alive",
    "last-modified",
    "max-forwards",
    "pragma",
    "priority",
    "range",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "request-id",
    "retry-after",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "server",
    "server-timing",
    "strict-transport-security",
    "te",
    "traceparent",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "vary",
    "via",
    "x-amzn-requestid",
    "x-amzn-trace-id",
    "x-b3-sampled",
    "x-b3-spanid",
    "x-b3-traceid",
    "x-cache",
    "x-content-type-options",
    "x-correlation-id",
    "x-forwarded-port",
    "x-forwarded-proto",
    "x-frame-options",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
    "x-response-time",
    "x-trace-id",
];

/// Headers that hold a URL.
const OF_URLS: [&str; 5] = [
    "access-control-allow-origin",
    "content-location",
    "location",
    "origin",
    "referer",
];

/// Shows every header's name, and the value of a harmless one; several of one name are a sequence.
///
/// Harmless are those that say how to transfer, cache or negotiate, who asks (`user-agent`), what is asked (`host`) and
/// which request it was (`x-request-id`, `traceparent`); the list is in this crate's source. `location`, `referer` and
/// their like show a URL without credentials. All others are `[redacted]`.
impl Loggable for HeaderMap {
    fn log(&self, out: ValueWriter<'_>) {
        out.map(|map| {
            for name in self.keys() {
                match treatment(name) {
                    Treatment::Hidden => map.redacted(name.as_str()),
                    shown => map.entry(name.as_str(), &Values(self.get_all(name), shown)),
                }
            }
        });
    }
}

/// Shows the name, in lower case.
impl Loggable for HeaderName {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(self.as_str());
    }
}

impl MapKey for HeaderName {
    fn with_name(&self, take: &mut dyn FnMut(&str)) {
        take(self.as_str());
    }
}

#[derive(Clone, Copy)]
enum Treatment {
    AsItIs,
    AsAuthority,
    AsUrl,
    Hidden,
}

fn treatment(name: &HeaderName) -> Treatment {
    match name.as_str() {
        "host" => Treatment::AsAuthority,
        name if SHOWN.binary_search(&name).is_ok() => Treatment::AsItIs,
        name if OF_URLS.contains(&name) => Treatment::AsUrl,
        _ => Treatment::Hidden,
    }
}

/// The values of one name.
struct Values<'a>(GetAll<'a, HeaderValue>, Treatment);

impl Loggable for Values<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        let mut values = self.0.iter();
        match (values.next(), values.next()) {
            (Some(only), None) => One(only, self.1).log(out),
            _ => out.seq(|seq| {
                for value in &self.0 {
                    seq.item(&One(value, self.1));
                }
            }),
        }
    }
}

struct One<'a>(&'a HeaderValue, Treatment);

impl Loggable for One<'_> {
    fn log(&self, out: ValueWriter<'_>) {
        if self.0.is_sensitive() {
            return out.redacted();
        }
        let text = String::from_utf8_lossy(self.0.as_bytes());
        match self.1 {
            Treatment::AsItIs => out.text(&text),
            Treatment::AsAuthority => out.text(shown_authority(&text)),
            Treatment::AsUrl => out.text(&shown_url(&text)),
            Treatment::Hidden => out.redacted(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OF_URLS, SHOWN};
    use crate::privacy::Exposure;

    #[test]
    fn the_shown_headers_are_sorted_and_none_of_them_has_a_forbidden_name() {
        assert!(SHOWN.is_sorted());
        for name in SHOWN.iter().chain(&OF_URLS) {
            assert_eq!(Exposure::of_name(name), Exposure::Plain, "{name}");
            let in_headers = Exposure::of_name_in(name, ["headers", ""]);
            assert_eq!(in_headers, Exposure::Plain, "{name}");
        }
    }
}
