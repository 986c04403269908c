use candor::fields;

fn main() {
    let items = [1, 2];
    let _fields = fields! { items[0] };
}
