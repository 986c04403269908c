//! One end record for each call, with the right outcome.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use candor::testing::{Capture, capture};
use candor::{Level, log_info, logged};

/// The result of a future that is ready when it is asked.
fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future is not ready"),
    }
}

#[track_caller]
fn outcomes(logs: &Capture) -> Vec<String> {
    let outcome = |record: &candor::testing::Captured| match record.get("outcome") {
        Some(outcome) => format!(
            "{} {} {}",
            record.message(),
            record.level(),
            outcome.as_str().unwrap()
        ),
        None => record.message().to_owned(),
    };
    logs.records().iter().map(outcome).collect()
}

#[derive(Debug)]
struct Unpaid;

impl std::fmt::Display for Unpaid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not paid")
    }
}

impl std::error::Error for Unpaid {}

#[logged]
fn unit(n: u32) {
    log_info!("Inside", n);
}

#[logged("Order placed", order_id, err = warning)]
fn place(order_id: u64, is_paid: bool) -> Result<u64, Unpaid> {
    if !is_paid {
        return Err(Unpaid);
    }
    log_info!("Inside");
    Ok(order_id + 1)
}

#[logged("Order placed", order_id, err = warning, ok(next = *out))]
async fn place_async(order_id: u64, is_paid: bool) -> Result<u64, Unpaid> {
    if !is_paid {
        Err(Unpaid)?;
    }
    std::future::ready(()).await;
    log_info!("Inside");
    Ok(order_id + 1)
}

#[logged]
fn panics(n: u32) -> u32 {
    assert!(n > 3, "too small");
    n
}

#[test]
fn a_function_that_returns_is_ok() {
    let logs = capture();
    unit(3);
    assert_eq!(outcomes(&logs), ["Inside", "unit INFO ok"]);
}

#[test]
fn a_result_is_told_apart() {
    let logs = capture();
    assert_eq!(place(1, true).unwrap(), 2);
    place(1, false).unwrap_err();
    assert_eq!(
        outcomes(&logs),
        [
            "Inside",
            "Order placed INFO ok",
            "Order placed WARNING error"
        ]
    );
    assert_eq!(logs.records()[0].get("order_id").unwrap(), &1);
}

#[test]
fn an_async_result_is_told_apart() {
    let logs = capture();
    assert_eq!(ready(place_async(1, true)).unwrap(), 2);
    ready(place_async(1, false)).unwrap_err();
    drop(place_async(1, false));
    assert_eq!(
        outcomes(&logs),
        [
            "Inside",
            "Order placed INFO ok",
            "Order placed WARNING error"
        ]
    );
}

#[test]
fn a_panic_is_recorded() {
    let logs = capture();
    let _panic = catch_unwind(AssertUnwindSafe(|| panics(1)));
    assert_eq!(outcomes(&logs), ["panics ERROR panicked"]);
}

struct Repo {
    region: String,
}

#[logged(level = debug)]
impl Repo {
    const X: u32 = { 3 };
    fn get(&mut self, n: u32) -> Result<&mut String, Unpaid> {
        if n > Self::X {
            Err(Unpaid)?
        }
        Ok(&mut self.region)
    }
    #[logged(off)]
    fn hot(&self) -> u32 {
        1
    }
    #[logged("Stored", self.region)]
    async fn put(&self, mut text: &str) -> anyhow::Result<usize> {
        let own = String::from(text);
        text = &own;
        anyhow::bail!("nothing {}", text.len())
    }
}

#[test]
fn an_impl() {
    let logs = capture();
    let mut repo = Repo {
        region: "eu".to_owned(),
    };
    repo.get(1).unwrap().push('x');
    repo.get(7).unwrap_err();
    repo.hot();
    ready(repo.put("a")).unwrap_err();
    assert_eq!(
        outcomes(&logs),
        [
            "Repo::get DEBUG ok",
            "Repo::get DEBUG error",
            "Stored INFO error"
        ]
    );
    let _ = Level::Info;
}
