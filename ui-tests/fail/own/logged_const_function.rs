use candor::logged;

#[logged]
const fn area(side: u32) -> u32 {
    side * side
}

fn main() {
    assert_eq!(area(2), 4);
}
