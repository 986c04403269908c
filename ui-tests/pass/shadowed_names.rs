#![deny(warnings)]
#![allow(dead_code, non_camel_case_types, unused_macros)]

mod std {}
mod core {}
mod alloc {}
mod candor {}
mod diagnostic {}

struct String;
struct Vec;
struct Box;
enum Option {
    Some,
    None,
}
enum Result {
    Ok,
    Err,
}
use self::Option::{None, Some};
use self::Result::{Err, Ok};

struct Level;
struct Callsite;
struct Fields;
struct u64;
struct str;
struct bool;
trait Loggable {}
trait Fn {}
trait Into {}
trait From {}
trait ViaError {}

macro_rules! concat {
    ($($tokens:tt)*) => {
        compile_error!("the user's own")
    };
}
macro_rules! module_path {
    () => {
        compile_error!("the user's own")
    };
}
macro_rules! line {
    () => {
        compile_error!("the user's own")
    };
}
macro_rules! file {
    () => {
        compile_error!("the user's own")
    };
}

fn display() {}
fn debug() {}
fn enabled() {}
fn emit() {}
fn drop() {}

fn main() {
    let (number, password, session_id, email) = (7, true, 8, "user@example.com");
    let failure = ::std::fmt::Error;
    let order = [1, 2];
    ::candor::log_info!("Names shadowed", number, password, session_id, email);
    ::candor::log_info!(
        "Names shadowed",
        a = display(number),
        b = debug(number),
        c = masked(email),
        d = redacted(email)
    );
    ::candor::log_info!(
        "Names shadowed",
        ..order,
        metric(count = number, unit = Count),
        text = truncated(email, 3),
        question = untrusted(email)
    );
    ::candor::log_error!("Names shadowed", error = failure);
    ::candor::log_info!(target: "billing", sample: 0.5, "Names shadowed", number);
    ::candor::log_info!(logger: ::candor::logger(), limit: 5 per 10s, "Names shadowed", number);
    ::candor::log_at!(::candor::Level::Info, "Names shadowed", number);
    let _fields = ::candor::fields! { number, password };
    let _context = ::candor::context! { number, session_id };
    let _shadows = (
        Some, None, Ok, Err, String, Vec, Box, Level, Callsite, Fields,
    );
}
