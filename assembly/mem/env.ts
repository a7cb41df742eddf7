// What the host provides: the devices. The module name of these imports is this file's: "env".

/** A device read of `bytes` bytes; the host leaves the value in SCRATCH and returns 1, or 0 for an external abort. */
export declare function mmioRead(pa: u64, bytes: u32): u32;
/** A device write of the value in SCRATCH; returns 1, or 0 for an external abort. */
export declare function mmioWrite(pa: u64, bytes: u32): u32;
