use candor::log_info;

fn main() {
    let (user_id, region) = (42, "eu");
    log_info!(format!("User {} registered in {region}", user_id));
}
