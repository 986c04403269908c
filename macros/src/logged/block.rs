//! An impl block as written to its methods as decided.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Attribute;

use super::item::{self, Impl};
use super::model::{Member, Model, Unchanged};
use super::options::{self, Options};
use super::{fields, function};
use crate::diag::Faults;
use crate::message::Message;

/// Each method of the block, by its own attribute or, without one, by the block's.
pub(super) fn model(implementation: Impl, mut options: Options) -> Model {
    let mut faults = std::mem::take(&mut options.faults);
    fields::only_options(&options, &mut faults);
    let Impl {
        head,
        type_name,
        body,
        members,
    } = implementation;
    let tokens = options.tokens;
    let members = members
        .into_iter()
        .map(|one| member(one, &type_name, &tokens))
        .collect();
    Model::Impl {
        head,
        body,
        members,
        rejections: faults.compile_error_items(),
        #[cfg(test)]
        faults: faults.texts().collect(),
    }
}

fn member(member: item::Member, type_name: &str, of_block: &TokenStream) -> Member {
    let mut function = match member {
        item::Member::Other(item) => {
            return Member::Unchanged(as_it_was(item));
        }
        item::Member::Method(function) => *function,
    };
    let own = function.attributes.iter().position(is_logged);
    let own = own.map(|place| function.attributes.remove(place));
    let parameters = item::parameters(&function.signature);
    let options = match &own {
        Some(own) => of_method(own, of_block, &parameters),
        None => of_all(of_block, &parameters),
    };
    if options.off && own.is_some() {
        return Member::Unchanged(as_it_was(function.into_token_stream()));
    }
    function::model(function, options, Some(type_name))
}

/// What a method's own attribute says, and of what it does not say, what the block's does.
fn of_method(attribute: &Attribute, of_block: &TokenStream, parameters: &[String]) -> Options {
    let list = attribute.meta.require_list();
    let tokens = list.map_or_else(|_bare| TokenStream::new(), |list| list.tokens.clone());
    inheriting(
        options::parse(tokens, parameters),
        of_all(of_block, parameters),
    )
}

/// What was said, or else what all methods share.
fn inheriting(own: Options, shared: Options) -> Options {
    Options {
        level: own.level.or(shared.level),
        err: own.err.or(shared.err),
        slow: own.slow.or(shared.slow),
        threshold: own.threshold.or(shared.threshold),
        sample: own.sample.or(shared.sample),
        target: own.target.or(shared.target),
        start: own.start || shared.start,
        root: own.root.or(shared.root),
        ..own
    }
}

/// What the block's attribute says of each method; what is wrong with it is told of once, for the block.
fn of_all(tokens: &TokenStream, parameters: &[String]) -> Options {
    let mut options = options::parse(tokens.clone(), parameters);
    options.faults = Faults::default();
    options.entries.clear();
    options.ok = None;
    options.off = false;
    options.event = None;
    options.message = Message::Missing;
    options
}

/// `#[logged]`, by whatever path.
fn is_logged(attribute: &Attribute) -> bool {
    let last = attribute.path().segments.last();
    last.is_some_and(|last| last.ident == "logged")
}

fn as_it_was(item: TokenStream) -> Unchanged {
    Unchanged {
        item,
        rejections: TokenStream::new(),
        #[cfg(test)]
        faults: Vec::new(),
    }
}
