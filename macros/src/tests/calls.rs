//! Calls as a person types them, and what the macros answer.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The tokens of a piece of source.
#[track_caller]
pub(crate) fn tokens(text: &str) -> TokenStream {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// What `log_info!(call)` expands to.
#[track_caller]
pub(crate) fn log(call: &str) -> TokenStream {
    crate::log::log(tokens(&format!("[candor] Info log_info {call}")))
}

/// What `log_at!(call)` expands to.
#[track_caller]
pub(crate) fn log_at(call: &str) -> TokenStream {
    crate::log::log(tokens(&format!("[candor] At log_at {call}")))
}

/// What `fields! { entries }` expands to.
#[track_caller]
pub(crate) fn fields(entries: &str) -> TokenStream {
    crate::fieldset::fields(tokens(&format!("[candor] fields {entries}")))
}

/// What `context! { entries }` expands to.
#[track_caller]
pub(crate) fn context(entries: &str) -> TokenStream {
    crate::fieldset::context(tokens(&format!("[candor] context {entries}")))
}

/// The texts of every fault of `log_info!(call)`.
#[track_caller]
pub(crate) fn faults(call: &str) -> Vec<String> {
    crate::log::faults(tokens(&format!("[candor] Info log_info {call}")))
}

/// The texts of every fault of `log_at!(call)`.
#[track_caller]
pub(crate) fn faults_at(call: &str) -> Vec<String> {
    crate::log::faults(tokens(&format!("[candor] At log_at {call}")))
}

/// What `#[derive(Loggable)]` makes of a definition.
#[track_caller]
pub(crate) fn derived(definition: &str) -> TokenStream {
    crate::loggable::derive(tokens(definition))
}

/// The texts of every fault of a definition.
#[track_caller]
pub(crate) fn derive_faults(definition: &str) -> Vec<String> {
    crate::loggable::faults(tokens(definition))
}

/// What `#[logged(…)]` makes of the item that it stands on.
#[track_caller]
pub(crate) fn logged(item: &str) -> TokenStream {
    let (attribute, item) = attribute(item);
    crate::logged::logged(attribute, item)
}

/// The texts of every fault of `#[logged(…)]` and what it stands on.
#[track_caller]
pub(crate) fn logged_faults(item: &str) -> Vec<String> {
    let (attribute, item) = attribute(item);
    crate::logged::faults(attribute, item)
}

/// The arguments of the attribute that stands first, and the item without it.
#[track_caller]
fn attribute(item: &str) -> (TokenStream, TokenStream) {
    let mut tokens = tokens(item).into_iter();
    let arguments = match tokens.nth(1) {
        Some(TokenTree::Group(attribute)) => match attribute.stream().into_iter().nth(1) {
            Some(TokenTree::Group(arguments)) => arguments.stream(),
            _ => TokenStream::new(),
        },
        _ => panic!("{item} has no attribute"),
    };
    (arguments, tokens.collect())
}

/// The texts of every `compile_error!` in an expansion.
pub(crate) fn compile_errors(expansion: &TokenStream) -> Vec<String> {
    let mut errors = Vec::new();
    let mut announced = false;
    for token in expansion.clone() {
        match &token {
            TokenTree::Ident(name) => announced = name == "compile_error",
            TokenTree::Group(group) if announced => {
                errors.push(syn::parse2::<syn::LitStr>(group.stream()).unwrap().value());
                announced = false;
            }
            TokenTree::Group(group) => errors.extend(compile_errors(&group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    errors
}

/// Every token in the order of the text, with the marks that open and close a group.
pub(crate) fn flat(tokens: &TokenStream) -> Vec<String> {
    let mut out = Vec::new();
    flatten(tokens.clone(), &mut out);
    out
}

fn flatten(tokens: TokenStream, out: &mut Vec<String>) {
    for token in tokens {
        let TokenTree::Group(group) = &token else {
            out.push(token.to_string());
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };
        out.push(open.to_owned());
        flatten(group.stream(), out);
        out.push(close.to_owned());
    }
}
