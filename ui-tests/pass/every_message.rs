#![deny(warnings)]

use candor::log_info;

fn main() {
    log_info!("Disk 95% full");
    log_info!("Done: 100 % of rows, 3% left");
    log_info!("Größe geändert ✓");
    log_info!(r"Path C:\temp opened");
    log_info!(r#"The "quoted" word"#);
    log_info!("An \"escaped\" word");
    log_info!(
        "One message over \
         two lines of source"
    );
    log_info!("Error budget is spent");
    log_info!("Information: none");
    log_info!("404");
    log_info!("Price is $5 (net)");
    log_info!("password changed");
    log_info!("user's order #7 <done>");
    log_info!("User registered",);
}
