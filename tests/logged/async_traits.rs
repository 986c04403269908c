//! `#[async_trait]` above, below and around `#[logged]`.

use async_trait::async_trait;
use candor::logged;
use candor::testing::capture;

use super::legal::{Refused, block_on, pause};
use super::told;

#[async_trait]
trait Load: Send + Sync {
    async fn load(&self, id: u32) -> Result<String, Refused>;

    #[logged("Loaded twice", id)]
    async fn load_twice(&self, id: u32) -> Result<String, Refused> {
        let first = self.load(id).await?;
        Ok(first + &self.load(id + 1).await?)
    }
}

struct Methods(u32);

#[async_trait]
impl Load for Methods {
    #[logged("Loaded", id, most = self.0, err = warning)]
    async fn load(&self, id: u32) -> Result<String, Refused> {
        pause().await;
        if id > self.0 {
            Err(Refused(id))?;
        }
        Ok(id.to_string())
    }
}

struct Below(u32);

#[logged(level = debug)]
#[async_trait]
impl Load for Below {
    async fn load(&self, id: u32) -> Result<String, Refused> {
        pause().await;
        if id > self.0 {
            Err(Refused(id))
        } else {
            Ok(id.to_string())
        }
    }
}

struct Above(u32);

#[async_trait]
#[logged(level = debug)]
impl Load for Above {
    async fn load(&self, id: u32) -> Result<String, Refused> {
        pause().await;
        if id > self.0 {
            Err(Refused(id))
        } else {
            Ok(id.to_string())
        }
    }
}

#[track_caller]
fn check(load: &dyn Load, expected: [&str; 3]) {
    let logs = capture();
    block_on(load.load(3)).unwrap();
    block_on(load.load(7)).unwrap_err();
    drop(load.load(3));
    block_on(load.load_twice(1)).unwrap();
    let mut told = told(&logs);
    assert_eq!(told.pop().as_deref(), Some("Loaded twice INFO ok"));
    assert_eq!(told[..2], expected[..2]);
    assert_eq!(told[2..], [expected[2], expected[2]]);
}

#[test]
fn a_logged_method_of_an_async_trait_is_logged_when_it_runs() {
    check(
        &Methods(5),
        ["Loaded INFO ok", "Loaded WARNING error", "Loaded INFO ok"],
    );
    let logs = capture();
    block_on(Methods(5).load(3)).unwrap();
    logs.one().assert_field("id", 3).assert_field("most", 5);
}

#[test]
fn a_logged_block_may_stand_above_or_below_async_trait() {
    check(
        &Below(5),
        [
            "Below::load DEBUG ok",
            "Below::load DEBUG error",
            "Below::load DEBUG ok",
        ],
    );
    check(
        &Above(5),
        [
            "Above::load DEBUG ok",
            "Above::load DEBUG error",
            "Above::load DEBUG ok",
        ],
    );
}
