//! What lets an editor complete and rename inside a call, also in one that does not compile yet.
//!
//! An editor expands the call twice: as it is, and with a made-up name at the cursor. It then looks for the cursor
//! at the same place of both expansions, so what stands before it must be the same in both.

mod once;
mod order;
mod prefix;

/// Names that editors put at the cursor.
const MARKERS: [&str; 2] = ["intellijRulezz", "raCompletionMarker"];
