//! The attribute and what it stands on: what was written.

use proc_macro2::TokenStream;

use super::item::{self, Item};
use super::options::{self, Options};

/// An attribute and its item as they were written.
pub(super) struct Ast {
    pub(super) options: Options,
    pub(super) item: Item,
}

pub(super) fn parse(attribute: TokenStream, item: TokenStream) -> Ast {
    let item = item::read(item);
    let names = match &item {
        Item::Function(function) => item::parameters(&function.signature),
        Item::Impl(_) | Item::Other(..) => Vec::new(),
    };
    Ast {
        options: options::parse(attribute, &names),
        item,
    }
}
