//! A bound on nesting, so that no input overflows the compiler's stack.

use proc_macro2::{TokenStream, TokenTree, token_stream};
use quote::quote;

use crate::diag::{Code, Fault, Faults};

/// Deepest nesting of parentheses and their like, and longest row of operators that nest as deeply.
///
/// Unoptimised, as cargo builds macros, reading an expression takes some 10 KiB of stack a level.
const MAX_DEPTH: usize = 100;

/// Whether reading `tokens` could take more stack than there is. Needs none itself.
pub(crate) fn is_too_deep(tokens: &TokenStream) -> bool {
    let mut open: Vec<token_stream::IntoIter> = vec![tokens.clone().into_iter()];
    let mut operators = 0;
    while let Some(innermost) = open.last_mut() {
        match innermost.next() {
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(TokenTree::Punct(mark)) if nests(mark.as_char()) => operators += 1,
            // Between the operators of `a::<b::<c` stand names; a comma begins anew.
            Some(TokenTree::Punct(mark)) if mark.as_char() == ',' => operators = 0,
            Some(_) => {}
            None => {
                open.pop();
            }
        }
        if open.len() > MAX_DEPTH || operators > MAX_DEPTH {
            return true;
        }
    }
    false
}

/// Operators that make the expression after them their operand.
const fn nests(mark: char) -> bool {
    matches!(mark, '<' | '-' | '!' | '*' | '&' | '|')
}

/// What stands for a call that is not read.
pub(crate) fn rejection(tokens: &TokenStream) -> TokenStream {
    let errors = errors(tokens, "this call", "put its values into variables first");
    quote!({ #errors })
}

/// What stands for the impl of a type that is not read.
pub(crate) fn rejected_type(tokens: &TokenStream) -> TokenStream {
    let errors = errors(tokens, "this type", "give a part of it a name, with `type`");
    quote!(const _: () = { #errors };)
}

/// What stands before a function whose attribute or signature is not read.
pub(crate) fn rejected_function(tokens: &TokenStream) -> TokenStream {
    let errors = errors(
        tokens,
        "this attribute, or what it stands on,",
        "put values into variables, give types a name",
    );
    quote!(const _: () = { #errors };)
}

fn errors(tokens: &TokenStream, what: &str, help: &str) -> TokenStream {
    let problem = format!("{what} is nested too deeply");
    let mut faults = Faults::default();
    faults.push(Fault::new(tokens, Code::Syntax, problem).help(help));
    faults.compile_errors()
}
