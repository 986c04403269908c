//! What a file may not name, or do.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};

use crate::tree::{File, is_for_tests};

/// The tokens of a file without what is compiled for tests alone.
fn tokens(file: &File) -> TokenStream {
    let items = file.syntax.items.iter().filter(|item| !is_test_item(item));
    items.map(ToTokens::to_token_stream).collect()
}

fn is_test_item(item: &syn::Item) -> bool {
    match item {
        syn::Item::Mod(item) => is_for_tests(&item.attrs),
        syn::Item::Fn(item) => is_for_tests(&item.attrs),
        syn::Item::Use(item) => is_for_tests(&item.attrs),
        _ => false,
    }
}

/// An identifier, and the marks and words that stand around it: `::` before it, `!` after it.
struct Word<'a> {
    name: &'a str,
    before: &'a str,
    after: &'a str,
}

/// Calls `visit` with each identifier, at every depth.
fn identifiers(tokens: TokenStream, visit: &mut impl FnMut(&Word<'_>)) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let text = |at: Option<usize>| match at.and_then(|at| trees.get(at)) {
        None | Some(TokenTree::Group(_) | TokenTree::Literal(_)) => String::new(),
        Some(tree) => tree.to_string(),
    };
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(name) => {
                let (name, last, after) = (
                    name.to_string(),
                    text(at.checked_sub(1)),
                    text(Some(at + 1)),
                );
                let earlier = if last == ":" {
                    text(at.checked_sub(2))
                } else {
                    String::new()
                };
                let before = earlier + &last;
                visit(&Word {
                    name: &name,
                    before: &before,
                    after: &after,
                });
            }
            TokenTree::Group(group) => identifiers(group.stream(), visit),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The findings for each identifier that `is_banned`.
fn named(file: &File, is_banned: impl Fn(&Word<'_>) -> bool) -> Vec<String> {
    let mut findings = Vec::new();
    identifiers(tokens(file), &mut |word| {
        if is_banned(word) {
            findings.push(format!("{} names `{}`", file.path, word.name));
        }
    });
    findings
}

pub(crate) fn proc_macro(file: &File) -> Vec<String> {
    if file.path == "macros/src/lib.rs" {
        return Vec::new();
    }
    named(file, |word| word.name == "proc_macro")
}

/// An expansion that can name a fault, or what was written, could fail.
pub(crate) fn faults_in_expansion(file: &File) -> Vec<String> {
    if !file.modules().iter().any(|module| module == "expand") {
        return Vec::new();
    }
    named(file, |word| {
        ["diag", "parse"].contains(&word.name) && word.after == ":"
            || ["Fault", "Faults", "Ast"].contains(&word.name)
    })
}

/// The settings of a process, and the place of the crate that is being compiled: one reader each.
const READERS_OF_THE_ENVIRONMENT: [&str; 2] =
    ["runtime/src/config/env.rs", "macros/src/policy/find.rs"];

pub(crate) fn environment(file: &File) -> Vec<String> {
    if READERS_OF_THE_ENVIRONMENT.contains(&file.path.as_str()) {
        return Vec::new();
    }
    let mut imported = Imported(Vec::new());
    imported.visit_file(&file.syntax);
    let paths = imported
        .0
        .into_iter()
        .filter(|path| path.starts_with("std::env"));
    paths
        .map(|path| format!("{} names `{path}`", file.path))
        .collect()
}

/// Every path of the file, imports written out.
struct Imported(Vec<String>);

impl Imported {
    fn add(&mut self, tree: &syn::UseTree, before: &str) {
        match tree {
            syn::UseTree::Path(path) => self.add(&path.tree, &format!("{before}{}::", path.ident)),
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.add(tree, before));
            }
            syn::UseTree::Name(name) => self.0.push(format!("{before}{}", name.ident)),
            syn::UseTree::Rename(name) => self.0.push(format!("{before}{}", name.ident)),
            syn::UseTree::Glob(_) => self.0.push(before.to_owned()),
        }
    }
}

impl<'ast> Visit<'ast> for Imported {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add(&item.tree, "");
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        self.0.push(parts.join("::"));
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }
}

pub(crate) fn aws(file: &File) -> Vec<String> {
    named(file, |word| {
        word.name.starts_with("aws_")
            && (word.after == ":" || ["use", "crate"].contains(&word.before))
    })
}

/// Assertions are what the module for tests is made of.
pub(crate) fn panics_and_prints(file: &File) -> Vec<String> {
    if file
        .modules()
        .first()
        .is_some_and(|first| first == "testing")
    {
        return Vec::new();
    }
    let macros = [
        "println",
        "eprintln",
        "print",
        "eprint",
        "dbg",
        "panic",
        "todo",
        "unimplemented",
        "unreachable",
        "assert",
        "assert_eq",
        "assert_ne",
    ];
    let methods = ["unwrap", "expect", "unwrap_err", "expect_err"];
    named(file, |word| {
        let is_macro = macros.contains(&word.name) && word.after == "!";
        let is_method = methods.contains(&word.name) && [".", "::"].contains(&word.before);
        is_macro || is_method
    })
}

pub(crate) fn unsafe_code(file: &File) -> Vec<String> {
    named(file, |word| word.name == "unsafe")
}

/// Redaction that a feature, a variable or a test build could switch off would be off one day.
pub(crate) fn switches(file: &File) -> Vec<String> {
    let is_about_it = ["privacy", "scrub"];
    if !file
        .modules()
        .first()
        .is_some_and(|first| is_about_it.contains(&first.as_str()))
    {
        return Vec::new();
    }
    let mut findings = environment(file);
    let mut attributes = Switches {
        path: &file.path,
        findings: Vec::new(),
    };
    attributes.visit_file(&file.syntax);
    findings.extend(attributes.findings);
    findings.extend(named(file, |word| word.name == "cfg" && word.after == "!"));
    findings
}

struct Switches<'a> {
    path: &'a str,
    findings: Vec<String>,
}

impl<'ast> Visit<'ast> for Switches<'_> {
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let text = attribute.to_token_stream().to_string();
        let is_condition =
            attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr");
        let is_for_tests = is_for_tests(std::slice::from_ref(attribute));
        if is_condition && !is_for_tests && !only_adds(&text) {
            self.findings
                .push(format!("{} depends on `{text}`", self.path));
        }
    }
}

/// Whether the condition is that the types of another crate are there, which nothing else depends on.
fn only_adds(condition: &str) -> bool {
    let words = condition.split(|c: char| !c.is_alphanumeric() && c != '_');
    let mut words = words.filter(|word| !word.is_empty());
    words.all(|word| ["cfg", "any", "feature", "http", "url"].contains(&word))
}
