//! Any tokens through the derive: no panic, and what comes out is items.

use proc_macro2::TokenStream;
use proptest::prelude::{Just, Strategy, prop_oneof, proptest};
use proptest::sample::select;
use quote::quote;

use super::config;
use super::strategy::soup;

/// Gives a definition to the derive, and parses what it makes of it.
#[track_caller]
fn check(definition: &TokenStream) {
    let expansion = crate::loggable::derive(definition.clone());
    let text = expansion.to_string();
    if let Err(error) = syn::parse2::<syn::File>(expansion) {
        panic!("{definition}\n\nbecame\n\n{text}\n\nwhich is no item: {error}");
    }
}

fn name() -> impl Strategy<Value = TokenStream> {
    select(vec![
        "id",
        "password",
        "email",
        "session_id",
        "r#type",
        "größe",
        "Token",
        "number",
        "_0",
    ])
    .prop_map(|name| name.parse().unwrap())
}

fn ty() -> impl Strategy<Value = TokenStream> {
    select(vec![
        "u8",
        "String",
        "bool",
        "Option<bool>",
        "T",
        "&'a str",
        "T::Item",
        "<T as X>::Y",
        "[T; 4]",
        "fn(T) -> u8",
        "dyn X + 'a",
        "(T, u8)",
        "!",
        "*const T",
        "m!()",
        "impl X",
    ])
    .prop_map(|ty| ty.parse().unwrap())
}

/// Marks as people write them, right and wrong.
fn mark() -> impl Strategy<Value = TokenStream> {
    let written = select(vec![
        "#[sensitive]",
        "#[sensitive(mask)]",
        "#[sensitive(hash)]",
        "#[sensitive(ends)]",
        "#[sensitive(truncate = 3)]",
        "#[sensitive(truncate)]",
        "#[sensitive(mask, mask)]",
        "#[sensitive = 3]",
        "#[sensitive[]]",
        "#[loggable]",
        "#[loggable(skip)]",
        "#[loggable(display)]",
        "#[loggable(rename = \"token\")]",
        "#[loggable(rename = \"\\u{1f}\")]",
        "#[loggable(public = \"a good reason\")]",
        "#[loggable(debug, crate = \"a::b\")]",
        "#[loggable(crate = \"<u8 as X>::y\")]",
        "#[serde(rename = \"pwd\", with = \"x\")]",
        "#[serde(rename(serialize = \"a\"",
        "#[serde]",
        "#[doc = \"x\"]",
        "",
    ]);
    let written = written.prop_map(|text| text.parse().unwrap_or_default());
    prop_oneof![4 => written, 1 => soup().prop_map(|tokens| quote!(#[loggable(#tokens)])), 1 => soup().prop_map(|tokens| quote!(#[sensitive(#tokens)]))]
}

fn field() -> impl Strategy<Value = TokenStream> {
    (mark(), mark(), name(), ty())
        .prop_map(|(one, other, name, ty)| quote!(#one #other #name: #ty,))
}

fn fields() -> impl Strategy<Value = TokenStream> {
    proptest::collection::vec(field(), 0..6).prop_map(|fields| quote!(#(#fields)*))
}

fn generics() -> impl Strategy<Value = TokenStream> {
    prop_oneof![
        Just(quote!()),
        Just(quote!(<T>)),
        Just(quote!(<'a, T: X + ?Sized = u8, const N: usize = 3>)),
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_tokens_become_items(tokens in soup()) {
        check(&tokens);
        check(&quote!(struct C { #tokens }));
        check(&quote!(enum C { #tokens }));
        check(&quote!(struct C(#tokens);));
    }

    #[test]
    fn any_struct_becomes_an_impl(mark in mark(), name in name(), generics in generics(), fields in fields()) {
        check(&quote!(#mark struct #name #generics { #fields }));
        check(&quote!(#mark union #name #generics { #fields }));
    }

    #[test]
    fn any_enum_becomes_an_impl(
        mark in mark(), inner in mark(), name in name(), generics in generics(), fields in fields(), ty in ty()
    ) {
        check(&quote!(#mark enum #name #generics { #inner A { #fields }, #inner Bearer(#inner #ty, #ty), C = 3 }));
    }
}
