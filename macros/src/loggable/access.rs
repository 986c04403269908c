//! How a field is reached: through `self`, or by what a pattern has bound.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::spanned::Spanned;
use syn::{Expr, Index, Member, parse_quote_spanned};

use super::parse::Field;

#[derive(Clone, Copy)]
pub(super) enum Access {
    OfSelf,
    /// In a variant.
    Bound,
}

impl Access {
    /// The field; of a variant, `bindings` gets what its pattern has to take out.
    pub(super) fn value(self, field: &Field, bindings: &mut Vec<(Member, Ident)>) -> Expr {
        let near = near(field);
        let member = member(field);
        match self {
            Self::OfSelf => parse_quote_spanned!(near=> self.#member),
            Self::Bound => {
                let binding = format_ident!("__candor_{}", field.index, span = near);
                bindings.push((member, binding.clone()));
                parse_quote_spanned!(near=> *#binding)
            }
        }
    }
}

/// What stands for a field that nobody looks at.
pub(super) fn unread(field: &Field) -> Expr {
    parse_quote_spanned!(near(field)=> ())
}

/// An error about the value underlines its type.
fn near(field: &Field) -> Span {
    Span::mixed_site().located_at(field.ty.span())
}

fn member(field: &Field) -> Member {
    match &field.name {
        Some(name) => {
            let mut name = name.clone();
            name.set_span(name.span().located_at(near(field)));
            Member::Named(name)
        }
        None => Member::Unnamed(Index {
            index: u32::try_from(field.index).unwrap_or(u32::MAX),
            span: near(field),
        }),
    }
}
