//! A type definition with its marks: what was written.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Generics, Ident, Item, Type};

use super::marks::{self, FieldMarks, TypeMarks, VariantMarks};
use crate::diag::Faults;
use crate::paths::Paths;

/// A type definition as it was written.
pub(super) struct Ast {
    pub(super) paths: Paths,
    pub(super) name: Ident,
    pub(super) generics: Generics,
    pub(super) marks: TypeMarks,
    pub(super) shape: Shape,
    pub(super) faults: Faults,
}

pub(super) enum Shape {
    Struct(Content),
    Enum(Vec<Variant>),
    Union,
}

pub(super) struct Variant {
    pub(super) name: Ident,
    pub(super) marks: VariantMarks,
    pub(super) content: Content,
}

impl Variant {
    /// Every name that it has somewhere.
    pub(super) fn names(&self) -> Vec<String> {
        let rename = self.marks.rename.as_ref().map(syn::LitStr::value);
        let own = [self.name.unraw().to_string()].into_iter().chain(rename);
        own.chain(self.marks.elsewhere.iter().cloned()).collect()
    }
}

/// What a struct or a variant holds.
pub(super) enum Content {
    Named(Vec<Field>),
    Unnamed(Vec<Field>),
    Nothing,
}

impl Content {
    pub(super) fn fields(&self) -> &[Field] {
        match self {
            Self::Named(fields) | Self::Unnamed(fields) => fields,
            Self::Nothing => &[],
        }
    }
}

pub(super) struct Field {
    /// None in a tuple.
    pub(super) name: Option<Ident>,
    pub(super) index: usize,
    pub(super) ty: Type,
    pub(super) marks: FieldMarks,
}

impl Field {
    /// What an error about the field underlines.
    pub(super) fn place(&self) -> &dyn ToTokens {
        match &self.name {
            Some(name) => name,
            None => &self.ty,
        }
    }

    /// The name without `r#`, or the number.
    pub(super) fn label(&self) -> String {
        self.name
            .as_ref()
            .map_or_else(|| self.index.to_string(), |name| name.unraw().to_string())
    }
}

/// Reads a definition; `None` of what is none.
pub(super) fn parse(input: TokenStream) -> Option<Ast> {
    let mut faults = Faults::default();
    let (attributes, name, generics, shape) = match syn::parse2::<Item>(input).ok()? {
        Item::Struct(item) => {
            let content = content(item.fields, &mut faults);
            (
                item.attrs,
                item.ident,
                item.generics,
                Shape::Struct(content),
            )
        }
        Item::Enum(item) => {
            let variants = item.variants.into_iter();
            let variants = variants.map(|one| variant(one, &mut faults)).collect();
            (item.attrs, item.ident, item.generics, Shape::Enum(variants))
        }
        Item::Union(item) => (item.attrs, item.ident, item.generics, Shape::Union),
        _ => return None,
    };
    let marks = marks::of_type(&attributes, &mut faults);
    let root = marks
        .root
        .as_ref()
        .map_or_else(|| quote!(::candor), |root| quote!(#root));
    Some(Ast {
        paths: Paths::new(root),
        name,
        generics,
        marks,
        shape,
        faults,
    })
}

fn variant(variant: syn::Variant, faults: &mut Faults) -> Variant {
    Variant {
        marks: marks::of_variant(&variant.attrs, faults),
        name: variant.ident,
        content: content(variant.fields, faults),
    }
}

fn content(fields: syn::Fields, faults: &mut Faults) -> Content {
    let is_named = matches!(fields, syn::Fields::Named(_));
    let read = |(index, field): (usize, syn::Field), faults: &mut Faults| Field {
        marks: marks::of_field(&field.attrs, faults),
        name: field.ident,
        index,
        ty: field.ty,
    };
    let fields: Vec<Field> = fields
        .into_iter()
        .enumerate()
        .map(|field| read(field, faults))
        .collect();
    match (fields.is_empty(), is_named) {
        (true, _) => Content::Nothing,
        (_, true) => Content::Named(fields),
        (_, false) => Content::Unnamed(fields),
    }
}
