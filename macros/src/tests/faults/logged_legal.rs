//! Attributes `#[logged]` that are right, close to ones that are not.

use super::logged_faults;

const LEGAL: &[&str] = &[
    "#[logged] fn f() {}",
    "#[logged()] fn f() {}",
    "#[logged(user_id, order.id, self.region,)] fn f() {}",
    "#[logged(\"Order placed\", level = warn, err = critical, start, slow = 1h, threshold = 3ms)] fn f() {}",
    "#[logged(sample = 1, target = \"a::b\", event = \"order.placed\", crate = my::candor)] fn f() {}",
    "#[logged(\"slow\" = 3, \"start\" = start, \"ok\" = true, \"off\" = 1)] fn f(start: u8) {}",
    "#[logged(ret, skip_all, fields)] fn f(ret: u8, skip_all: u8, fields: u8) {}",
    "#[logged(strat)] fn f(strat: u8) {}",
    "#[logged(stars = 3, errs = 1, targets = n, oks = 2)] fn f() {}",
    "#[logged(start.at, level.name = 3)] fn f(start: Start) {}",
    "#[logged(..order, ..cart as basket, metric(rows = n, unit = Count))] fn f() {}",
    "#[logged(ok(id = out.id, ..out as order))] fn f() -> Order { x }",
    "#[logged(name = user.name, parent_id = 3)] fn f() {}",
    "#[logged(email, password = has_password)] fn f(email: &str) {}",
    "#[logged] async fn f() {}",
    "#[logged] unsafe extern \"C\" fn f() {}",
    "#[logged] fn load(&self) -> u32 { 1 }",
    "#[logged] fn f() -> impl Future<Output = u8> { async { 1 } }",
    "#[logged] fn f() -> Pin<Box<dyn Future<Output = u8>>> { let n = 1; Box::pin(async move { n },) }",
    "#[logged] fn f() -> BoxFuture<'static, u8> { async move { 1 }.boxed() }",
    "#[logged] fn f() -> Pin<Box<dyn Future<Output = u8>>> { Pin::from(Box::new(async move { 1 })) }",
    "#[logged(level = debug, err = warning)] impl<T: X> Store<T> where T: Y { const A: u8 = { 1 }; type B = u8; fn f(&self) {} m!(); m! { a } }",
    "#[logged] impl Load for &mut Store { #[logged(off)] const fn f() {} #[candor::logged(\"Loaded\", id)] fn load(id: u8) {} }",
];

#[test]
fn right_attributes_are_accepted() {
    for item in LEGAL {
        let faults = logged_faults(item);
        assert!(faults.is_empty(), "{item}: {faults:#?}");
    }
}
