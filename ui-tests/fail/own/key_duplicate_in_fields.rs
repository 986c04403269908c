use candor::fields;

fn main() {
    let _fields = fields! { region = "eu", region = "us" };
}
