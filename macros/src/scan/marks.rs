//! What single tokens mean to a chain.

use proc_macro2::{Literal, Spacing, TokenStream, TokenTree};
use syn::Lit;

/// Every text among the tokens, however deep: `get(&String::from("password"))`.
pub(super) fn literals(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => found.extend(literals(group.stream())),
            TokenTree::Literal(literal) => found.extend(text(literal)),
            _ => {}
        }
    }
    found
}

fn text(literal: Literal) -> Option<String> {
    match Lit::new(literal) {
        Lit::Str(text) => Some(text.value()),
        Lit::ByteStr(bytes) => String::from_utf8(bytes.value()).ok(),
        _ => None,
    }
}

/// Every type or variant among the tokens: `Column::Password`.
pub(super) fn variants(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => found.extend(variants(group.stream())),
            TokenTree::Ident(name) if is_type_or_variant(&name.to_string()) => {
                found.push(name.to_string());
            }
            _ => {}
        }
    }
    found
}

/// `|x| …` and `move |x| …`
pub(super) fn begins_closure(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let first = match tokens.next() {
        Some(TokenTree::Ident(word)) if word == "move" => tokens.next(),
        first => first,
    };
    matches!(first, Some(TokenTree::Punct(bar)) if bar.as_char() == '|')
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
