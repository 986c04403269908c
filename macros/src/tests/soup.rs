//! Any tokens through every macro: no panic, and what comes out is an expression.

mod deep;
mod derived;
mod logged;
mod strategy;

use proc_macro2::{Ident, Span, TokenStream};
use proptest::prelude::{ProptestConfig, proptest};
use quote::quote;
use strategy::{mutated, soup};

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Gives the tokens to every macro, and parses what each makes of them.
#[track_caller]
fn check(tokens: &TokenStream) {
    for level in ["Debug", "Info", "Error", "At"] {
        let level = Ident::new(level, Span::call_site());
        check_expression(
            crate::log::log(quote!([candor] #level log_any #tokens)),
            tokens,
        );
    }
    // Without the crate in front, which candor's own macros write, nothing is promised but an end.
    crate::log::log(tokens.clone());
    check_expression(
        crate::fieldset::fields(quote!([candor] fields #tokens)),
        tokens,
    );
    check_expression(
        crate::fieldset::context(quote!([candor] context #tokens)),
        tokens,
    );
}

#[track_caller]
fn check_expression(expansion: TokenStream, input: &TokenStream) {
    let text = expansion.to_string();
    if let Err(error) = syn::parse2::<syn::Expr>(expansion) {
        panic!("{input}\n\nbecame\n\n{text}\n\nwhich is no block: {error}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_tokens_become_a_block(tokens in soup()) {
        check(&tokens);
    }

    #[test]
    fn any_tokens_after_a_message_become_a_block(tokens in soup()) {
        check(&quote!("x happened", #tokens));
    }

    #[test]
    fn any_tokens_as_a_value_become_a_block(tokens in soup()) {
        check(&quote!("x happened", n = #tokens, password = #tokens, error = #tokens));
    }

    #[test]
    fn any_tokens_as_an_option_become_a_block(tokens in soup()) {
        check(&quote!(target: #tokens, logger: #tokens, "x happened", after));
    }

    #[test]
    fn a_legal_call_with_slips_becomes_a_block(tokens in mutated()) {
        check(&tokens);
    }
}

#[test]
fn an_option_after_the_message_becomes_a_block() {
    for call in [
        r#""x happened", limit: 5 per 10s"#,
        r#""x happened", id: , n: a b, m: 10s"#,
    ] {
        check(&super::calls::tokens(call));
    }
}
