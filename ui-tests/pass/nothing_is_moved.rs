#![deny(warnings)]

use std::cell::RefCell;
use std::sync::Mutex;

use candor::{context, fields, log_info};

struct Handle(String);

impl Handle {
    fn name(&self) -> &str {
        &self.0
    }
}

fn main() {
    let text = String::from("book");
    let numbers = vec![1, 2, 3];
    let handle = Handle(String::from("worker"));
    let boxed: Box<str> = "seven".into();
    log_info!(
        "Values seen",
        text,
        numbers,
        name = handle.name(),
        boxed,
        again = text,
        tuple = (1, 2)
    );
    let _fields = fields! { text, numbers };
    let _context = context! { text, numbers };
    drop((text, numbers, handle, boxed));

    let mut total = 1;
    log_info!("Total seen", total);
    total += 1;
    let more = &mut total;
    *more += 1;
    log_info!("Total seen", more);
    *more += 1;
    log_info!("Total seen", total = *more);

    let shared = RefCell::new(vec![1]);
    log_info!(
        "Shared seen",
        length = shared.borrow().len(),
        all = *shared.borrow()
    );
    shared.borrow_mut().push(2);
    let locked = Mutex::new(String::from("book"));
    log_info!(
        "Locked seen",
        text = locked.lock().map(|text| text.len()).unwrap_or_default()
    );
    log_info!(
        "Temporary seen",
        text = String::from("a") + "b",
        slice = &vec![1, 2][..1],
        upper = "a".to_uppercase().as_str()
    );

    let mut buffer = String::new();
    log_info!("Buffer seen", buffer);
    buffer.push('x');
    log_info!("Buffer seen", buffer, length = { buffer.len() });
    drop(buffer);
}
