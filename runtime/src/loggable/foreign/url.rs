//! `url`: the place, without the credentials in it.

use url::Url;

use crate::loggable::{Loggable, ValueWriter};
use crate::privacy::shown_url;

/// Shows the URL without user and password, and without the values of parameters whose names could be credentials.
///
/// The path is kept, whatever it holds: log the route instead where a path carries a token. Of a `data:` URL, the media
/// type and the number of bytes are shown.
impl Loggable for Url {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(&shown_url(self.as_str()));
    }
}
