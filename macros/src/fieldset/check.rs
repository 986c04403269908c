//! A set of fields as written to one as decided.

use proc_macro2::TokenStream;
use syn::Expr;

use super::parse::Ast;
use crate::entry;
use crate::model::Field;
use crate::paths::Paths;
use crate::policy;

/// A set of which everything is decided; expanding it can't fail.
pub(super) struct Model {
    pub(super) paths: Paths,
    pub(super) trace: Option<Expr>,
    pub(super) fields: Vec<Field>,
    pub(super) strays: Vec<TokenStream>,
    pub(super) policy_file: Option<String>,
    pub(super) rejections: TokenStream,
}

pub(super) fn check(ast: Ast) -> Model {
    let mut faults = ast.faults;
    let checked = entry::check(ast.entries, ast.place, &mut faults);
    faults.extend(policy::fault());
    Model {
        paths: ast.paths,
        trace: ast.trace,
        fields: checked.fields,
        strays: checked.strays,
        policy_file: policy::file(),
        rejections: faults.compile_errors(),
    }
}
