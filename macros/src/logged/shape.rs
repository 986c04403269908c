//! Where a body goes: it stays, moves into a closure or a future, or is an `async` block at its own end.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Signature;

use super::model::{Inner, Shape, Tail};
use super::{arguments, output, tail};

/// Decides; `fields` are the attribute's, which may name parameters as the body does. `None` where the function gives back a future that can't be found in it.
pub(super) fn of(
    signature: &mut Signature,
    body: &TokenStream,
    fields: &TokenStream,
    has_ok_fields: bool,
) -> Option<Shape> {
    let uses = quote!(#fields #body);
    if signature.asyncness.is_some() {
        return Some(Shape::Async(inner(signature, &uses)));
    }
    if let Some(found) = tail::find(body) {
        return Some(Shape::Tail(Tail {
            path: found.path,
            is_move: found.is_move,
            output: output::of_future(&signature.output),
            alias: output::alias(&signature.output).filter(|_| found.is_pinned),
        }));
    }
    if output::is_future(&signature.output) {
        return None;
    }
    let stays = output::is_plain(&signature.output) && !has_ok_fields;
    Some(if stays || output::is_never(&signature.output) {
        Shape::InPlace
    } else {
        Shape::Closure(inner(signature, &uses))
    })
}

fn inner(signature: &mut Signature, uses: &TokenStream) -> Inner {
    let mut inner = Inner {
        output: output::written(&signature.output),
        never_returns: output::is_never(&signature.output),
        ..Inner::default()
    };
    arguments::settle(signature, uses, &mut inner);
    inner
}
