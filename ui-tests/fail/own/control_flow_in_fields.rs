use candor::fields;

async fn load() -> u64 {
    7
}

async fn run() {
    let _fields = fields! { total = load().await };
}

fn main() {
    drop(run());
}
