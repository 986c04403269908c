//! A function of which everything is decided: what `check` hands to `expand`.

use proc_macro2::{Group, Ident, TokenStream};
use syn::Signature;

use crate::model::Field;
use crate::paths::Paths;

/// What the attribute stands on, decided.
pub(super) enum Model {
    Function(Box<Function>),
    Impl {
        head: TokenStream,
        body: Group,
        members: Vec<Member>,
        /// One `compile_error!` for each fault of the block's own attribute.
        rejections: TokenStream,
        #[cfg(test)]
        faults: Vec<String>,
    },
    /// An item that can't be logged: as it was, and why.
    Unchanged(Unchanged),
}

pub(super) enum Member {
    Logged(Box<Function>),
    Unchanged(Unchanged),
}

pub(super) struct Unchanged {
    pub(super) item: TokenStream,
    pub(super) rejections: TokenStream,
    #[cfg(test)]
    pub(super) faults: Vec<String>,
}

/// A function that is logged.
pub(super) struct Function {
    pub(super) paths: Paths,
    /// Attributes, visibility and `default`.
    pub(super) before: TokenStream,
    pub(super) signature: Signature,
    pub(super) body: Group,
    pub(super) shape: Shape,
    pub(super) site: Site,
    pub(super) fields: Vec<Field>,
    pub(super) ok: Option<OkFields>,
    pub(super) strays: Vec<TokenStream>,
    pub(super) policy_file: Option<String>,
    pub(super) rejections: TokenStream,
    #[cfg(test)]
    pub(super) faults: Vec<String>,
}

/// What the records of a function have in common.
pub(super) struct Site {
    /// The name of a variant of `Level`.
    pub(super) level: Ident,
    pub(super) err: Option<Ident>,
    pub(super) slow: Option<u64>,
    pub(super) threshold: Option<u64>,
    pub(super) sample: Option<f64>,
    pub(super) tells_start: bool,
    pub(super) target: Option<TokenStream>,
    pub(super) event: Option<String>,
    pub(super) message: String,
    pub(super) function: String,
}

/// The fields of `ok(…)`, and the name `out` as the user wrote them.
pub(super) struct OkFields {
    pub(super) out: Ident,
    pub(super) fields: Vec<Field>,
    pub(super) strays: Vec<TokenStream>,
}

/// Where the body goes.
pub(super) enum Shape {
    /// It stays where it is: the result says nothing.
    InPlace,
    /// Into a closure, which `return` and `?` leave.
    Closure(Inner),
    /// Into a future of its own.
    Async(Inner),
    /// It ends in an `async` block, which is what runs.
    Tail(Tail),
}

/// A body on its way into a closure or a future.
#[derive(Default)]
pub(super) struct Inner {
    /// What it gives back, where that can be written down.
    pub(super) output: Option<TokenStream>,
    pub(super) never_returns: bool,
    /// Arguments that it has to own as a whole, in the order in which they are dropped.
    pub(super) owned: Vec<TokenStream>,
    /// Arguments that it owns without a use for them, which the compiler is to tell of as ever.
    pub(super) unused: Vec<Ident>,
    /// Arguments that it changes.
    pub(super) changed: Vec<Ident>,
}

/// A body that ends in an `async` block.
pub(super) struct Tail {
    /// The place of the block in the body: of its group among the tokens, and so on inwards.
    pub(super) path: Vec<usize>,
    pub(super) is_move: bool,
    pub(super) output: Option<TokenStream>,
    /// What is pinned, if only its type knows its output: `Self::Future`, or an alias.
    pub(super) alias: Option<TokenStream>,
}

#[cfg(test)]
impl Model {
    /// The texts of every fault.
    pub(super) fn faults(self) -> Vec<String> {
        match self {
            Self::Function(function) => function.faults,
            Self::Unchanged(unchanged) => unchanged.faults,
            Self::Impl {
                members, faults, ..
            } => {
                let of_members = members.into_iter().flat_map(|member| match member {
                    Member::Logged(function) => function.faults,
                    Member::Unchanged(unchanged) => unchanged.faults,
                });
                faults.into_iter().chain(of_members).collect()
            }
        }
    }
}
