//! Formatting macros inside a value: their text holds names too.

use proc_macro2::{TokenStream, TokenTree};
use syn::Lit;

use super::chain::Chain;

/// A place of a formatted text: `{password}`, `{:?}`.
pub(super) struct Capture {
    /// The variable that it captures, if it names one.
    pub(super) name: Option<String>,
    pub(super) is_debug: bool,
    /// The text.
    pub(super) at: TokenStream,
}

/// The places of the texts of the chain's macro, if it calls one.
pub(super) fn captures(chain: &Chain) -> Vec<Capture> {
    let Some((_, group)) = chain.macro_name() else {
        return Vec::new();
    };
    let texts = group.stream().into_iter().filter_map(|token| {
        let TokenTree::Literal(literal) = &token else {
            return None;
        };
        match Lit::new(literal.clone()) {
            Lit::Str(text) => Some((text.value(), TokenStream::from(token))),
            _ => None,
        }
    });
    texts.flat_map(|(text, at)| in_text(&text, &at)).collect()
}

/// By the rules of `format!`: a doubled brace is a brace.
fn in_text(text: &str, at: &TokenStream) -> Vec<Capture> {
    let mut captures = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = rest.get(open + 1..).unwrap_or_default();
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        let (content, after) = rest.split_once('}').unwrap_or((rest, ""));
        let (name, format) = content.split_once(':').unwrap_or((content, ""));
        let name = name.trim();
        let is_name = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
        captures.push(Capture {
            name: is_name.then(|| name.to_owned()),
            is_debug: format.contains('?'),
            at: at.clone(),
        });
        rest = after;
    }
    captures
}
