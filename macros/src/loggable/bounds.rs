//! Which bounds the impl needs: the type parameters that are shown, and nothing of those that are not.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Generics, Type, TypeParam, TypeParamBound, TypePath, WherePredicate};

use crate::model::Treatment;
use crate::paths::Paths;

/// Gathers bounds while fields are decided.
pub(super) struct Bounds {
    parameters: BTreeSet<String>,
    predicates: Vec<WherePredicate>,
    written: BTreeSet<String>,
}

impl Bounds {
    pub(super) fn of(generics: &Generics, paths: &Paths) -> Self {
        let loggable = paths.private("Loggable", Span::call_site());
        // What was declared is not said again: there are lints for that.
        let given = generics
            .type_params()
            .filter(|one| one.bounds.iter().any(is_loggable));
        let given = given.map(|TypeParam { ident, .. }| quote!(#ident: #loggable).to_string());
        Self {
            parameters: generics
                .type_params()
                .map(|one| one.ident.to_string())
                .collect(),
            predicates: Vec::new(),
            written: given.collect(),
        }
    }

    /// Notes what a field of this type needs to be shown like that.
    pub(super) fn note(&mut self, ty: &Type, treatment: &Treatment, paths: &Paths) {
        let is_text = match treatment {
            Treatment::Redacted(_) => return,
            Treatment::Display => true,
            Treatment::Masked(inner, _)
            | Treatment::Hashed(inner, _)
            | Treatment::Ends(inner, _)
            | Treatment::Truncated(inner, _)
            | Treatment::Public(inner) => matches!(**inner, Treatment::Display),
            _ => false,
        };
        let bound = if is_text {
            let core = paths.private("core", Span::call_site());
            quote!(#core::fmt::Display)
        } else {
            paths.private("Loggable", Span::call_site())
        };
        for parameter in self.mentioned(ty) {
            self.add(quote!(#parameter: #bound));
        }
    }

    /// Notes that the type itself is shown by its `Display`, which may need bounds of its own.
    pub(super) fn note_display_of_self(&mut self, paths: &Paths) {
        if !self.parameters.is_empty() {
            let core = paths.private("core", Span::call_site());
            self.add(quote!(Self: #core::fmt::Display));
        }
    }

    fn add(&mut self, predicate: TokenStream) {
        if self.written.insert(predicate.to_string()) {
            let predicate = syn::parse2::<WherePredicate>(predicate);
            self.predicates.extend(predicate);
        }
    }

    pub(super) fn added_to(self, mut generics: Generics) -> Generics {
        if !self.predicates.is_empty() {
            generics
                .make_where_clause()
                .predicates
                .extend(self.predicates);
        }
        generics
    }

    /// The parameters, and what is associated with them, that a type is made of.
    fn mentioned(&self, ty: &Type) -> Vec<TypePath> {
        let mut found = Vec::new();
        self.collect(ty, &mut found);
        found
    }

    fn collect(&self, ty: &Type, found: &mut Vec<TypePath>) {
        match ty {
            Type::Path(path) if self.is_own(path) => found.push(path.clone()),
            Type::Path(path) => {
                for segment in &path.path.segments {
                    if let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments {
                        let shown = shown_arguments(&segment.ident.to_string());
                        arguments.args.iter().take(shown).for_each(|argument| {
                            if let syn::GenericArgument::Type(ty) = argument {
                                self.collect(ty, found);
                            }
                        });
                    }
                }
            }
            Type::Reference(one) => self.collect(&one.elem, found),
            Type::Array(one) => self.collect(&one.elem, found),
            Type::Slice(one) => self.collect(&one.elem, found),
            Type::Paren(one) => self.collect(&one.elem, found),
            Type::Group(one) => self.collect(&one.elem, found),
            Type::Tuple(tuple) => tuple.elems.iter().for_each(|ty| self.collect(ty, found)),
            _ => {}
        }
    }

    /// `T`, `T::Item` and `<T as Trait>::Item`.
    fn is_own(&self, path: &TypePath) -> bool {
        match &path.qself {
            Some(own) => !self.mentioned(&own.ty).is_empty(),
            None => path.path.segments.first().is_some_and(|first| {
                self.parameters
                    .contains(&first.ident.to_token_stream().to_string())
            }),
        }
    }
}

/// How many of a type's arguments are shown: a hasher is not.
fn shown_arguments(name: &str) -> usize {
    match name {
        "HashMap" => 2,
        "HashSet" => 1,
        _ => usize::MAX,
    }
}

fn is_loggable(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(one)
        if one.path.segments.last().is_some_and(|last| last.ident == "Loggable"))
}
