//! A decided type to its impl.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Expr;
use syn::ext::IdentExt;

use super::model::{Body, Content, Model, Variant};
use crate::expand::{class_id, items, packed, place, tracked, values};
use crate::model::Field;
use crate::paths::Paths;

pub(super) fn expand(model: &Model) -> TokenStream {
    let implementation = implementation(model);
    let markers = model
        .markers
        .iter()
        .map(|marker| marker_impl(model, marker));
    let debug = model.has_debug.then(|| debug(model));
    quote!(#implementation #(#markers)* #debug)
}

fn implementation(model: &Model) -> TokenStream {
    let (loggable, writer) = (
        private(&model.paths, "Loggable"),
        private(&model.paths, "ValueWriter"),
    );
    let body = match &model.body {
        Body::Inert => quote_spanned!(here()=> out.none();),
        Body::Struct(content) => shown(&model.paths, content),
        Body::Enum(variants) => matched(&model.paths, variants),
    };
    let unread = unread(&model.unread);
    let tracked = tracked(&model.paths, model.policy_file.as_ref());
    let rejections = &model.rejections;
    let name = &model.name;
    let (of, for_type, bounds) = model.generics.split_for_impl();
    // Hygienic: a field, a type or a constant of the caller's may be called `out`.
    quote_spanned! {here()=>
        #[automatically_derived]
        #[allow(deprecated)]
        impl #of #loggable for #name #for_type #bounds {
            fn log(&self, out: #writer<'_>) {
                #unread
                #tracked
                #body
                #rejections
            }
        }
    }
}

/// Never run, and nothing is read: it tells the compiler that somebody wants these fields.
fn unread(fields: &[Expr]) -> Option<TokenStream> {
    let first = fields.first()?;
    let others = fields.iter().skip(1);
    Some(quote_spanned!(here()=> if false { let _ = #first; #( let _ = #others; )* }))
}

fn marker_impl(model: &Model, marker: &str) -> TokenStream {
    let marker = private(&model.paths, marker);
    let name = &model.name;
    let (of, for_type, bounds) = model.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl #of #marker for #name #for_type #bounds {}
    }
}

/// `{:?}` of what a record would hold.
fn debug(model: &Model) -> TokenStream {
    let (core, print) = (
        private(&model.paths, "core"),
        private(&model.paths, "debug_by_loggable"),
    );
    let name = &model.name;
    let label = name.unraw().to_string();
    let (of, for_type, bounds) = model.generics.split_for_impl();
    quote_spanned! {here()=>
        #[automatically_derived]
        #[allow(deprecated)]
        impl #of #core::fmt::Debug for #name #for_type #bounds {
            fn fmt(&self, f: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #print(#label, self, f)
            }
        }
    }
}

fn matched(paths: &Paths, variants: &[Variant]) -> TokenStream {
    if variants.is_empty() {
        return quote_spanned!(here()=> match *self {});
    }
    let arms = variants.iter().map(|one| arm(paths, one));
    quote_spanned!(here()=> match self { #(#arms)* })
}

fn arm(paths: &Paths, variant: &Variant) -> TokenStream {
    let name = &variant.name;
    let bindings = variant
        .bindings
        .iter()
        .map(|(member, binding)| quote!(#member: #binding,));
    let body = match &variant.content {
        Content::Name(_) => shown(paths, &variant.content),
        content => in_variant(paths, &variant.label, content),
    };
    quote_spanned!(here()=> Self::#name { #(#bindings)* .. } => { #body })
}

/// The one value that a struct or a unit variant is.
fn shown(paths: &Paths, content: &Content) -> TokenStream {
    let loggable = private(paths, "Loggable");
    let (value, after) = value(paths, content);
    quote_spanned!(here()=> #loggable::log(#value, out); #after)
}

/// A map of one entry, as serde tags a variant.
fn in_variant(paths: &Paths, label: &str, content: &Content) -> TokenStream {
    let (variant, loggable) = (private(paths, "variant"), private(paths, "Loggable"));
    let (value, after) = value(paths, content);
    quote_spanned!(here()=> #loggable::log(&#variant(#label, #value), out); #after)
}

/// A reference to what is logged, and the items that it needs.
fn value(paths: &Paths, content: &Content) -> (TokenStream, TokenStream) {
    match content {
        Content::Name(label) => (quote!(#label), TokenStream::new()),
        Content::Redacted(class) => {
            let (redacted, class) = (private(paths, "redacted"), class_id(*class));
            (quote!(&#redacted(&(), #class)), TokenStream::new())
        }
        Content::Whole(name, field) => parts(paths, "whole", name, std::slice::from_ref(&**field)),
        Content::Items(name, fields) => parts(paths, "sequence", name, fields),
        Content::Entries(name, fields) => parts(paths, "entries", name, fields),
    }
}

fn parts(paths: &Paths, kind: &str, name: &str, fields: &[Field]) -> (TokenStream, TokenStream) {
    let kind = private(paths, kind);
    let values = values(paths, fields);
    let after = [description(paths, name, fields), items(paths, fields)];
    (
        quote!(&#kind(&__CANDOR_TYPE, #values)),
        after.into_iter().collect(),
    )
}

/// The description of the type: its name, its keys, and what was said of them.
fn description(paths: &Paths, name: &str, fields: &[Field]) -> TokenStream {
    let (callsite, core) = (private(paths, "Callsite"), private(paths, "core"));
    let texts = packed(name, fields);
    let place = place(paths, None, None, None);
    quote! {
        static __CANDOR_TYPE: #callsite =
            #callsite::new(#core::option::Option::None, #texts, #place, #core::line!());
    }
}

fn private(paths: &Paths, name: &str) -> TokenStream {
    paths.private(name, here())
}

fn here() -> Span {
    Span::mixed_site()
}
