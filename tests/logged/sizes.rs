//! How large a logged future is, beside the same one without.

#![expect(
    clippy::many_single_char_names,
    reason = "the functions are there for their sizes"
)]

use super::legal::{both, pause};

/// What the attribute may add to a future.
const MOST_BYTES_MORE: usize = 128;

type Block = [u8; 256];

both! {
    [] pub(super) async fn nothing() -> u32 { pause().await; 1 }
    [] pub(super) async fn two_texts(a: &str, b: &str) -> usize { pause().await; a.len() + b.len() }
    [] pub(super) async fn two_texts_before(a: &str, b: &str) -> usize { let n = a.len() + b.len(); pause().await; n }
    [a, b] pub(super) async fn two_fields(a: &str, b: &str) -> usize { pause().await; a.len() + b.len() }
    [] pub(super) async fn six_texts_before(a: &str, b: &str, c: &str, d: &str, e: &str, f: &str) -> usize { let n = a.len() + b.len() + c.len() + d.len() + e.len() + f.len(); pause().await; n }
    [] pub(super) async fn owned(a: String, b: Vec<u8>, c: String) -> usize { pause().await; a.len() + b.len() + c.len() }
    [] pub(super) async fn owned_unused(_a: String, _b: Vec<u8>, _c: String) { pause().await; }
    [] pub(super) async fn consumed(a: String, b: Vec<u8>) -> usize { let n = a.len(); drop(a); pause().await; drop(b); n }
    [] pub(super) async fn large(a: Block) -> usize { pause().await; a.len() }
    [] pub(super) async fn large_with_destructor(a: (Block, String)) -> usize { let n = usize::from(a.0[0]); pause().await; n }
    [] pub(super) async fn with_result(a: String) -> Result<usize, std::fmt::Error> { pause().await; Ok(a.len()) }
    [] pub(super) async fn copied_before(a: Block) -> usize { let n = usize::from(a[0]); pause().await; n }
}

macro_rules! sizes {
    ($($name:ident($($argument:expr),*)),* $(,)?) => {
        vec![$((
            stringify!($name),
            size_of_val(&plain::$name($($argument),*)),
            size_of_val(&logged::$name($($argument),*)),
        )),*]
    };
}

#[test]
fn a_logged_future_is_at_most_128_bytes_larger() {
    let block = [0; 256];
    let sizes = sizes![
        nothing(),
        two_texts("a", "b"),
        two_texts_before("a", "b"),
        two_fields("a", "b"),
        six_texts_before("a", "b", "c", "d", "e", "f"),
        owned(String::new(), Vec::new(), String::new()),
        owned_unused(String::new(), Vec::new(), String::new()),
        consumed(String::new(), Vec::new()),
        large(block),
        large_with_destructor((block, String::new())),
        with_result(String::new()),
    ];
    for (name, plain, logged) in sizes {
        assert!(
            logged <= plain + MOST_BYTES_MORE,
            "{name}: {plain} bytes, logged {logged}"
        );
    }
}

/// A value without a destructor that is not needed after the first `.await` is in the plain future once.
#[test]
fn a_large_copied_argument_is_held_twice_at_most() {
    let sizes = sizes![copied_before([0; 256])];
    for (name, plain, logged) in sizes {
        let most = plain + size_of::<Block>() + MOST_BYTES_MORE;
        assert!(logged <= most, "{name}: {plain} bytes, logged {logged}");
    }
}
