//! Names that admit some types: the trait that makes the type checker decide, and say why.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::values::class_id;
use crate::model::{Admission, Admits, Field, Treatment};
use crate::paths::{Paths, span_of};

/// The items that the values need: after them, because an editor maps the cursor by its offset from the start.
pub(crate) fn items(paths: &Paths, fields: &[Field]) -> TokenStream {
    fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| match &field.treatment {
            Treatment::Admit(rule) => Some(admission(paths, index, field, rule)),
            _ => None,
        })
        .collect()
}

/// The module of the function that a value passes through on its way in.
pub(super) fn admit_name(index: usize, near: Span) -> Ident {
    Ident::new(
        &format!("__candor_admit_{index}"),
        Span::mixed_site().located_at(near),
    )
}

/// A trait of the call's own, so that the error names the field; the types that have it are the run-time crate's choice.
fn admission(paths: &Paths, index: usize, field: &Field, rule: &Admission) -> TokenStream {
    let near = span_of(&field.value);
    let (marker, word) = match rule.admits {
        Admits::Bool => ("Harmless", "admitted"),
        Admits::Scalar => ("NonSecret", "scalar_only"),
    };
    let (marker, word) = (paths.private(marker, near), paths.private(word, near));
    let loggable = paths.private("Loggable", near);
    let exposed = paths.private("Exposed", near);
    // Named after the key: rustc compares traits by name when it looks for one that was meant.
    let name = field.key.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let span = Span::mixed_site().located_at(near);
    let admitted = format_ident!("__CandorMayBe_{name}_{index}", span = span);
    let (message, label, [first, second, third]) = (&rule.message, rule.label, &rule.notes);
    // Guarded once more while it is written; a type that was declared `NonSecret` may be of any kind.
    let class = (rule.admits == Admits::Bool).then(|| {
        let class = class_id(Some(rule.class));
        quote!(, #class)
    });
    let module = admit_name(index, near);
    // A module of its own: the attribute is looked up where it stands, and the caller may have a `mod diagnostic`.
    quote_spanned! {span=>
        mod #module {
            #[diagnostic::on_unimplemented(message = #message, label = #label, note = #first, note = #second, note = #third)]
            pub trait #admitted: #loggable {}
            #[diagnostic::do_not_recommend]
            impl<T: #marker + #loggable> #admitted for T {}
            // A trait object, not a generic: its error ends with what is wrong, not with where this function stands.
            pub fn admit<'a>(value: &'a (dyn #admitted + 'a)) -> #exposed<'a> {
                #word(value #class)
            }
        }
    }
}
