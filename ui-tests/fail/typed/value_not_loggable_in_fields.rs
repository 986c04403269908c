use candor::fields;

struct Order;

fn main() {
    let order = Order;
    let _fields = fields! { order };
}
