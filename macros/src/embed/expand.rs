//! A policy to one static text, and a value that points to it.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::check::Model;
use crate::expand::tracked;

pub(super) fn expand(model: &Model) -> TokenStream {
    let policy = model.paths.private("policy", Span::call_site());
    let packed = &model.packed;
    let tracked = tracked(&model.paths, model.policy_file.as_ref());
    let rejections = &model.rejections;
    quote!({
        #tracked
        #rejections
        #policy(#packed)
    })
}
