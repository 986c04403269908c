use candor::log_info;

struct Amount;

impl std::ops::Add for Amount {
    type Output = Self;

    fn add(self, _other: Self) -> Self {
        Self
    }
}

fn main() {
    let (net, tax) = (Amount, Amount);
    log_info!("Order placed", total = net + tax);
}
