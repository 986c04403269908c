//! Parameters of every form.

use super::{Refused, Told, both, same, same_async, tell};

#[derive(Debug)]
pub(super) struct Point {
    pub(super) x: Told,
    pub(super) y: u32,
}

pub(super) struct Id(pub(super) u32);

pub(super) struct Token;

both! {
    [] pub(super) fn none() -> Result<u32, Refused> { Ok(1) }
    [] pub(super) fn mutable(mut items: Vec<u32>) -> Result<Vec<u32>, Refused> { items.push(1); Ok(items) }
    [] pub(super) fn assigned(mut n: u32) -> Result<u32, Refused> { n += 1; Ok(n) }
    [] pub(super) fn tuple((a, b): (Told, Told)) -> Result<&'static str, Refused> { Ok(if a == b { "same" } else { b.0 }) }
    [] pub(super) fn newtype(Id(id): Id) -> Result<u32, Refused> { Ok(id) }
    [] pub(super) fn fields_of(Point { x, y }: Point) -> Result<u32, Refused> { tell(x.0); Ok(y) }
    [] pub(super) fn fields_renamed(Point { x: first, .. }: Point) -> Result<u32, Refused> { tell(first.0); Ok(1) }
    [] pub(super) fn unnamed(_: Told, b: Told) -> Result<&'static str, Refused> { Ok(b.0) }
    [] pub(super) fn underscored(_guard: Told, b: Told) -> Result<&'static str, Refused> { tell("in"); Ok(b.0) }
    [] pub(super) fn reference_pattern(&n: &u32, &mut ref m: &mut u32) -> Result<u32, Refused> { Ok(n + *m) }
    [] pub(super) fn by_ref(ref a: Told) -> Result<u32, Refused> { tell(a.0); Ok(1) }
    [] pub(super) fn slice_pattern([a, b]: [Told; 2]) -> Result<u32, Refused> { tell(a.0); Ok(1) }
    [] pub(super) fn bound_whole(all @ (_, _): (u32, u32)) -> Result<(u32, u32), Refused> { Ok(all) }
    [] pub(super) fn hidden_type(text: impl Into<String>, work: impl FnOnce(u32) -> u32) -> Result<String, Refused> { Ok(format!("{}{}", text.into(), work(2))) }
    [] pub(super) fn dynamic(work: &dyn Fn(u32) -> u32, boxed: Box<dyn FnOnce() -> u32>) -> Result<u32, Refused> { Ok(work(1) + boxed()) }
    [] pub(super) fn captured_in_a_text(name: String) -> Result<String, Refused> { Ok(format!("hello {name}")) }
    [r#type, n = n + 1] pub(super) fn raw_names(r#type: String, n: u32) -> Result<String, Refused> { Ok(r#type) }
    [] pub(super) fn unit_struct(Token: Token, (Token, n): (Token, u32)) -> Result<u32, Refused> { Ok(n) }
    [] pub(super) fn moved_in_part(point: Point, b: Told) -> Result<&'static str, Refused> { let x = point.x; tell("in"); Ok(b.0) }
    [] pub(super) fn array_of_bytes(bytes: [u8; 64]) -> Result<u8, Refused> { Ok(bytes[0]) }
    [] pub(super) async fn mutable_async(mut items: Vec<u32>, mut n: u32) -> Result<Vec<u32>, Refused> { super::super::pause().await; n += 1; items.push(n); Ok(items) }
    [] pub(super) async fn patterns_async((a, b): (Told, Told), Id(id): Id, _: Told) -> Result<u32, Refused> { super::super::pause().await; tell(a.0); Ok(id) }
    [] pub(super) async fn reassigned_async(mut text: &str) -> usize { let own = String::from("own"); text = &own; text.len() }
}

#[test]
fn parameters_of_every_form_are_what_they_were() {
    let point = || Point { x: Told("x"), y: 3 };
    same!(none());
    same!(mutable(vec![3]));
    same!(assigned(3));
    same!(tuple((Told("a"), Told("b"))));
    same!(newtype(Id(1)));
    same!(fields_of(point()));
    same!(fields_renamed(point()));
    same!(unnamed(Told("a"), Told("b")));
    same!(underscored(Told("a"), Told("b")));
    same!(reference_pattern(&1, &mut 2));
    same!(by_ref(Told("a")));
    same!(slice_pattern([Told("a"), Told("b")]));
    same!(bound_whole((1, 2)));
    same!(hidden_type("x", |n| n + 1));
    same!(dynamic(&|n| n + 1, Box::new(|| 3)));
    same!(captured_in_a_text("x".to_owned()));
    same!(raw_names("x".to_owned(), 1));
    same!(unit_struct(Token, (Token, 3)));
    same!(moved_in_part(point(), Told("b")));
    same!(array_of_bytes([7; 64]));
}

#[test]
fn parameters_of_async_functions_are_what_they_were() {
    same_async!(mutable_async(vec![3], 1));
    same_async!(patterns_async((Told("a"), Told("b")), Id(3), Told("c")));
    same_async!(reassigned_async("x"));
}
