//! Times, addresses, paths, what the system says of a process, and candor's own types.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::thread::ThreadId;
use std::time::{Duration, SystemTime};

use super::{Loggable, ValueWriter};
use crate::level::Level;
use crate::trace::TraceId;

/// There is nothing to show; the field is left out.
impl<T: ?Sized> Loggable for PhantomData<T> {
    fn log(&self, out: ValueWriter<'_>) {
        out.none();
    }
}

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

/// `exit status: 1`, or the signal that ended the process.
#[diagnostic::do_not_recommend]
impl Loggable for ExitStatus {
    fn log(&self, out: ValueWriter<'_>) {
        out.display(self);
    }
}

macro_rules! named_as_in_code {
    ($($type:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl Loggable for $type {
            fn log(&self, out: ValueWriter<'_>) {
                out.debug(self);
            }
        }
    )* };
}

// `NotFound`, `ThreadId(1)`: words to search for.
named_as_in_code!(ErrorKind, ThreadId);

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

/// Text of the system that is no UTF-8 shows `U+FFFD` where it isn't.
#[diagnostic::do_not_recommend]
impl Loggable for OsStr {
    fn log(&self, out: ValueWriter<'_>) {
        out.text(&self.to_string_lossy());
    }
}

#[diagnostic::do_not_recommend]
impl Loggable for OsString {
    fn log(&self, out: ValueWriter<'_>) {
        self.as_os_str().log(out);
    }
}
