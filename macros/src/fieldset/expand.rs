//! A decided set of fields to tokens; the order is that of a log call, and for the same reason.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::check::Model;
use crate::expand::{imports, items, packed, place, strays, tracked, values};

pub(super) fn fields(model: &Model) -> TokenStream {
    block(model, &set(model))
}

pub(super) fn context(model: &Model) -> TokenStream {
    let context = model.paths.private("context", Span::call_site());
    let core = model.paths.private("core", Span::call_site());
    let set = set(model);
    let trace_id = model.paths.private("TraceId", Span::call_site());
    let trace = model.trace.as_ref().map_or_else(
        || quote!(#core::option::Option::None::<#trace_id>),
        |trace| quote!(#trace),
    );
    block(model, &quote!(#context(#set, #trace)))
}

/// The values captured under the keys of a static of their own.
fn set(model: &Model) -> TokenStream {
    let fields = model.paths.private("fields", Span::call_site());
    let values = values(&model.paths, &model.fields);
    quote!(#fields(&__CANDOR_SITE, #values))
}

fn block(model: &Model, value: &TokenStream) -> TokenStream {
    let paths = &model.paths;
    let private = |name: &str| paths.private(name, Span::call_site());
    let (callsite, core) = (private("Callsite"), private("core"));
    let imports = imports(paths, &model.fields);
    let texts = packed("", &model.fields);
    let place = place(paths, None, None, None);
    let items = items(paths, &model.fields);
    let strays = strays(&model.strays);
    let tracked = tracked(paths, model.policy_file.as_ref());
    let rejections = &model.rejections;
    quote!({
        #imports
        let __candor_value = #value;
        #strays
        static __CANDOR_SITE: #callsite =
            #callsite::new(#core::option::Option::None, #texts, #place, #core::line!());
        #items
        #tracked
        #rejections
        __candor_value
    })
}
