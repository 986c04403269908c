//! Formatting macros inside a value: their text holds names too.

use proc_macro2::TokenTree;
use syn::Lit;

use super::chain::Chain;
use super::{Finding, Kind, secret};
use crate::message::holes;

/// A secret captured inside a text, as in `format!("{password}")`, or a `Debug` print hidden there.
pub(super) fn in_macro(chain: &Chain) -> Option<Finding> {
    let (_, group) = chain.macro_name()?;
    group.stream().into_iter().find_map(|token| {
        let TokenTree::Literal(literal) = token else {
            return None;
        };
        let Lit::Str(text) = Lit::new(literal.clone()) else {
            return None;
        };
        holes(&text.value()).into_iter().find_map(|hole| {
            let named = hole.name.as_deref().and_then(|name| secret(name, chain));
            named.or_else(|| {
                hole.is_debug.then(|| Finding {
                    at: TokenTree::from(literal.clone()).into(),
                    name: hole.name.unwrap_or_default(),
                    kind: Kind::HiddenDebug,
                })
            })
        })
    })
}
