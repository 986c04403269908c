#![deny(warnings)]

use std::fmt::Display;
use std::future::Future;

use candor::{Loggable, context, fields, log_debug, log_error, log_info, log_warn, log_warning};

struct Queue<T, const N: usize> {
    items: [T; N],
}

impl<T: Loggable, const N: usize> Queue<T, N> {
    fn report(&self) {
        log_info!("Queue reported", self.items, capacity = N);
    }
}

impl<T, const N: usize> Drop for Queue<T, N> {
    fn drop(&mut self) {
        log_debug!("Queue dropped", capacity = N);
    }
}

trait Report: Loggable {
    fn report(&self)
    where
        Self: Sized,
    {
        log_info!("Number reported", number = self);
    }
}

impl Report for u64 {}

fn generic<T: Loggable, D: Display + ?Sized>(value: &T, text: &D) {
    log_info!("Value seen", value, text = display(text));
}

fn opaque(value: impl Loggable) -> impl Loggable {
    log_info!("Value seen", value);
    value
}

fn dynamic(value: &dyn Loggable, boxed: Box<dyn Loggable>) {
    log_info!("Value seen", value, boxed);
}

fn borrowed<'a>(text: &'a str, more: &'a mut Vec<&'a str>) -> &'a str {
    more.push(text);
    log_info!("Text seen", text, more);
    text
}

fn fails() -> Result<u64, Box<dyn std::error::Error + Send + Sync>> {
    "seven".parse::<u64>().map_err(|error| {
        log_warning!("Number not understood", error);
        error.into()
    })
}

fn fails_with_context() -> anyhow::Result<()> {
    Err(anyhow::anyhow!("disk").context("export"))
}

fn tail(number: u64) {
    log_info!("Number seen", number)
}

async fn asynchronous(number: u64) -> u64 {
    log_info!("Number seen", number);
    let text = String::from("book");
    std::future::ready(()).await;
    log_info!("Text seen", text);
    std::future::ready(()).await;
    number
}

fn is_send<F: Future + Send>(future: F) -> F {
    future
}

fn main() {
    Queue { items: [1, 2] }.report();
    7_u64.report();
    generic(&7, "seven");
    let _value = opaque("seven");
    dynamic(&7, Box::new("seven"));
    let mut texts = Vec::new();
    let _text = borrowed("seven", &mut texts);
    tail(7);
    drop(is_send(asynchronous(7)));
    drop(is_send(async { log_info!("Block entered", number = 7) }));

    match fails() {
        Ok(number) => log_info!("Number seen", number),
        Err(error) if error.to_string().is_empty() => log_error!("Number lost"),
        Err(error) => log_error!("Number lost", error = error),
    }
    if let Err(error) = fails_with_context() {
        log_error!("Export failed", error);
    }
    let say = |number: u64| log_info!("Number seen", number);
    say(7);
    let mut count = 0;
    let mut say_more = || {
        count += 1;
        log_warn!("Number seen", count);
    };
    say_more();
    (1..3).for_each(|number| log_info!("Number seen", number));
    let () = log_info!(
        "Number seen",
        closure = (|number: u64| number + 1)(7),
        block = { 1 + 2 }
    );
    log_info!(
        "Number seen",
        branch = if count > 0 { "some" } else { "none" },
        sum = 1 + 2 * 3,
        product = -1 * 2
    );
    log_info!(
        "Number seen",
        cast = count as f64,
        range = (0..3).len(),
        not = !true,
        generic = Vec::<u64>::new()
    );
    log_info!(
        "Number seen",
        chosen = match count {
            0 => "none",
            _ => "some",
        }
    );
    let [first, second]: [(); 2] = [log_info!("First"), log_info!("Second")];
    let _units = (first, second);
    let _fields = fields! {};
    let _context = context! {};
    context! { request_path = "/orders" }.run(|| log_info!("Request received"));
    const BLOCK: u64 = {
        fn inside() {
            log_info!("Never called");
        }
        let _inside: fn() = inside;
        7
    };
    log_info!("Number seen", block = BLOCK);
}
