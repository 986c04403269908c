//! Time in proportion to length, measured in the bytes that the rules read rather than by the clock.
