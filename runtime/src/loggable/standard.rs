//! Times, addresses, paths and candor's own types.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::{Loggable, ValueWriter};
use crate::level::Level;
use crate::trace::TraceId;

impl Loggable for Duration {
    fn log(&self, out: ValueWriter<'_>) {
        out.duration(*self);
    }
}

impl Loggable for SystemTime {
    fn log(&self, out: ValueWriter<'_>) {
        out.time(*self);
    }
}

macro_rules! displayed {
    ($($type:ty),*) => { $(
        impl Loggable for $type {
            fn log(&self, out: ValueWriter<'_>) {
                out.display(self);
            }
        }
    )* };
}

displayed!(
    IpAddr,
    Ipv4Addr,
    Ipv6Addr,
    SocketAddr,
    SocketAddrV4,
    SocketAddrV6,
    Level,
    TraceId
);

/// A path that is no UTF-8 shows `U+FFFD` where it isn't.
impl Loggable for Path {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(&self.to_string_lossy());
    }
}

impl Loggable for PathBuf {
    fn log(&self, out: ValueWriter<'_>) {
        self.as_path().log(out);
    }
}
