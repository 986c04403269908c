use candor::logged;

#[logged(slow = 200)]
fn place(order_id: u32) -> u32 {
    order_id
}

fn main() {
    assert_eq!(place(3), 3);
}
