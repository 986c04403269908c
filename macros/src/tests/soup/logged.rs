//! Any tokens in `#[logged(…)]`, on any item: no panic, and what comes out is items.

use proc_macro2::TokenStream;
use proptest::prelude::{Just, Strategy, prop_oneof, proptest};
use proptest::sample::select;
use quote::quote;

use super::config;
use super::strategy::soup;

/// Gives the attribute and the item to the macro, and parses what it makes of them.
#[track_caller]
fn check(attribute: &TokenStream, item: &TokenStream) {
    let expansion = crate::logged::logged(attribute.clone(), item.clone());
    let text = expansion.to_string();
    if let Err(error) = syn::parse2::<syn::File>(expansion) {
        panic!("#[logged({attribute})] {item}\n\nbecame\n\n{text}\n\nwhich is no item: {error}");
    }
}

/// Items as people write them, each of which a file may hold.
fn item() -> impl Strategy<Value = TokenStream> {
    let written = select(vec![
        "fn f() {}",
        "pub(crate) async unsafe fn f<T: X>(mut a: &str, _: T, (b, _): (T, u8)) -> Result<T, E> where T: Y { a.b()? }",
        "#[inline] fn f(self: Box<Self>, r#type: u8) -> impl Iterator<Item = u8> + '_ { #![allow(x)] x }",
        "fn f(Point { x, y: [a, ..], .. }: Point) -> Result<impl Fn(u8) -> u8, E> { return x; }",
        "fn f() -> ! { loop {} }",
        "async fn f() -> ! { loop {} }",
        "extern \"C\" fn f(a: u8, b: *const u8) -> u8 { 1 }",
        "const fn f() {}",
        "fn f() -> Pin<Box<dyn Future<Output = u8>>> { Box::pin(async move { 1 }) }",
        "fn f() -> impl Future<Output = u8> { g() }",
        "impl<T> A<T> { const X: u8 = { 1 }; fn f(&mut self) -> u8 { 1 } #[logged(off)] fn g() {} #[logged(\"x happened\", id)] async fn h(id: u8) {} m!{} }",
        "unsafe impl<'a> X for &'a mut (u8, u8) { type Y = u8; fn f(self) -> Result<Self, E> { Ok(self) } }",
        "struct A { b: u8 }",
        "trait A { fn f(); }",
        "mod a {}",
        "static A: u8 = 1;",
        "macro_rules! m { () => {} }",
    ]);
    written.prop_map(|text| text.parse().unwrap())
}

/// An argument of the attribute, right or wrong.
fn argument() -> impl Strategy<Value = TokenStream> {
    let written = select(vec![
        "\"x happened\"",
        "\"{id} happened\"",
        "level = debug",
        "level = \"debug\"",
        "level",
        "err = warning",
        "err(Debug)",
        "start",
        "start = 1",
        "slow = 200ms",
        "slow = 200",
        "threshold = 1s",
        "sample = 0.1",
        "sample = 7",
        "target = \"a\"",
        "event = x",
        "ok(rows = out.len())",
        "ok(rows = , x)",
        "ok()",
        "off",
        "crate = a::b",
        "crate = <u8 as X>::y",
        "crate",
        "skip(a)",
        "fields(a, b = 3)",
        "ret",
        "self.region",
        "password = a",
        "order.",
        "..a as b",
        "r#type",
        "error = a",
        "x => 3",
        "",
    ]);
    let written = written.prop_map(|text| text.parse().unwrap_or_default());
    prop_oneof![6 => written, 1 => soup()]
}

fn arguments() -> impl Strategy<Value = TokenStream> {
    let comma = prop_oneof![9 => Just(quote!(,)), 1 => Just(quote!()), 1 => Just(quote!(;))];
    proptest::collection::vec((argument(), comma), 0..6).prop_map(|all| {
        let pieces = all.iter().map(|(argument, comma)| quote!(#argument #comma));
        quote!(#(#pieces)*)
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_tokens_on_any_item_become_items(attribute in soup(), item in item()) {
        check(&attribute, &item);
    }

    #[test]
    fn any_arguments_on_any_item_become_items(attribute in arguments(), item in item()) {
        check(&attribute, &item);
    }

    #[test]
    fn any_tokens_in_any_place_of_a_function_come_to_an_end(attribute in arguments(), tokens in soup()) {
        // What is no item before is none after.
        for item in [
            tokens.clone(),
            quote!(fn f() { #tokens }),
            quote!(async fn f(#tokens) { #tokens }),
            quote!(fn f() -> #tokens { #tokens }),
            quote!(impl A { #tokens }),
            quote!(impl A { #[logged(#tokens)] fn f() { #tokens } }),
        ] {
            crate::logged::logged(attribute.clone(), item);
        }
    }
}

#[test]
fn a_function_that_nests_too_deeply_is_rejected_and_stays() {
    let deep = |open: &str, close: &str| open.repeat(300) + &close.repeat(300);
    let attribute = format!("n = {}", deep("(", ")")).parse().unwrap();
    let item = quote!(
        fn f() {}
    );
    let expansion = crate::logged::logged(attribute, item).to_string();
    assert!(expansion.starts_with("fn f ()") && expansion.contains("nested too deeply"));
    let body = format!("fn f() -> Result<(), E> {{ {} }}", deep("{", "}"));
    let expansion = crate::logged::logged(TokenStream::new(), body.parse().unwrap());
    assert!(!expansion.to_string().contains("compile_error"));
}
