//! Bytes and identifiers.

use std::collections::HashMap;
use std::marker::PhantomData;

use bytes::{Bytes, BytesMut};
use candor::{Loggable, NonSecret};
use uuid::{NonNilUuid, Uuid};

use super::{PLANTED, assert_hides, shown};

const ID: Uuid = Uuid::from_u128(0x018f_4e9e_7b7c_7f3e_8a9b_0c1d_2e3f_4a5b);
const ID_TEXT: &str = "018f4e9e-7b7c-7f3e-8a9b-0c1d2e3f4a5b";

#[test]
fn bytes_show_how_many_they_are() {
    let bytes = Bytes::from_static(PLANTED.as_bytes());
    let buffer = BytesMut::from(PLANTED);
    assert_eq!(shown(&bytes), "[13 bytes]");
    assert_eq!(shown(&buffer), "[13 bytes]");
    assert_hides(&bytes);
    assert_hides(&buffer);
    let numbers = format!("{}, {}", b'h', b'u');
    assert!(!super::everything(&bytes).contains(&numbers));
}

#[test]
fn a_uuid_shows_hyphens_and_lower_case() {
    assert_eq!(shown(&ID), ID_TEXT);
    assert_eq!(shown(&NonNilUuid::new(ID)), ID_TEXT);
    assert_eq!(shown(&Uuid::nil()), Uuid::nil().to_string());
}

#[test]
fn a_uuid_names_an_entry_of_a_map() {
    assert_eq!(shown(&HashMap::from([(ID, 7)]))[ID_TEXT], 7);
}

/// Whether a type may stand under a name such as `session_id`: the method of the bound impl wins where it applies.
struct Admitted<T>(PhantomData<T>);

impl<T: Loggable + NonSecret> Admitted<T> {
    const BY_NON_SECRET: bool = true;
}

trait Otherwise {
    const BY_NON_SECRET: bool = false;
}

impl<T> Otherwise for Admitted<T> {}

#[test]
fn a_uuid_under_a_scalar_only_name_is_refused_because_it_could_be_the_credential() {
    const UUID: bool = Admitted::<Uuid>::BY_NON_SECRET;
    const NUMBER: bool = Admitted::<u64>::BY_NON_SECRET;
    const INSTANT: bool = Admitted::<jiff::Timestamp>::BY_NON_SECRET;
    const STATUS: bool = Admitted::<http::StatusCode>::BY_NON_SECRET;
    const URL: bool = Admitted::<url::Url>::BY_NON_SECRET;
    const JSON: bool = Admitted::<serde_json::Value>::BY_NON_SECRET;
    assert_eq!([UUID, URL, JSON], [false; 3]);
    assert_eq!([NUMBER, INSTANT, STATUS], [true; 3]);
}

#[test]
fn a_uuid_in_a_map_under_a_scalar_only_name_is_redacted() {
    let session = HashMap::from([("session_id", ID)]);
    assert_eq!(shown(&session)["session_id"], "[redacted:session id]");
}
