use candor::log_info;

struct Row;

impl Row {
    fn get<T: Default>(&self, _column: &str) -> T {
        T::default()
    }
}

fn main() {
    let row = Row;
    log_info!("Row read", column = row.get::<String>("password_hash"));
}
