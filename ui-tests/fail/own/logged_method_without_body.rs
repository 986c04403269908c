use candor::logged;

trait Store {
    #[logged]
    fn load(&self, id: u32) -> u32;
}

struct Memory;

impl Store for Memory {
    fn load(&self, id: u32) -> u32 {
        id
    }
}

fn main() {
    assert_eq!(Memory.load(3), 3);
}
