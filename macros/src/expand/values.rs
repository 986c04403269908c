//! The references to a call's values.

use candor_policy::Class;
use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Expr;

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
    treated(paths, &field.treatment, index, &reference, near)
}

fn treated(
    paths: &Paths,
    treatment: &Treatment,
    index: usize,
    reference: &TokenStream,
    near: Span,
) -> TokenStream {
    let word = |name: &str| paths.private(name, near);
    let within = |inner: &Treatment| treated(paths, inner, index, reference, near);
    let amp = quote_spanned!(Span::mixed_site().located_at(near)=> &);
    match treatment {
        Treatment::Plain => reference.clone(),
        Treatment::Display => call(&amp, &word("display"), reference, None),
        Treatment::Debug => call(&amp, &word("debug"), reference, None),
        Treatment::Truncated(inner, limit) => {
            let core = word("core");
            let limit = limit.as_ref().map_or_else(
                || quote!(#core::option::Option::None),
                |limit| quote!(#core::option::Option::Some(#limit)),
            );
            call(&amp, &word("truncated"), &within(inner), Some(limit))
        }
        Treatment::Masked(inner, class) => call(
            &amp,
            &word("masked"),
            &within(inner),
            Some(class_id(*class)),
        ),
        Treatment::Hashed(inner, class) => call(
            &amp,
            &word("hashed"),
            &within(inner),
            Some(class_id(*class)),
        ),
        Treatment::Redacted(class) => {
            call(&amp, &word("redacted"), reference, Some(class_id(*class)))
        }
        Treatment::Public(inner) => call(&amp, &word("public"), &within(inner), None),
        Treatment::Metric => call(&amp, &word("metric"), reference, None),
        Treatment::Spread(prefix) => call(&amp, &word("spread"), reference, Some(quote!(#prefix))),
        Treatment::Error => {
            let probe = word("ErrorProbe");
            quote_spanned!(Span::mixed_site().located_at(near)=> #amp (&&&#probe(#reference)).candor_error_value())
        }
        Treatment::Admit(_) => {
            let admit = admit_name(index, near);
            quote!(#amp #admit(#reference))
        }
    }
}

fn call(
    amp: &TokenStream,
    function: &TokenStream,
    reference: &TokenStream,
    extra: Option<TokenStream>,
) -> TokenStream {
    let extra = extra.map(|extra| quote!(, #extra));
    quote!(#amp #function(#reference #extra))
}

/// A class as the run-time crate takes it; 0 is none.
pub(super) fn class_id(class: Option<Class>) -> TokenStream {
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
        let parenthesised = Group::new(Delimiter::Parenthesis, value.to_token_stream());
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
            | Expr::Group(_)
    )
}
