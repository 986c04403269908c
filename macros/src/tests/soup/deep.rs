//! Deep nesting: what people write passes, and what nobody writes must not take the compiler down.

use proc_macro2::TokenStream;

use super::super::calls::tokens;
use super::check;

/// As much as the compiler gives a macro.
const STACK_BYTES: usize = 8 << 20;

/// Gives every macro a value of `depth` layers.
#[track_caller]
fn check_depth(depth: usize) {
    for (open, close) in [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("f(", ")"),
        ("-", ""),
        ("&", ""),
        ("", ".b"),
        ("", ".b()"),
        ("b + ", ""),
        ("b::<", ">::c"),
        ("if b { ", " } else { c }"),
        ("|b| ", ""),
    ] {
        let value = format!("{}a{}", open.repeat(depth), close.repeat(depth));
        in_a_thread(move || {
            let value: TokenStream = tokens(&value);
            check(&quote::quote!("x happened", n = #value, #value, password = #value));
            check(&quote::quote!("x happened" #value));
            check(&value);
        });
    }
}

#[track_caller]
fn in_a_thread(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
    thread.spawn(run).unwrap().join().unwrap();
}

#[test]
fn a_hundred_layers_become_a_block() {
    check_depth(100);
}

#[test]

fn two_thousand_layers_become_a_block() {
    check_depth(2_000);
}
