use candor::logged;

#[logged("Order {order_id} placed", level = debug)]
fn place(order_id: u32) -> u32 {
    order_id
}

fn main() {
    assert_eq!(place(3), 3);
}
