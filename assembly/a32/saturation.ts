// SignedSatQ and UnsignedSatQ, with and without setting CPSR.Q.
import { Q } from '../../isa/gen/layout';

/** `value` limited to a signed number of `width` bits. */
export function signedSaturate(value: i64, width: u32): i64 {
  const limit: i64 = (<i64>1) << (<i64>width - 1);
  if (value >= limit) return limit - 1;
  return value < -limit ? -limit : value;
}

/** `value` limited to an unsigned number of `width` bits. */
export function unsignedSaturate(value: i64, width: u32): i64 {
  const limit: i64 = (<i64>1) << (<i64>width);
  if (value >= limit) return limit - 1;
  return value < 0 ? 0 : value;
}

function noteQ(saturated: i64, value: i64): i64 {
  if (saturated != value) store<u32>(0, 1, Q);
  return saturated;
}

export function signedSaturateQ(value: i64, width: u32): i64 {
  return noteQ(signedSaturate(value, width), value);
}

export function unsignedSaturateQ(value: i64, width: u32): i64 {
  return noteQ(unsignedSaturate(value, width), value);
}
