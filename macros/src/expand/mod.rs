//! Fields to tokens: what `log_*!`, `fields!` and `context!` share.

mod admission;
mod values;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::model::{Field, Treatment};
use crate::paths::{Paths, span_of};

pub(crate) use admission::items;
pub(crate) use values::{class_id, values};

/// Separates the message from the keys and the keys from each other; the run-time crate splits there.
const FIELD: char = '\u{1f}';
/// Separates a key from its notes, and these from each other.
const NOTE: char = '\u{1e}';

/// The message and the keys in one string.
pub(crate) fn packed(message: &str, fields: &[Field]) -> String {
    let mut packed = message.to_owned();
    for field in fields {
        packed.push(FIELD);
        packed.push_str(&field.key);
        if let Some(note) = &field.note {
            packed.push(NOTE);
            packed.push_str(note);
        }
        if let Some(reason) = &field.allowance {
            packed.push(NOTE);
            packed.push_str("allowed ");
            packed.push_str(reason);
        }
    }
    packed
}

/// Where the call stands: target, file, and the names of the event and the function if they are known.
pub(crate) fn place(
    paths: &Paths,
    target: Option<&TokenStream>,
    event: Option<&str>,
    function: Option<&str>,
) -> TokenStream {
    let core = paths.private("core", Span::call_site());
    let module = quote!(#core::module_path!());
    let target = target.unwrap_or(&module);
    let event = event.or_else(|| function.map(|_| "")).map(|event| {
        let event = format!("{FIELD}{event}");
        quote!(, #event)
    });
    let function = function.map(|function| {
        let function = format!("{FIELD}{function}");
        quote!(, #function)
    });
    let separator = FIELD.to_string();
    quote!(#core::concat!(#target, #separator, #core::file!() #event #function))
}

/// What brings the methods of `error = …` into scope, where there is one.
pub(crate) fn imports(paths: &Paths, fields: &[Field]) -> Option<TokenStream> {
    let error = fields
        .iter()
        .find(|field| matches!(field.treatment, Treatment::Error))?;
    let near = span_of(&error.value);
    let traits = ["ViaError", "ViaDeref", "ViaLoggableError"].map(|name| paths.private(name, near));
    Some(quote!(#( use #traits as _; )*))
}

/// Names the project's policy file to rustc, which builds anew when it changes.
pub(crate) fn tracked(paths: &Paths, file: Option<&String>) -> Option<TokenStream> {
    let file = file?;
    let core = paths.private("core", Span::call_site());
    // Never run, and no `const` of its own: an item costs the compiler twice as much.
    Some(quote!(if false { let _ = #core::include_bytes!(#file); }))
}

/// Expressions of rejected entries, never run: their variables count as used, and nothing follows from the error.
pub(crate) fn strays(strays: &[TokenStream]) -> TokenStream {
    let strays = strays.iter().filter(|stray| !stray.is_empty());
    quote!(#( if false { let _ = &(#strays); } )*)
}
