//! What single tokens mean to a chain.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::{Lit, LitStr};

/// The first token, if it is a text.
pub(super) fn literal(tokens: TokenStream) -> Option<String> {
    let TokenTree::Literal(first) = tokens.into_iter().next()? else {
        return None;
    };
    match Lit::new(first) {
        Lit::Str(text) => Some(LitStr::value(&text)),
        _ => None,
    }
}

/// `..`: a range, not a field.
pub(super) fn is_range(spacing: Spacing, after: &[TokenTree]) -> bool {
    spacing == Spacing::Joint
        && matches!(after.first(), Some(TokenTree::Punct(dot)) if dot.as_char() == '.')
}

pub(super) fn is_path_separator(spacing: Spacing, after: &[TokenTree]) -> bool {
    spacing == Spacing::Joint
        && matches!(after.first(), Some(TokenTree::Punct(colon)) if colon.as_char() == ':')
}

/// How many tokens `<…>` takes, if it comes next.
pub(super) fn turbofish_length(tokens: &[TokenTree]) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '<' => depth += 1,
            TokenTree::Punct(mark) if mark.as_char() == '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return (index > 0).then_some(index + 1);
        }
    }
    None
}

/// `Kind::Password` names a kind of thing, not the thing.
pub(super) fn is_type_or_variant(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase())
}

pub(super) fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "else"
            | "false"
            | "for"
            | "if"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "move"
            | "mut"
            | "ref"
            | "return"
            | "true"
            | "unsafe"
            | "while"
            | "dyn"
    )
}
