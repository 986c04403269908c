//! The names that serde gives to what is derived: a token is one under any of them.
//!
//! Changes of case (`rename_all`) are left aside: a name is judged whatever its spelling.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, LitStr, Token};

/// Every name in `#[serde(rename = "…")]`, `#[serde(rename(serialize = "…"))]` and `#[serde(alias = "…")]`.
pub(super) fn names(attributes: &[Attribute]) -> Vec<String> {
    let mut names = Vec::new();
    for attribute in attributes.iter().filter(|one| one.path().is_ident("serde")) {
        // What serde does not understand either is for serde to report.
        drop(attribute.parse_nested_meta(|meta| {
            let is_name = ["rename", "alias", "tag", "content"]
                .iter()
                .any(|option| meta.path.is_ident(option));
            read(&meta, is_name, &mut names)
        }));
    }
    names
}

fn read(meta: &ParseNestedMeta<'_>, is_name: bool, names: &mut Vec<String>) -> syn::Result<()> {
    if meta.input.peek(syn::token::Paren) {
        return meta.parse_nested_meta(|inner| read(&inner, is_name, names));
    }
    if meta.input.peek(Token![=]) {
        let value = meta.value()?;
        if is_name && value.peek(LitStr) {
            names.push(value.parse::<LitStr>()?.value());
        } else {
            value.parse::<syn::Expr>()?;
        }
    }
    Ok(())
}
