use candor::fields;

fn main() {
    let _fields = fields! { target: "billing", region = "eu" };
}
