//! The references to a call's values.

use candor_policy::Class;
use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Expr, LitInt};

use super::admission::admit_name;
use crate::model::{Field, Treatment};
use crate::paths::{Paths, span_of};

/// The references to the values, in the order of the keys.
pub(crate) fn values(paths: &Paths, fields: &[Field]) -> TokenStream {
    let values = fields
        .iter()
        .enumerate()
        .map(|(index, field)| value(paths, index, field));
    quote!(&[#(#values),*])
}

fn value(paths: &Paths, index: usize, field: &Field) -> TokenStream {
    let near = span_of(&field.value);
    let reference = reference(&field.value);
    Wrapping {
        paths,
        index,
        reference,
        near,
    }
    .treated(&field.treatment)
}

/// A reference on its way into the words around it.
struct Wrapping<'a> {
    paths: &'a Paths,
    index: usize,
    reference: TokenStream,
    near: Span,
}

impl Wrapping<'_> {
    fn treated(&self, treatment: &Treatment) -> TokenStream {
        let bare = &self.reference;
        match treatment {
            Treatment::Plain => bare.clone(),
            Treatment::Display => self.word("display", bare, None),
            Treatment::Debug => self.word("debug", bare, None),
            Treatment::Truncated(inner, limit) => self.limited("truncated", inner, limit.as_ref()),
            Treatment::Untrusted(inner, limit) => self.limited("untrusted", inner, limit.as_ref()),
            Treatment::Masked(inner, class) => self.classed("masked", inner, *class),
            Treatment::ScalarsOnly(inner, class) => {
                self.classed("scalars_only", inner, Some(*class))
            }
            Treatment::Hashed(inner, class) => self.classed("hashed", inner, *class),
            Treatment::Ends(inner, class) => self.classed("ends", inner, *class),
            Treatment::Redacted(class) => self.word("redacted", bare, Some(class_id(*class))),
            Treatment::Public(inner) => self.word("public", &self.treated(inner), None),
            Treatment::Metric(None) => self.word("metric", bare, None),
            Treatment::Metric(Some(per_second)) => {
                self.word("metric_time", bare, Some(quote!(#per_second)))
            }
            Treatment::Spread(prefix) => self.word("spread", bare, Some(quote!(#prefix))),
            Treatment::Error => {
                let probe = self.private("ErrorProbe");
                quote_spanned!(self.span()=> &(&&&#probe(#bare)).candor_error_value())
            }
            Treatment::Admit(_) => {
                let admit = admit_name(self.index, self.near);
                quote_spanned!(self.span()=> &#admit::admit(#bare))
            }
        }
    }

    /// `&word(inner, class)`
    fn classed(&self, name: &str, inner: &Treatment, class: Option<Class>) -> TokenStream {
        self.word(name, &self.treated(inner), Some(class_id(class)))
    }

    /// `&word(inner, extra)`
    fn word(&self, name: &str, inner: &TokenStream, extra: Option<TokenStream>) -> TokenStream {
        let word = self.private(name);
        let extra = extra.map(|extra| quote!(, #extra));
        quote_spanned!(self.span()=> &#word(#inner #extra))
    }

    /// `&word(inner, limit)`, with the limit as an option.
    fn limited(&self, name: &str, inner: &Treatment, limit: Option<&LitInt>) -> TokenStream {
        let core = self.private("core");
        let limit = limit.map_or_else(
            || quote!(#core::option::Option::None),
            |limit| quote!(#core::option::Option::Some(#limit)),
        );
        self.word(name, &self.treated(inner), Some(limit))
    }

    fn private(&self, name: &str) -> TokenStream {
        self.paths.private(name, self.near)
    }

    fn span(&self) -> Span {
        Span::mixed_site().located_at(self.near)
    }
}

/// A class as the run-time crate takes it; 0 is none.
pub(crate) fn class_id(class: Option<Class>) -> TokenStream {
    Literal::u8_suffixed(class.map_or(0, Class::id)).into_token_stream()
}

/// `&value`, in the user's own span, so that an error underlines exactly the value.
fn reference(value: &Expr) -> TokenStream {
    let near = span_of(value);
    let amp = quote_spanned!(near=> &);
    if is_postfix(value) {
        quote!(#amp #value)
    } else {
        // `&1 + 2` would be `(&1) + 2`.
        let mut parenthesised = Group::new(Delimiter::Parenthesis, value.to_token_stream());
        parenthesised.set_span(near);
        quote!(#amp #parenthesised)
    }
}

fn is_postfix(value: &Expr) -> bool {
    matches!(
        value,
        Expr::Path(_)
            | Expr::Field(_)
            | Expr::MethodCall(_)
            | Expr::Call(_)
            | Expr::Lit(_)
            | Expr::Index(_)
            | Expr::Macro(_)
            | Expr::Paren(_)
            | Expr::Array(_)
            | Expr::Tuple(_)
    ) || matches!(value, Expr::Group(group) if is_postfix(&group.expr))
}
