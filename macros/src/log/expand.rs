//! A decided call to tokens.
//!
//! The user's expressions come first and in one piece, in calls that are right and in calls that are not; what is
//! derived from them comes after, and errors come last. That order is what lets an editor complete inside a call.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Expr;

use super::check::{Model, ModelLevel};
use super::options::Throttle;
use crate::expand::{imports, items, packed, place, strays, tracked, values};
use crate::paths::{Paths, span_of};

pub(super) fn expand(model: &Model) -> TokenStream {
    let imports = imports(&model.paths, &model.fields);
    let body = if is_plain(model) {
        plain(model)
    } else {
        with_options(model)
    };
    let statics = statics(model);
    let items = items(&model.paths, &model.fields);
    let strays = strays(&model.strays);
    let tracked = tracked(&model.paths, model.policy_file.as_ref());
    let rejections = &model.rejections;
    // A `match`, since lints of the caller's look into a block: `single_match_else`, for one.
    quote!(match () { () => { #imports #body #strays #statics #items #tracked #rejections } })
}

fn is_plain(model: &Model) -> bool {
    let has_options = model.logger.is_some() || model.trace.is_some() || model.throttle.is_some();
    matches!(model.level, ModelLevel::Fixed(_)) && !has_options
}

fn plain(model: &Model) -> TokenStream {
    let enabled = private(&model.paths, "enabled");
    let emit = private(&model.paths, "emit");
    let values = values(&model.paths, &model.fields);
    quote!(if #enabled(&__CANDOR_SITE) { #emit(&__CANDOR_SITE, #values); })
}

fn with_options(model: &Model) -> TokenStream {
    let call = private(&model.paths, "Call");
    let level = match &model.level {
        ModelLevel::Dynamic(level) => Some(quote!(.at(#level))),
        ModelLevel::Fixed(_) | ModelLevel::Missing => None,
    };
    let logger = model.logger.as_ref().map(through);
    let throttle = model
        .throttle
        .map(|_| quote!(.throttled(&__CANDOR_THROTTLE)));
    let trace = model.trace.as_ref().map(trace);
    // Evaluated for wanted records alone, so before that it is only said that there is one.
    let of_another_trace = trace.as_ref().map(|_| quote!(.of_another_trace()));
    let values = values(&model.paths, &model.fields);
    // A `match`, not a `let`: what `logger:` borrows may be a temporary.
    quote! {
        match #call::of(&__CANDOR_SITE) #level #logger #of_another_trace #throttle {
            __candor_call => if __candor_call.passes() { __candor_call #trace .emit(#values); }
        }
    }
}

/// The values of options keep their position: an error underlines them, not the call.
fn through(logger: &Expr) -> TokenStream {
    quote_spanned!(Span::mixed_site().located_at(span_of(logger))=> .through(&(#logger)))
}

fn trace(trace: &Expr) -> TokenStream {
    quote_spanned!(Span::mixed_site().located_at(span_of(trace))=> .trace(#trace))
}

fn statics(model: &Model) -> TokenStream {
    let paths = &model.paths;
    let (callsite, core) = (private(paths, "Callsite"), private(paths, "core"));
    let level = match &model.level {
        ModelLevel::Fixed(level) => {
            let levels = paths.private("Level", span_of(level));
            quote!(#core::option::Option::Some(#levels::#level))
        }
        ModelLevel::Dynamic(_) | ModelLevel::Missing => quote!(#core::option::Option::None),
    };
    let texts = packed(&model.message, &model.fields);
    let place = place(paths, model.target.as_ref(), model.event.as_deref(), None);
    let throttle = model
        .throttle
        .map(|throttle| throttle_static(paths, throttle));
    quote! {
        static __CANDOR_SITE: #callsite = #callsite::new(#level, #texts, #place, #core::line!());
        #throttle
    }
}

fn throttle_static(paths: &Paths, throttle: Throttle) -> TokenStream {
    let kind = private(paths, "Throttle");
    let rule = match throttle {
        Throttle::Sample(rate) => quote!(sample(#rate)),
        Throttle::Limit {
            records,
            per_millis,
        } => quote!(limit(#records, #per_millis)),
    };
    quote!(static __CANDOR_THROTTLE: #kind = #kind::#rule;)
}

fn private(paths: &Paths, name: &str) -> TokenStream {
    paths.private(name, Span::call_site())
}
