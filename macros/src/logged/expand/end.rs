//! The end of a call: what its result was, and the fields of `ok(…)`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{here, private};
use crate::expand::{imports, items, strays, values};
use crate::logged::model::{Function, OkFields};

/// Which trait tells what the result is, by method look-up; and what its error is.
const TRAITS: [&str; 9] = [
    "ViaResult",
    "ViaValue",
    "ViaFailureError",
    "ViaFailureDeref",
    "ViaOwnWords",
    "ViaText",
    "ViaLoggable",
    "ViaDisplay",
    "ViaAnything",
];

/// A statement that closes the call with the function's result.
pub(super) fn closed(function: &Function) -> TokenStream {
    let traits = TRAITS.map(|name| private(function, name));
    let [core, output, failure] =
        ["core", "OutputProbe", "FailureProbe"].map(|name| private(function, name));
    let ok = ok(function);
    quote_spanned! {here()=>
        match () { () => {
            #( use #traits as _; )*
            match (&&#output(&__candor_output)).candor_result() {
                #ok
                #core::result::Result::Err(__candor_error) => {
                    __candor_running.err(|| (&&&&&&&#failure(__candor_error)).candor_failure());
                }
            }
        } }
    }
}

fn ok(function: &Function) -> TokenStream {
    let core = private(function, "core");
    let Some(OkFields {
        out,
        fields,
        strays: kept,
    }) = &function.ok
    else {
        return quote_spanned! {here()=>
            #core::result::Result::Ok(_) => if __candor_running.wants_ok() {
                __candor_running.ok(&[]);
            }
        };
    };
    let paths = &function.paths;
    let imports = imports(paths, fields);
    let values = values(paths, fields);
    let items = items(paths, fields);
    let strays = strays(kept);
    let running = quote_spanned!(here()=> __candor_running);
    quote! {
        #[allow(unused_variables)]
        #core::result::Result::Ok(#out) => {
            #imports
            if #running.wants_ok() { #running.ok(#values); }
            #strays #items
        }
    }
}
