//! How long functions and files are.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::tree::{File, is_for_tests};

const MAX_FUNCTION_LINES: usize = 40;
const MAX_FILE_LINES: usize = 250;

pub(crate) fn files(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    let is_long = lines > MAX_FILE_LINES;
    is_long
        .then(|| format!("{} has {lines} lines", file.path))
        .into_iter()
        .collect()
}

pub(crate) fn functions(file: &File) -> Vec<String> {
    let mut functions = Functions {
        path: &file.path,
        long: Vec::new(),
    };
    functions.visit_file(&file.syntax);
    functions.long
}

struct Functions<'a> {
    path: &'a str,
    long: Vec<String>,
}

impl Functions<'_> {
    /// From `fn` to the closing brace.
    fn measure(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let (begin, end) = (signature.span().start().line, body.span().end().line);
        let lines = end + 1 - begin;
        if lines > MAX_FUNCTION_LINES {
            self.long.push(format!(
                "{}:{begin} `{}` has {lines} lines",
                self.path, signature.ident
            ));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.measure(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.measure(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(body) = &item.default {
            self.measure(&item.sig, body);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }
}
