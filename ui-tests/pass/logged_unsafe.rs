//! `#[logged]` on functions that are unsafe to call.
#![deny(warnings)]

use candor::logged;

#[logged]
unsafe fn read(place: *const u32) -> Result<u32, String> {
    Ok(unsafe { *place })
}

#[logged]
async unsafe fn read_later(place: *const u32) -> Result<u32, String> {
    Ok(unsafe { *place })
}

#[logged]
unsafe extern "C" fn read_foreign(place: *const u32) -> u32 {
    unsafe { *place }
}

fn main() {
    let number = 3;
    unsafe {
        assert_eq!(read(&number), Ok(3));
        assert_eq!(read_foreign(&number), 3);
        drop(read_later(&number));
    }
}
