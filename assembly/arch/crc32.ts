// CRC32 and CRC32C as the instructions of both states compute them.

/** CRC of `bytes` bytes of `value`, reflected polynomial. */
export function crc(accumulator: u32, value: u64, bytes: u32, polynomial: u32): u32 {
  let acc = accumulator;
  for (let i: u32 = 0; i < bytes; i++) {
    acc ^= <u32>(value >> ((<u64>i) << 3)) & 0xff;
    for (let bit: u32 = 0; bit < 8; bit++) acc = (acc >> 1) ^ (acc & 1 ? polynomial : 0);
  }
  return acc;
}

export const CRC32_POLYNOMIAL: u32 = 0xedb88320;
export const CRC32C_POLYNOMIAL: u32 = 0x82f63b78;
