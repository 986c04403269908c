#![deny(warnings)]
#![no_implicit_prelude]

fn main() {
    let (number, email) = (7, "user@example.com");
    let failure = ::std::fmt::Error;
    ::candor::log_info!("Names missing", number, email);
    ::candor::log_info!(
        "Names missing",
        a = display(number),
        b = debug(number),
        c = masked(email),
        d = redacted(email),
        e = hashed(email),
        f = truncated(email, 3),
        h = untrusted(email, 3),
        i = untrusted(email),
        g = public(email, reason = "address of our own support desk"),
        metric(count = number, unit = Count)
    );
    ::candor::log_error!("Names missing", error = failure);
    ::candor::log_info!(target: "billing", sample: 0.5, "Names missing", number);
    ::candor::log_info!(logger: ::candor::logger(), limit: 5 per 10s, "Names missing", number);
    ::candor::log_at!(::candor::Level::Info, "Names missing", number);
    let _fields = ::candor::fields! { number, email };
    let _context = ::candor::context! { number, email };
}
