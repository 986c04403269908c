use candor::logged;

#[logged(skip(password), ret, level = "debug", err(Debug), name = "Order placed")]
fn place(order_id: u32, password: &str) -> usize {
    password.len() + order_id as usize
}

fn main() {
    assert_eq!(place(3, "x"), 4);
}
