//! One end record for each call, with the right outcome.

use std::panic::{AssertUnwindSafe, catch_unwind};

use candor::testing::capture;
use candor::{log_info, logged};

use super::legal::{Refused, block_on, pause};
use super::told;

#[logged]
fn plain(n: u32) {
    log_info!("Inside", n);
}

#[logged("Order placed", order_id, err = warning)]
fn place(order_id: u64, is_paid: bool) -> Result<u64, Refused> {
    if !is_paid {
        return Err(Refused(402));
    }
    log_info!("Inside");
    Ok(order_id + 1)
}

#[logged("Order placed", order_id, err = warning)]
async fn place_later(order_id: u64, is_paid: bool) -> Result<u64, Refused> {
    if !is_paid {
        Err(Refused(402))?;
    }
    pause().await;
    log_info!("Inside");
    Ok(order_id + 1)
}

#[logged]
fn checked(n: u32) -> Result<u32, Refused> {
    assert!(n > 3, "too small");
    Ok(n)
}

#[logged(level = critical)]
async fn checked_later(n: u32) -> u32 {
    pause().await;
    assert!(n > 3, "too small");
    n
}

#[test]
fn a_function_that_returns_is_ok() {
    let logs = capture();
    plain(3);
    assert_eq!(told(&logs), ["Inside", "plain INFO ok"]);
}

#[test]
fn a_result_decides_whether_the_outcome_is_an_error() {
    let logs = capture();
    assert_eq!(place(1, true), Ok(2));
    assert_eq!(place(1, false), Err(Refused(402)));
    let expected = [
        "Inside",
        "Order placed INFO ok",
        "Order placed WARNING error",
    ];
    assert_eq!(told(&logs), expected);
    logs.clear();
    assert_eq!(block_on(place_later(1, true)), Ok(2));
    assert_eq!(block_on(place_later(1, false)), Err(Refused(402)));
    assert_eq!(told(&logs), expected);
}

#[test]
fn a_panic_is_recorded_at_error_and_goes_on() {
    let logs = capture();
    let panic = catch_unwind(|| checked(1)).unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"too small"));
    catch_unwind(|| block_on(checked_later(1))).unwrap_err();
    assert_eq!(
        told(&logs),
        ["checked ERROR panicked", "checked_later CRITICAL panicked"]
    );
}

#[test]
fn every_end_has_a_duration_and_no_key_twice() {
    let logs = capture();
    plain(3);
    drop(place(1, false));
    block_on(place_later(7, true)).unwrap();
    drop(catch_unwind(AssertUnwindSafe(|| checked(1))));
    let mut records = logs.records();
    records.retain(|record| record.get("outcome").is_some());
    assert_eq!(records.len(), 4);
    for record in records {
        record.assert_has("duration_ms");
        let mut keys: Vec<&str> = record.keys().collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count, "{record}");
    }
}

#[logged(n)]
fn factorial(n: u32) -> u32 {
    if n == 0 { 1 } else { n * factorial(n - 1) }
}

#[logged(n)]
async fn sum(n: u32) -> Result<u32, Refused> {
    pause().await;
    if n == 0 {
        return Ok(0);
    }
    Ok(n + Box::pin(sum(n - 1)).await?)
}

#[test]
fn each_call_of_a_recursive_function_leaves_one_record() {
    let logs = capture();
    assert_eq!(factorial(3), 6);
    assert_eq!(block_on(sum(3)), Ok(6));
    let records = logs.records();
    let numbers: Vec<_> = records.iter().map(|one| one.get("n").unwrap()).collect();
    assert_eq!(numbers, [&0, &1, &2, &3, &0, &1, &2, &3]);
}

/// Logs while a panic unwinds.
struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        drop(place(1, true));
    }
}

#[test]
fn a_function_that_a_destructor_calls_while_a_panic_unwinds_has_not_panicked() {
    let logs = capture();
    let unwound = catch_unwind(|| {
        let _cleanup = Cleanup;
        checked(1)
    });
    unwound.unwrap_err();
    assert_eq!(
        told(&logs),
        ["checked ERROR panicked", "Inside", "Order placed INFO ok"]
    );
}

struct Repository {
    region: String,
}

#[logged(level = debug)]
impl Repository {
    fn region(&mut self, n: u32) -> Result<&mut String, Refused> {
        if n > 3 {
            Err(Refused(n))?;
        }
        Ok(&mut self.region)
    }

    #[logged(off)]
    fn silent(&self) -> usize {
        self.region.len()
    }

    #[logged("Row stored", self.region)]
    async fn store(&self, text: &str) -> usize {
        pause().await;
        text.len()
    }
}

#[test]
fn methods_of_a_logged_block_are_named_after_their_type() {
    let logs = capture();
    let mut repository = Repository {
        region: "eu".to_owned(),
    };
    repository.region(1).unwrap().push('!');
    repository.region(7).unwrap_err();
    repository.silent();
    block_on(repository.store("abc"));
    assert_eq!(
        told(&logs),
        [
            "Repository::region DEBUG ok",
            "Repository::region DEBUG error",
            "Row stored DEBUG ok"
        ]
    );
    logs.with_message("Row stored")[0].assert_field("region", "eu!");
}
