#![deny(warnings)]

use std::collections::HashMap;

use candor::log_info;

struct Shop {
    prices: Vec<u64>,
    name: &'static str,
}

impl Shop {
    fn open(&mut self) {
        let Self { prices, name } = self;
        log_info!("Shop opened", prices, name);
        log_info!(
            "Shop opened",
            self.prices,
            self.name,
            number = self.prices.len()
        );
        self.prices.push(1);
    }
}

fn main() {
    let (a, b, count) = (1, 2, 3_usize);
    let text = String::from("book");
    let pair = (7, "seven");
    let list = [1, 2, 3];
    let nested = Some(Some(4));

    log_info!(
        "Sums seen",
        sum = a + b,
        product = a * b - -a,
        shift = a << 2,
        bits = !a & b,
        rest = b % a
    );
    log_info!(
        "Comparisons seen",
        less = a < b,
        equal = a == b,
        both = a < b && b > a,
        not = !(a == b)
    );
    log_info!("Casts seen", wide = a as u64, float = count as f64 / 2.0);
    log_info!(
        "Calls seen",
        max = u64::max(1, 2),
        turbofish = "7".parse::<u64>().ok(),
        empty = Vec::<u8>::new()
    );
    log_info!(
        "Generics seen",
        map = HashMap::<u8, Vec<u8>>::new(),
        size = size_of::<(u8, u16)>()
    );
    log_info!(
        "Closures seen",
        fold = list.iter().fold(0, |sum, one| sum + one),
        called = (|x: i32, y: i32| x + y)(1, 2)
    );
    log_info!(
        "References seen",
        r = &a,
        rr = &&a,
        deref = *&a,
        slice = &list[1..],
        text = &*text,
        string = &text[..2]
    );
    log_info!(
        "Tuples seen",
        first = pair.0,
        second = pair.1,
        whole = pair,
        unit = (),
        one = (1,)
    );
    log_info!(
        "Blocks seen",
        block = {
            let c = a;
            c + 1
        },
        unsafe_free = { 7 },
        labelled = ({ 8 })
    );
    log_info!(
        "Branches seen",
        a = if a > 1 { 1 } else { 2 },
        b = if let Some(Some(n)) = nested { n } else { 0 }
    );
    log_info!(
        "Matches seen",
        m = match nested {
            Some(Some(n @ 1..=9)) => n,
            Some(_) | None => 0,
        },
        is = matches!(nested, Some(_))
    );
    log_info!(
        "Macros seen",
        f = format!("{a}-{}", b),
        v = vec![a; 3],
        c = concat!("a", 1),
        s = stringify!(a + b),
        l = line!()
    );
    log_info!(
        "Literals seen",
        i = 1_000_i64,
        f = 1e3,
        h = 0xff_u8,
        r = r#"a"b"#,
        e = "é",
        c = 'é',
        b = true,
        n = -1.5
    );
    log_info!(
        "Arrays seen",
        empty = [0_u8; 0],
        nested = [[1, 2], [3, 4]],
        strs = ["a", "b"]
    );
    log_info!(
        "Indices seen",
        first = list[0],
        sum = list[0] + list[1],
        last = list[list.len() - 1]
    );
    log_info!(
        "Structs seen",
        prices = Shop {
            prices: vec![1],
            name: "x"
        }
        .prices
    );
    log_info!(
        "Temporaries seen",
        t = String::from("a").as_str(),
        u = "a b".split(' ').collect::<Vec<_>>()
    );
    log_info!(
        "Errors handled",
        n = "x".parse::<u64>().unwrap_or(7),
        m = "x".parse::<u64>().map_err(|e| e.to_string()).ok()
    );
    Shop {
        prices: Vec::new(),
        name: "corner",
    }
    .open();
}
