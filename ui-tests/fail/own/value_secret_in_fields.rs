use candor::fields;

fn main() {
    let password = String::from("hunter2");
    let _fields = fields! { who = password };
}
