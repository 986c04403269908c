//! Impl blocks: what their attribute says of methods that say something themselves.

use candor::testing::capture;
use candor::{Level, logged};

use super::legal::Refused;

struct Store {
    limit: u32,
}

#[logged(level = debug, err = error, target = "store")]
impl Store {
    #[logged("Rows saved", rows)]
    fn save(&self, rows: u32) -> Result<(), Refused> {
        if rows > self.limit {
            Err(Refused(rows))
        } else {
            Ok(())
        }
    }

    #[logged(level = warning)]
    fn clear(&mut self) {
        self.limit = 0;
    }
}

#[test]
fn what_a_method_does_not_say_is_as_the_block_says() {
    let logs = capture();
    let mut store = Store { limit: 3 };
    store.save(3).unwrap();
    store.save(4).unwrap_err();
    store.clear();
    let records = logs.records();
    let levels: Vec<Level> = records
        .iter()
        .map(candor::testing::Captured::level)
        .collect();
    assert_eq!(levels, [Level::Debug, Level::Error, Level::Warning]);
    records[1]
        .assert_message("Rows saved")
        .assert_field("rows", 4);
    records[2].assert_message("Store::clear");
    assert!(records.iter().all(|record| record.target() == "store"));
}
