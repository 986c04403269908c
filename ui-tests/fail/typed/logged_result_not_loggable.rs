use candor::logged;

struct Row;

#[logged(ok(first = out))]
fn load() -> Row {
    Row
}

#[logged(row)]
fn store(row: Row) {}

fn main() {}
