//! Which of its own crate's modules a file names, in imports, paths and the arguments of macros.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{UseName, UseRename, UseTree};

use crate::layers::{Layers, layer_of};
use crate::tree::{File, is_for_tests};

/// Every name that points to a later layer, or to another name of the file's own.
pub(crate) fn upward(layers: Layers, file: &File) -> Vec<String> {
    let from = file.modules();
    let Some((own_layer, own_name)) = layer_of(layers, &from) else {
        return Vec::new();
    };
    let is_wrong = |path: &&Vec<String>| {
        layer_of(layers, path).is_some_and(|(layer, name)| layer >= own_layer && name != own_name)
    };
    let named = Named::of(file).0;
    let wrong = named.iter().filter(is_wrong);
    wrong
        .map(|path| {
            format!(
                "{}: `{own_name}` names `crate::{}`",
                file.path,
                path.join("::")
            )
        })
        .collect()
}

/// Paths inside the crate, from its root.
struct Named(Vec<Vec<String>>);

impl Named {
    fn of(file: &File) -> Self {
        let mut here = file.modules();
        here.pop_if(|last| last == "lib");
        let mut names = Names {
            here,
            raw: Vec::new(),
        };
        names.visit_file(&file.syntax);
        Self(names.raw)
    }
}

struct Names {
    /// The module that is being read.
    here: Vec<String>,
    raw: Vec<Vec<String>>,
}

impl Names {
    /// Adds a path as it is written, if it leads into the own crate.
    fn add(&mut self, written: &[String]) {
        let mut base = self.here.clone();
        let mut rest = written;
        match rest.first().map(String::as_str) {
            Some("crate") => base.clear(),
            Some("self") => {}
            Some("super") => {
                while rest.first().is_some_and(|part| part == "super") {
                    base.pop();
                    rest = rest.get(1..).unwrap_or_default();
                }
                base.extend_from_slice(rest);
                return self.raw.push(base);
            }
            _ => return,
        }
        base.extend_from_slice(rest.get(1..).unwrap_or_default());
        self.raw.push(base);
    }

    fn add_use(&mut self, tree: &UseTree, before: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add_use(&path.tree, before);
                before.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(tree, before);
                }
            }
            UseTree::Name(UseName { ident }) | UseTree::Rename(UseRename { ident, .. }) => {
                self.add(&[before.as_slice(), &[ident.to_string()]].concat());
            }
            UseTree::Glob(_) => self.add(&[before.as_slice(), &["*".to_owned()]].concat()),
        }
    }

    /// Paths in the arguments of macros, which syn leaves unread.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) if path.is_empty() || colons == 2 => {
                    path.push(name.to_string());
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && !path.is_empty() => {
                    colons += 1;
                    continue;
                }
                other => {
                    self.add(&std::mem::take(&mut path));
                    match other {
                        TokenTree::Ident(name) => path.push(name.to_string()),
                        TokenTree::Group(group) => self.add_tokens(group.stream()),
                        TokenTree::Punct(_) | TokenTree::Literal(_) => {}
                    }
                }
            }
            colons = 0;
        }
        self.add(&path);
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_use(&item.tree, &mut Vec::new());
    }

    fn visit_visibility(&mut self, _visibility: &'ast syn::Visibility) {
        // `pub(in crate::x)` lets others in; it imports nothing.
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        self.add(&parts);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        // `quote!` holds other people's paths; `macro_rules!` bodies are read where they are expanded.
        let is_template = ["quote", "quote_spanned", "macro_rules"]
            .iter()
            .any(|name| call.path.is_ident(name));
        if !is_template {
            self.add_tokens(call.tokens.clone());
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if is_for_tests(&item.attrs) {
            return;
        }
        self.here.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.here.pop();
    }
}
