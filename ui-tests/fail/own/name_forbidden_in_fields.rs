use candor::fields;

fn main() {
    let _fields = fields! { password = "hunter2" };
}
