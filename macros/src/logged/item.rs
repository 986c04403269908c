//! What the attribute stands on: a function, an impl block, or something else. Bodies are left unread.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, ItemImpl, Signature, Token, Type, Visibility};

/// What the attribute stands on.
pub(super) enum Item {
    Function(Box<Function>),
    Impl(Impl),
    /// Anything else, and a word for it.
    Other(TokenStream, &'static str),
}

/// A function with a body, or without one.
pub(super) struct Function {
    pub(super) attributes: Vec<Attribute>,
    /// Visibility, and `default`.
    pub(super) before: TokenStream,
    pub(super) signature: Signature,
    /// None for a method that a trait leaves to others.
    pub(super) body: Option<Group>,
}

/// `impl Type { … }`
pub(super) struct Impl {
    pub(super) head: TokenStream,
    /// The type as it is spelt, without its parameters.
    pub(super) type_name: String,
    pub(super) body: Group,
    pub(super) members: Vec<Member>,
}

pub(super) enum Member {
    Method(Box<Function>),
    /// A constant, a type, a macro.
    Other(TokenStream),
}

/// The item without its body, which is the last thing in braces.
pub(super) fn head(item: &TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    if is_braced(tokens.last()) {
        tokens.pop();
    }
    tokens.into_iter().collect()
}

pub(super) fn read(item: TokenStream) -> Item {
    let whole = |input: ParseStream<'_>| {
        let function = function(input)?;
        input
            .is_empty()
            .then_some(function)
            .ok_or_else(|| input.error(""))
    };
    if let Ok(function) = whole.parse2(item.clone()) {
        return Item::Function(Box::new(function));
    }
    implementation(&item).map_or_else(
        || {
            let kind = kind(&item);
            Item::Other(item, kind)
        },
        Item::Impl,
    )
}

fn function(input: ParseStream<'_>) -> syn::Result<Function> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility: Visibility = input.parse()?;
    let default = default(input);
    let signature: Signature = input.parse()?;
    let body = if input.parse::<Token![;]>().is_ok() {
        None
    } else {
        match input.parse()? {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => Some(body),
            other => return Err(syn::Error::new_spanned(other, "")),
        }
    };
    Ok(Function {
        attributes,
        before: quote!(#visibility #default),
        signature,
        body,
    })
}

/// The word that a specialised impl has before its functions.
fn default(input: ParseStream<'_>) -> Option<Ident> {
    let ahead = input.fork();
    let word = ahead
        .parse::<Ident>()
        .ok()
        .filter(|word| word == "default")?;
    input.advance_to(&ahead);
    Some(word)
}

fn implementation(item: &TokenStream) -> Option<Impl> {
    let head = head(item);
    let read: ItemImpl = syn::parse2(quote!(#head {})).ok()?;
    let Some(TokenTree::Group(body)) = item.clone().into_iter().last() else {
        return None;
    };
    let all = |input: ParseStream<'_>| {
        let mut all = Vec::new();
        while !input.is_empty() {
            all.push(member(input)?);
        }
        Ok(all)
    };
    Some(Impl {
        head,
        type_name: name(&read.self_ty),
        members: all.parse2(body.stream()).ok()?,
        body,
    })
}

fn member(input: ParseStream<'_>) -> syn::Result<Member> {
    let ahead = input.fork();
    if let Ok(function) = function(&ahead) {
        input.advance_to(&ahead);
        return Ok(Member::Method(Box::new(function)));
    }
    let mut tokens: Vec<TokenTree> = Vec::new();
    // A constant may hold braces; what ends in braces is a macro, or what only a newer compiler knows.
    let ahead = input.fork();
    ahead.call(Attribute::parse_outer)?;
    ahead.parse::<Visibility>()?;
    default(&ahead);
    let has_semicolon = ahead.peek(Token![const]) || ahead.peek(Token![type]);
    loop {
        let token: TokenTree = input.parse()?;
        let is_semicolon = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ';');
        let is_end = is_semicolon || (!has_semicolon && is_braced(Some(&token)));
        tokens.push(token);
        if is_end || input.is_empty() {
            return Ok(Member::Other(tokens.into_iter().collect()));
        }
    }
}

fn is_braced(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
}

fn name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            let last = path.path.segments.last();
            last.map_or_else(String::new, |last| last.ident.to_string())
        }
        Type::Reference(reference) => name(&reference.elem),
        Type::Paren(paren) => name(&paren.elem),
        Type::Group(group) => name(&group.elem),
        other => crate::source::source(&other.to_token_stream()),
    }
}

/// What the item is, by its keyword.
fn kind(item: &TokenStream) -> &'static str {
    let kinds = [
        ("struct", "a struct"),
        ("enum", "an enum"),
        ("union", "a union"),
        ("trait", "a trait"),
        ("mod", "a module"),
        ("static", "a static"),
        ("type", "a type"),
        ("use", "an import"),
        ("macro_rules", "a macro"),
        ("impl", "an impl block that can't be read"),
        ("fn", "a function that can't be read"),
        ("const", "a constant"),
    ];
    let words: Vec<String> = item
        .clone()
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        })
        .collect();
    let found = kinds
        .iter()
        .find(|(keyword, _)| words.iter().any(|word| word == keyword));
    found.map_or("something else", |(_, kind)| kind)
}

/// The names that a function's parameters bind.
pub(super) fn parameters(signature: &Signature) -> Vec<String> {
    let mut names = Vec::new();
    for input in &signature.inputs {
        match input {
            syn::FnArg::Receiver(_) => names.push("self".to_owned()),
            syn::FnArg::Typed(parameter) => words(parameter.pat.to_token_stream(), &mut names),
        }
    }
    names
}

fn words(tokens: TokenStream, names: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => names.push(word.to_string()),
            TokenTree::Group(group) => words(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            attributes,
            before,
            signature,
            body,
        } = self;
        let end = body.is_none().then(|| quote!(;));
        tokens.extend(quote!(#(#attributes)* #before #signature #body #end));
    }
}
