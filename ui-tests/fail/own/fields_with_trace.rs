use candor::fields;

fn main() {
    let id = candor::TraceId::generate();
    let _fields = fields! { trace: id, region = "eu" };
}
