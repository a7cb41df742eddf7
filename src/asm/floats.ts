// Floating-point numbers as bytes.

export type FloatFormat = 'half' | 'bfloat' | 'single' | 'double';

/** Bytes of the number, little-endian unless `big`, rounded to nearest, ties to even; NaN is the quiet one GNU writes. */
export function encodeFloat(value: number, format: FloatFormat, big = false): Uint8Array {
  const size = { half: 2, bfloat: 2, single: 4, double: 8 }[format];
  const view = new DataView(new ArrayBuffer(size));
  if (format === 'double') view.setFloat64(0, value, true);
  else if (format === 'single') view.setFloat32(0, value, true);
  else if (format === 'half') view.setUint16(0, narrow(value, 5, 10), true);
  else view.setUint16(0, narrow(value, 8, 7), true);
  const bytes = new Uint8Array(view.buffer);
  if (Number.isNaN(value)) {
    // GNU's NaN has all bits of the fraction set, and no sign.
    bytes.fill(0xff);
    bytes[size - 1] = 0x7f;
  }
  return big ? bytes.reverse() : bytes;
}

/** The bits of a number with so many bits of exponent and fraction. */
function narrow(value: number, exponentBits: number, fractionBits: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 1 << (exponentBits + fractionBits) : 0;
  const size = Math.abs(value);
  const bias = 2 ** (exponentBits - 1) - 1;
  const infinity = (2 ** exponentBits - 1) << fractionBits;
  if (size === Infinity) return sign | infinity;
  const exponent = Math.max(Math.floor(Math.log2(size)), 1 - bias);
  const units = roundToEven(size / 2 ** (exponent - fractionBits));
  const bits = units + (exponent + bias - 1) * 2 ** fractionBits;
  return sign | Math.min(size === 0 ? 0 : bits, infinity);
}

function roundToEven(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  if (rest !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}
