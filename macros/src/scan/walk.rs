//! Every name in an expression that says something of a value.

use candor_policy::{Class, Verdict};
use proc_macro2::{TokenStream, TokenTree};

use super::chain::Chain;
use super::{Finding, Kind, accessors, text};
use crate::policy::classify;

/// A name, what the policy says of it, and whether its value becomes the expression's.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) verdict: Verdict,
    pub(super) flows_into_value: bool,
    is_hidden_debug: bool,
    at: TokenStream,
}

impl Named {
    pub(super) fn into_finding(self) -> Option<Finding> {
        let kind = match self.verdict {
            Verdict::Deny(class) => Kind::Secret(class),
            _ if self.is_hidden_debug => Kind::HiddenDebug,
            _ => return None,
        };
        Some(Finding {
            at: self.at,
            name: self.name,
            kind,
        })
    }
}

/// The names of an expression, in their order.
pub(super) fn names(tokens: TokenStream) -> Vec<Named> {
    let mut names = Vec::new();
    in_tokens(tokens, true, &mut names);
    names
}

fn in_tokens(tokens: TokenStream, flows: bool, names: &mut Vec<Named>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    while let Some((first, after)) = rest.split_first() {
        if let Some((chain, after)) = Chain::read(rest) {
            in_chain(&chain, flows, names);
            rest = after;
            continue;
        }
        if let TokenTree::Group(group) = first {
            in_tokens(group.stream(), flows, names);
        }
        rest = after;
    }
}

fn in_chain(chain: &Chain, flows_into_value: bool, names: &mut Vec<Named>) {
    if chain.ends_in_harmless_call() {
        return;
    }
    for capture in text::captures(chain) {
        let mut place = judged(capture.name.unwrap_or_default(), chain, flows_into_value);
        if !matches!(place.verdict, Verdict::Deny(_)) {
            (place.is_hidden_debug, place.at) = (capture.is_debug, capture.at);
        }
        names.push(place);
    }
    let said = chain.look_up_names().chain(chain.tail());
    names.extend(said.map(|name| judged(name, chain, flows_into_value)));
    for (content, is_part) in chain.contents() {
        in_tokens(content, flows_into_value && is_part, names);
    }
}

fn judged(name: String, chain: &Chain, flows_into_value: bool) -> Named {
    let verdict = if accessors::always_reveals(&name) {
        Verdict::Deny(Class::Secret)
    } else {
        classify(&name)
    };
    Named {
        name,
        verdict,
        flows_into_value,
        is_hidden_debug: false,
        at: chain.tokens(),
    }
}
