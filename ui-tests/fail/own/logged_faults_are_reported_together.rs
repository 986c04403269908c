use candor::logged;

#[logged("Order {order_id} placed", levle = debug, slow = 200, order_id, order_id)]
fn place(order_id: u32) -> u32 {
    order_id
}

fn main() {
    assert_eq!(place(3), 3);
}
