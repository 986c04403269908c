//! An attribute as written to what it stands on as decided.

use super::item::Item;
use super::model::{Member, Model};
use super::parse::Ast;
use super::{block, function};
use crate::diag::{Code, Fault};

pub(super) fn check(ast: Ast) -> Model {
    let options = ast.options;
    match ast.item {
        Item::Function(function) => match function::model(*function, options, None) {
            Member::Logged(function) => Model::Function(function),
            Member::Unchanged(unchanged) => Model::Unchanged(unchanged),
        },
        Item::Impl(implementation) => block::model(implementation, options),
        Item::Other(item, kind) => {
            let fault = Fault::new(
                &options.tokens,
                Code::NotLogged,
                format!("`#[logged]` stands on {kind}"),
            )
            .help("put it on a function, a method or an impl block");
            Model::Unchanged(function::unchanged(item, options.faults, fault))
        }
    }
}
