//! Types that are derived among shadowed names and under the strictest lints.

use logging::{Loggable, log_info};

use crate::shadowed::{Box, Option, String, Vec};

/// A field of every name that an expansion could lean on.
#[derive(Loggable)]
#[loggable(crate = "logging", debug)]
pub struct Names<'a, T, const N: usize = 2>
where
    T: Clone,
{
    out: u8,
    f: T,
    __candor_0: &'a [T; N],
    r#type: u8,
    /// Never read by the derive.
    #[sensitive]
    password: String,
    #[loggable(skip)]
    vec: Vec,
}

impl<'a, T: Clone, const N: usize> Names<'a, T, N> {
    /// All of it.
    pub const fn new(f: T, slice: &'a [T; N]) -> Self {
        Self {
            out: 1,
            f,
            __candor_0: slice,
            r#type: 2,
            password: String,
            vec: Vec,
        }
    }

    /// What the derive does not look at.
    pub const fn rest(&self) -> (String, Vec) {
        (self.password, self.vec)
    }
}

/// Variants of every shape.
#[derive(Loggable)]
#[loggable(crate = "logging")]
pub enum Shapes<T> {
    /// Nothing.
    None,
    /// One value.
    Some(T),
    /// Two.
    Ok(T, u8),
    /// Named.
    Err {
        /// A field.
        out: T,
        /// Another.
        #[sensitive(mask)]
        contact: &'static str,
    },
    /// Hidden.
    #[sensitive]
    Token(Box),
}

/// Of this one, nothing is there.
#[derive(Loggable)]
#[loggable(crate = "logging")]
pub enum Never {}

/// Old, but still logged.
#[derive(Loggable)]
#[loggable(crate = "logging")]
pub struct Old {
    /// Still there.
    #[deprecated(note = "use the other")]
    pub old: u8,
}

/// Logs all of them.
pub fn all(option: Option) {
    let slice = [1_u8, 2];
    let names = Names::new(3_u8, &slice);
    log_info!("Derived", names, ..names as spread, option = debug(option));
    let shapes = [
        Shapes::None,
        Shapes::Some(1),
        Shapes::Ok(1, 2),
        Shapes::Err {
            out: 1,
            contact: "ada@example.com",
        },
        Shapes::Token(Box),
    ];
    for shape in &shapes {
        log_info!("Derived", shape);
    }
}

macro_rules! account {
    ($name:ident $($field:ident: $ty:ty),*) => {
        /// Made by a macro of the user's own.
        #[derive(Loggable)]
        #[loggable(crate = "logging")]
        pub struct $name {
            $(
                /// A field.
                pub $field: $ty,
            )*
        }
    };
}

account!(Account id: u64, plan: &'static str);
