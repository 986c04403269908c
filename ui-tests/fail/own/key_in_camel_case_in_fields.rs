use candor::fields;

fn main() {
    let _fields = fields! { userId = 42 };
}
