//! Methods of traits: required, with a default, generic, async.

use candor::logged;

use super::{Refused, Told, block_on, compare, is_send, pause, tell};

trait Store {
    type Row;
    const SIZE: usize;

    fn load(&self, id: u32) -> Result<Self::Row, Refused>;
    fn load_many<I: IntoIterator<Item = u32>>(&self, ids: I) -> Result<Vec<Self::Row>, Refused>;
    fn save(&mut self, row: Self::Row) -> impl Future<Output = Result<usize, Refused>> + Send;
    async fn remove(&mut self, id: u32, told: Told) -> Result<u32, Refused>;

    fn size(&self) -> usize {
        Self::SIZE
    }
}

struct Plain(u32);
struct Logged(u32);

macro_rules! stores {
    ($($(#[$attribute:meta])* $type:ident;)*) => { $(
        $(#[$attribute])*
        impl Store for $type {
            type Row = (u32, String);
            const SIZE: usize = { 3 };

            fn load(&self, id: u32) -> Result<Self::Row, Refused> { if id > self.0 { Err(Refused(id)) } else { Ok((id, "row".to_owned())) } }
            fn load_many<I: IntoIterator<Item = u32>>(&self, ids: I) -> Result<Vec<Self::Row>, Refused> { ids.into_iter().map(|id| Ok((id, String::new()))).collect() }
            async fn save(&mut self, row: Self::Row) -> Result<usize, Refused> { pause().await; self.0 += row.0; Ok(row.1.len()) }
            async fn remove(&mut self, id: u32, told: Told) -> Result<u32, Refused> { pause().await; tell(told.0); self.0 -= id; Ok(self.0) }
        }
    )* };
}

stores! {
    Plain;
    #[logged]
    Logged;
}

trait WithDefault {
    fn own(&self) -> u32;

    #[logged("Doubled", own = self.own())]
    fn doubled(&self) -> Result<u32, Refused> {
        Ok(self.own() * 2)
    }

    #[logged]
    async fn later(&self) -> Result<u32, Refused>
    where
        Self: Sync,
    {
        pause().await;
        Ok(self.own() * 2)
    }
}

impl WithDefault for Plain {
    fn own(&self) -> u32 {
        self.0
    }
}

macro_rules! same {
    ($one:ident => $call:expr) => {
        compare(
            || {
                let mut $one = Plain(3);
                let _ = &mut $one;
                $call
            },
            || {
                let mut $one = Logged(3);
                let _ = &mut $one;
                $call
            },
        )
    };
}

#[test]
fn methods_of_a_trait_stay_as_they_are() {
    same!(one => one.load(2));
    same!(one => one.load(7));
    same!(one => one.load_many([1, 2]));
    same!(one => block_on(one.save((1, "abc".to_owned()))));
    same!(one => block_on(Box::into_pin(is_send(one.save((1, "abc".to_owned()))))));
    same!(one => block_on(one.remove(1, Told("a"))));
}

#[test]
fn a_default_body_is_logged_for_whoever_takes_it() {
    let logs = candor::testing::capture();
    assert_eq!(Plain(3).doubled(), Ok(6));
    assert_eq!(block_on(Plain(3).later()), Ok(6));
    logs.with_message("Doubled")[0].assert_field("own", 3);
    assert_eq!(logs.with_message("later").len(), 1);
}
