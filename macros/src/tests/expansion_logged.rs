//! Functions under `#[logged]` and what they become, as pages in `snapshots`.

use super::calls::logged;
use super::expansion::check_text;

#[track_caller]
fn check(name: &str, item: &str) {
    let file = syn::parse2(logged(item)).unwrap();
    check_text(name, &format!("{item}\n\n{}", prettyplease::unparse(&file)));
}

#[test]
fn a_body_whose_result_says_nothing_stays_in_its_place() {
    check(
        "logged_in_place",
        "#[logged] fn tidy(store: &mut Store) { store.tidy(); }",
    );
}

#[test]
fn a_body_with_a_result_moves_into_a_closure() {
    check(
        "logged_closure",
        r#"#[logged("Order placed", order.id, err = warning, slow = 200ms, ok(total = out.total))]
pub fn place(order: Order, mut tries: Vec<u32>, unused: u8) -> Result<impl Receipt, Refused> { tries.push(1); order.place()? }"#,
    );
}

#[test]
fn an_async_body_moves_into_a_future_of_its_own() {
    check(
        "logged_async",
        "#[logged] async fn load(&self, mut name: &str, _: Permit) -> Result<Row, Missing> { self.find(name).await }",
    );
}

#[test]
fn an_async_block_at_the_end_is_what_is_logged() {
    check(
        "logged_tail",
        "#[logged] fn load(id: u32) -> Pin<Box<dyn Future<Output = Row> + Send>> { let id = id + 1; Box::pin(async move { find(id).await }) }",
    );
}

#[test]
fn every_method_of_an_impl_block_has_the_types_name() {
    check(
        "logged_impl",
        r#"#[logged(level = debug)] impl Store<Row> {
    const SIZE: usize = { 3 };
    fn tidy(&mut self) { self.sort(); }
    #[logged(off)] fn size(&self) -> usize { Self::SIZE }
    #[logged("Rows stored", self.region, sample = 0.1)] fn store(&mut self) { self.sort(); }
}"#,
    );
}

#[test]
fn a_rejected_attribute_keeps_the_function_and_ends_in_every_error() {
    check(
        "logged_rejected",
        "#[logged(levle = debug, who = user.password, duration_ms = 3)] fn greet(user: &User) { user.greet(); }",
    );
}

#[test]
fn an_item_that_can_not_be_logged_stays_as_it_is() {
    check(
        "logged_unchanged",
        "#[logged] const fn area(a: u32) -> u32 { a * a }",
    );
}
