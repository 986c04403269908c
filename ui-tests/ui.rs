//! What the compiler says of wrong calls, and that it has nothing to say of right ones.
//!
//! `TRYBUILD=overwrite cargo test -p candor-ui-tests` writes the texts anew; read each one that changes.

#[test]
fn wrong_calls_are_rejected_in_candors_own_words() {
    trybuild::TestCases::new().compile_fail("fail/own/*.rs");
}

#[test]
fn wrong_types_are_rejected_by_the_compiler_in_candors_words() {
    trybuild::TestCases::new().compile_fail("fail/typed/*.rs");
}

#[test]
fn right_calls_compile_without_a_warning() {
    trybuild::TestCases::new().pass("pass/*.rs");
}
