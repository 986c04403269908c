use candor::logged;

#[logged]
fn wrong_tail(n: u32) -> Result<u32, String> {
    "text"
}

#[logged]
fn wrong_question_mark(n: &str) -> Result<u32, String> {
    Ok(n.parse::<u32>()?)
}

#[logged]
async fn wrong_in_a_future(n: u32) -> Result<u32, String> {
    let text: String = n;
    Ok(text.len())
}

#[logged]
fn wrong_borrow(mut items: Vec<u32>) -> Result<u32, String> {
    let first = &items[0];
    items.push(1);
    Ok(*first)
}

#[logged]
fn wrong_return(n: u32) -> Result<u32, String> {
    if n > 3 {
        return n;
    }
    Ok(n)
}

fn main() {}
