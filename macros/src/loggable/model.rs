//! A type of which everything is decided: what `check` hands to `expand`.

use candor_policy::Class;
use proc_macro2::{Ident, TokenStream};
use syn::{Expr, Generics, Member};

use crate::model::Field;
use crate::paths::Paths;

pub(super) struct Model {
    pub(super) paths: Paths,
    pub(super) name: Ident,
    /// With the bounds that the shown fields need.
    pub(super) generics: Generics,
    pub(super) body: Body,
    /// Fields that are not shown: no lint may take them for useless.
    pub(super) unread: Vec<Expr>,
    pub(super) has_debug: bool,
    /// The project's policy, by which the names were judged.
    pub(super) policy_file: Option<String>,
    /// Marker traits that the type gets besides.
    pub(super) markers: Vec<&'static str>,
    /// One `compile_error!` for each fault.
    pub(super) rejections: TokenStream,
    #[cfg(test)]
    pub(super) faults: Vec<String>,
}

/// What the impl does.
pub(super) enum Body {
    /// Nothing, since there are faults: the impl is there so that nothing follows from them.
    Inert,
    Struct(Content),
    Enum(Vec<Variant>),
}

pub(super) struct Variant {
    pub(super) name: Ident,
    pub(super) label: String,
    pub(super) bindings: Vec<(Member, Ident)>,
    pub(super) content: Content,
}

/// What is shown of a struct or of a variant; the text is its name.
pub(super) enum Content {
    Name(String),
    /// That it is there.
    Redacted(Option<Class>),
    /// The one value inside.
    Whole(String, Box<Field>),
    Items(String, Vec<Field>),
    /// Named values.
    Entries(String, Vec<Field>),
}
