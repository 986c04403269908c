#![deny(warnings)]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use candor::{Level, TraceId, log_info};

fn main() {
    let text = String::from("book");
    let nothing: Option<u8> = None;
    log_info!(
        "Numbers seen",
        a = 1_u8,
        b = 2_u16,
        c = 3_u32,
        d = 4_u64,
        e = 5_u128,
        f = 6_usize,
        g = -1_i8,
        h = -2_i16,
        i = -3_i32,
        j = -4_i64,
        k = -5_i128,
        l = -6_isize,
        m = 0.5_f32,
        n = f64::NAN,
        o = true,
        p = NonZeroU32::MIN,
        q = 'x',
    );
    log_info!(
        "Texts seen",
        a = "book",
        b = text,
        c = &text,
        d = text.as_str(),
        e = Cow::Borrowed("book"),
        f = Box::<str>::from("book"),
        g = Rc::<str>::from("book"),
        h = Arc::<str>::from("book"),
        i = Box::new(7),
        j = &&7,
        k = &mut 7,
    );
    log_info!(
        "Containers seen",
        a = [1, 2],
        b = vec![text.clone()],
        c = &[1, 2][..],
        d = VecDeque::from([1]),
        e = BTreeSet::from([1]),
        f = HashSet::from([1]),
        g = BTreeMap::from([("net", 1)]),
        h = HashMap::from([(1, vec![2])]),
        i = (1, "two"),
        j = Some(Some(1)),
        k = nothing,
        l = (),
    );
    log_info!(
        "Others seen",
        a = Duration::from_millis(3),
        b = SystemTime::UNIX_EPOCH,
        c = IpAddr::V4(Ipv4Addr::LOCALHOST),
        d = SocketAddr::from(([127, 0, 0, 1], 80)),
        e = PathBuf::from("/tmp"),
        f = Level::Info,
        g = TraceId::generate(),
    );
    drop(text);
}
