//! The `async` block that a body ends in: `Box::pin(async move { … })`, as `async_trait` and people write it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Functions and methods around a block that change nothing but its type.
const WRAPPERS: &[&str] = &["pin", "new", "from", "into_pin"];
const METHODS: &[&str] = &["boxed", "boxed_local"];

/// A block at the end of a body.
pub(super) struct Found {
    /// Its place: of its group among the tokens, and so on inwards.
    pub(super) path: Vec<usize>,
    pub(super) is_move: bool,
    /// Whether it stands in a `pin(…)`, so that what the function gives back is a future.
    pub(super) is_pinned: bool,
}

/// The block that the body ends in.
pub(super) fn find(body: &TokenStream) -> Option<Found> {
    let mut tokens: Vec<TokenTree> = body.clone().into_iter().collect();
    let (mut path, mut is_pinned) = (Vec::new(), false);
    loop {
        without_method(&mut tokens);
        let place = tokens.len().checked_sub(1)?;
        let TokenTree::Group(last) = tokens.get(place)? else {
            return None;
        };
        path.push(place);
        if let Some(is_move) = keywords(&tokens, place) {
            return (last.delimiter() == Delimiter::Brace).then_some(Found {
                path,
                is_move,
                is_pinned,
            });
        }
        let name = word(place.checked_sub(1).and_then(|before| tokens.get(before)))?;
        if last.delimiter() != Delimiter::Parenthesis || !WRAPPERS.contains(&name.as_str()) {
            return None;
        }
        is_pinned = path.len() == 1 && name == "pin";
        let inside = last.stream();
        tokens = inside.into_iter().collect();
        // `Box::pin(async move { … },)`
        tokens.pop_if(|last| is_mark(last, ','));
    }
}

/// The body with another block in the place of the one that was found.
pub(super) fn replaced(body: TokenStream, path: &[usize], block: &Group) -> TokenStream {
    let Some((&place, rest)) = path.split_first() else {
        return body;
    };
    let replace = |(at, token)| match token {
        TokenTree::Group(group) if at == place => {
            let new = if rest.is_empty() {
                block.clone()
            } else {
                let mut new = Group::new(group.delimiter(), replaced(group.stream(), rest, block));
                new.set_span(group.span());
                new
            };
            TokenTree::Group(new)
        }
        token => token,
    };
    body.into_iter().enumerate().map(replace).collect()
}

/// The block at the place that was found.
pub(super) fn block(body: &TokenStream, path: &[usize]) -> Option<Group> {
    let mut tokens = body.clone();
    let mut found = None;
    for &place in path {
        let Some(TokenTree::Group(group)) = tokens.into_iter().nth(place) else {
            return None;
        };
        tokens = group.stream();
        found = Some(group);
    }
    found
}

/// Whether `async` or `async move` stands before the place, and which.
fn keywords(tokens: &[TokenTree], place: usize) -> Option<bool> {
    let before = |count: usize| place.checked_sub(count).and_then(|at| tokens.get(at));
    match (word(before(1))?.as_str(), word(before(2)).as_deref()) {
        ("async", _) => Some(false),
        ("move", Some("async")) => Some(true),
        _ => None,
    }
}

/// Takes `.boxed()` from the end.
fn without_method(tokens: &mut Vec<TokenTree>) {
    let [.., dot, name, TokenTree::Group(arguments)] = tokens.as_slice() else {
        return;
    };
    let is_method = word(Some(name)).is_some_and(|name| METHODS.contains(&name.as_str()));
    if is_mark(dot, '.') && is_method && arguments.stream().is_empty() {
        tokens.truncate(tokens.len() - 3);
    }
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(word)) => Some(word.to_string()),
        _ => None,
    }
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}
