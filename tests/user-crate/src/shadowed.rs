//! Names of the prelude that mean something else here.

use logging::{
    context, fields, log_at, log_critical, log_debug, log_error, log_info, log_warn, log_warning,
};

/// Not the standard one.
#[derive(Clone, Copy, Debug)]
pub struct String;

/// Not the standard one.
#[derive(Clone, Copy, Debug)]
pub struct Vec;

/// Not the standard one.
#[derive(Clone, Copy, Debug)]
pub struct Box;

/// Not the standard one.
#[derive(Clone, Copy, Debug)]
pub enum Option {
    /// Not the standard one.
    Some,
    /// Not the standard one.
    None,
}

/// Not the standard one.
#[derive(Clone, Copy, Debug)]
pub enum Result {
    /// Not the standard one.
    Ok,
    /// Not the standard one.
    Err,
}

use self::Option::{None, Some};
use self::Result::{Err, Ok};

/// Not the standard traits.
pub trait Into {}
/// Not the standard traits.
pub trait From {}
/// Not the standard traits.
pub trait Default {}
/// Not the standard traits.
pub trait Sized {}

/// Has the names that a logger's parts have.
pub trait Nosy {
    /// A name that candor's types use too.
    fn log(&self) -> u8 {
        1
    }
    /// A name that candor's types use too.
    fn emit(&self) -> u8 {
        2
    }
    /// A name that candor's types use too.
    fn passes(&self) -> u8 {
        3
    }
    /// A name that candor's types use too.
    fn through(&self) -> u8 {
        4
    }
    /// A name that candor's types use too.
    fn trace(&self) -> u8 {
        5
    }
}

impl<T> Nosy for T {}

macro_rules! concat {
    () => {
        "not the standard one"
    };
}

macro_rules! line {
    () => {
        "not the standard one"
    };
}

macro_rules! file {
    () => {
        "not the standard one"
    };
}

macro_rules! module_path {
    () => {
        "not the standard one"
    };
}

/// Logs with every level.
pub fn levels(level: logging::Level) {
    log_debug!("Levels", a = debug(Some), b = debug(None));
    log_info!("Levels", a = debug(Ok), b = debug(Err), c = debug(String));
    log_warn!("Levels", a = debug(Vec), b = debug(Box));
    log_warning!(
        "Levels",
        a = concat!(),
        b = line!(),
        c = file!(),
        d = module_path!()
    );
    log_error!("Levels", a = 1.log());
    log_critical!(
        "Levels",
        a = 1.emit(),
        b = 1.passes(),
        c = 1.through(),
        d = 1.trace()
    );
    log_at!(level, "Levels", level_given = level);
}

/// Logs under forbidden names, whose types the compiler checks by items of the call's own.
pub fn admitted(password: bool, session_id: u64) {
    log_info!("Admitted", password, session_id, user.password = password);
    context! { password, session_id }.run(|| {
        log_info!(logger: logging::logger().bind(fields! { password }), "Admitted");
    });
}
