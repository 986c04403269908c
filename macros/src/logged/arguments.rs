//! The parameters of a function whose body moves: which of them it takes along.
//!
//! A body in a closure or a future owns what it mentions. So that parameters are dropped as they would have been, after
//! the body's own variables and in the reverse of their order, it is made to own each as a whole, the last first.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{FnArg, Pat, Receiver, Signature, Type};

use super::model::Inner;

/// Settles what the body takes along, and gives a name to a parameter that has none; `uses` are all tokens that may
/// name one.
pub(super) fn settle(signature: &mut Signature, uses: &TokenStream, inner: &mut Inner) {
    let mentioned = Mentioned::of(uses);
    let is_async = signature.asyncness.is_some();
    for (place, input) in signature.inputs.iter_mut().enumerate() {
        match input {
            FnArg::Receiver(receiver) => {
                if has_to_be_owned(receiver) && mentioned.has("self") {
                    inner.owned.push(receiver.self_token.to_token_stream());
                }
            }
            FnArg::Typed(parameter) => {
                if is_async && holds_references(&parameter.ty) {
                    inner.changed.extend(take_mut(&mut parameter.pat));
                }
                name_if_unnamed(&mut parameter.pat, place);
                if parameter.attrs.is_empty() && !is_trivial(&parameter.ty) {
                    bindings(&mut parameter.pat, &mentioned, inner);
                }
            }
        }
    }
    inner.owned.reverse();
}

/// A reference has nothing to drop.
fn has_to_be_owned(receiver: &Receiver) -> bool {
    receiver.reference.is_none() && !matches!(*receiver.ty, Type::Reference(_))
}

/// Whether values of the type have nothing to drop and no parts to be owned one by one.
fn is_trivial(ty: &Type) -> bool {
    match ty {
        Type::Reference(_) | Type::Ptr(_) | Type::BareFn(_) => true,
        Type::Path(path) => path.path.get_ident().is_some_and(|name| {
            let name = name.to_string();
            let is_number =
                name.starts_with(['u', 'i', 'f']) && name.ends_with(|c: char| c.is_ascii_digit());
            is_number || matches!(name.as_str(), "usize" | "isize" | "bool" | "char")
        }),
        _ => false,
    }
}

fn holds_references(ty: &Type) -> bool {
    let is_mark = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if matches!(mark.as_char(), '&' | '\''));
    tokens_of(ty.to_token_stream()).any(|token| is_mark(&token))
}

/// `mut name` becomes `name`: the body declares it anew, because it may assign what only it has borrowed.
fn take_mut(pattern: &mut Pat) -> Option<Ident> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => {
            name.mutability.take()?;
            Some(name.ident.clone())
        }
        _ => None,
    }
}

/// `_` is dropped when the function ends, so the body has to be able to own it.
fn name_if_unnamed(pattern: &mut Pat, place: usize) {
    if let Pat::Wild(wild) = pattern {
        let name = format!("_candor_argument_{place}");
        let name = Ident::new(&name, own(wild.underscore_token.span));
        *pattern = syn::parse_quote!(#name);
    }
}

/// A span of the macro's: no lint looks at what stands there.
fn own(place: Span) -> Span {
    Span::mixed_site().located_at(place)
}

/// The names that a pattern binds: the body owns them all, and what it does not mention stays unused.
fn bindings(pattern: &mut Pat, mentioned: &Mentioned, inner: &mut Inner) {
    match pattern {
        Pat::Ident(name) => binding(&mut name.ident, mentioned, inner),
        Pat::Tuple(tuple) => each(&mut tuple.elems, mentioned, inner),
        Pat::TupleStruct(tuple) => each(&mut tuple.elems, mentioned, inner),
        Pat::Slice(slice) => each(&mut slice.elems, mentioned, inner),
        Pat::Struct(fields) => {
            // A shorthand names a field too, whose name is the type's.
            let named = fields.fields.iter_mut();
            named.for_each(|field| bindings(&mut field.pat, mentioned, inner));
        }
        Pat::Paren(paren) => bindings(&mut paren.pat, mentioned, inner),
        // What a reference is taken apart into is copied.
        _ => {}
    }
}

fn each<'a>(
    patterns: impl IntoIterator<Item = &'a mut Pat>,
    mentioned: &Mentioned,
    inner: &mut Inner,
) {
    patterns
        .into_iter()
        .for_each(|pattern| bindings(pattern, mentioned, inner));
}

fn binding(name: &mut Ident, mentioned: &Mentioned, inner: &mut Inner) {
    let text = name.unraw().to_string();
    if text.starts_with(char::is_uppercase) {
        // A unit struct or a constant: the pattern binds nothing.
        return;
    }
    match (mentioned.has(&text), text.starts_with('_')) {
        (true, _) => {}
        // To use it would bring a lint upon whoever said that it is unused.
        (false, true) => name.set_span(own(name.span())),
        (false, false) => inner.unused.push(name.clone()),
    }
    inner.owned.push(name.to_token_stream());
}

/// The words of a body, also those that its texts capture.
struct Mentioned {
    words: std::collections::HashSet<String>,
    texts: Vec<String>,
}

impl Mentioned {
    fn of(body: &TokenStream) -> Self {
        let (mut words, mut texts) = (std::collections::HashSet::new(), Vec::new());
        for token in tokens_of(body.clone()) {
            match token {
                TokenTree::Ident(word) => {
                    words.insert(word.unraw().to_string());
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    texts.extend(text.contains('{').then_some(text));
                }
                TokenTree::Group(_) | TokenTree::Punct(_) => {}
            }
        }
        Self { words, texts }
    }

    fn has(&self, name: &str) -> bool {
        // `{name}` and `{other:name$}`, a width or a precision.
        let [hole, width] = [format!("{{{name}"), format!("{name}$")];
        let is_captured = |text: &String| text.contains(&hole) || text.contains(&width);
        self.words.contains(name) || self.texts.iter().any(is_captured)
    }
}

/// Every token at every depth, without recursion: a body may nest as deeply as the compiler reads.
fn tokens_of(tokens: TokenStream) -> impl Iterator<Item = TokenTree> {
    let mut open = vec![tokens.into_iter()];
    std::iter::from_fn(move || {
        loop {
            match open.last_mut()?.next() {
                Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
                Some(token) => return Some(token),
                None => {
                    open.pop();
                }
            }
        }
    })
}
