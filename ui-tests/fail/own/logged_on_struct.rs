use candor::logged;

#[logged]
struct Order;

fn main() {
    let _order = Order;
}
