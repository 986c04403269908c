//! The tag bytes, in one place for writer and reader.

pub(crate) const NULL: u8 = 0;
pub(crate) const FALSE: u8 = 1;
pub(crate) const TRUE: u8 = 2;
pub(crate) const U64: u8 = 3;
pub(crate) const I64: u8 = 4;
pub(crate) const U128: u8 = 5;
pub(crate) const I128: u8 = 6;
pub(crate) const F32: u8 = 7;
pub(crate) const F64: u8 = 8;
pub(crate) const TEXT: u8 = 9;
pub(crate) const BYTES: u8 = 10;
pub(crate) const TIME: u8 = 11;
pub(crate) const DURATION: u8 = 12;
pub(crate) const REDACTED: u8 = 13;
pub(crate) const SEQ: u8 = 14;
pub(crate) const MAP: u8 = 15;
/// A sequence of texts: type, message, then the chain of causes.
pub(crate) const ERROR: u8 = 16;
pub(crate) const NEGATIVE_DURATION: u8 = 17;

/// A key that the call site knows: its number follows.
pub(crate) const STATIC_KEY: u8 = 32;
/// A key made at run time: its text follows.
pub(crate) const DYNAMIC_KEY: u8 = 33;
