//! The beginning of a call: its fields, behind one check, and the statics that its records share.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::private;
use crate::expand::{imports, items, packed, place, strays, tracked, values};
use crate::logged::model::{Function, Site};

/// Keys of every record, in the order in which the run-time crate captures them.
const OWN_KEYS: &str = "\u{1f}outcome\u{1f}duration_ms\u{1f}error\u{1f}busy_ms\u{1f}polls";

/// An expression that opens the call.
///
/// The user's expressions come first, as in a log call, and for the same reason.
pub(super) fn opened(function: &Function) -> TokenStream {
    let paths = &function.paths;
    let [may_end, begin, idle] = ["may_end", "begin", "idle"].map(|name| private(function, name));
    let imports = imports(paths, &function.fields);
    let values = values(paths, &function.fields);
    let strays = strays(&function.strays);
    let statics = statics(function);
    let items = items(paths, &function.fields);
    let tracked = tracked(paths, function.policy_file.as_ref());
    let rejections = &function.rejections;
    quote! {
        match () { () => {
            #imports
            let __candor_opened = if #may_end(&__CANDOR_SITE) { #begin(&__CANDOR_SITE, #values) } else { #idle() };
            #strays #statics #items #tracked #rejections
            __candor_opened
        } }
    }
}

fn statics(function: &Function) -> TokenStream {
    let (callsite, core) = (private(function, "Callsite"), private(function, "core"));
    let logged_site = private(function, "LoggedSite");
    let site = &function.site;
    let ok_fields = function.ok.as_ref().map_or(&[][..], |ok| &ok.fields);
    let (fields, count) = (function.fields.len(), ok_fields.len());
    let of_ok = packed("", ok_fields);
    let texts = packed(&site.message, &function.fields) + &of_ok + OWN_KEYS;
    let place = place(
        &function.paths,
        site.target.as_ref(),
        site.event.as_deref(),
        Some(&site.function),
    );
    let level = level(function, &site.level);
    let throttle = throttle(function);
    let options = options(function, site);
    let here = Span::mixed_site().located_at(function.signature.ident.span());
    let line = quote_spanned!(here=> #core::line!());
    quote! {
        static __CANDOR_SITE: #logged_site = #logged_site::new(
            #callsite::new(#core::option::Option::Some(#level), #texts, #place, #line),
            #fields,
            #count,
        ) #options;
        #throttle
    }
}

fn level(function: &Function, level: &syn::Ident) -> TokenStream {
    let levels = function.paths.private("Level", level.span());
    quote!(#levels::#level)
}

fn options(function: &Function, site: &Site) -> TokenStream {
    let err = site.err.as_ref().map(|err| {
        let err = level(function, err);
        quote!(.err(#err))
    });
    let slow = site.slow.map(|millis| quote!(.slow(#millis)));
    let threshold = site.threshold.map(|millis| quote!(.threshold(#millis)));
    let sampled = site.sample.map(|_| quote!(.sampled(&__CANDOR_THROTTLE)));
    let start = site.tells_start.then(|| quote!(.start()));
    quote!(#err #slow #threshold #sampled #start)
}

fn throttle(function: &Function) -> Option<TokenStream> {
    let rate = function.site.sample?;
    let throttle = private(function, "Throttle");
    Some(quote!(static __CANDOR_THROTTLE: #throttle = #throttle::sample(#rate);))
}
