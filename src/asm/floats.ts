// Floating-point numbers as bytes.

export type FloatFormat = 'half' | 'alternative half' | 'bfloat' | 'single' | 'double';

/** Bytes of the number, little-endian unless `big`, rounded to nearest, ties to even; NaN is the quiet one GNU writes. */
export function encodeFloat(value: number, format: FloatFormat, big = false): Uint8Array {
  const size = { half: 2, 'alternative half': 2, bfloat: 2, single: 4, double: 8 }[format];
  const view = new DataView(new ArrayBuffer(size));
  if (format === 'double') view.setFloat64(0, value, true);
  else if (format === 'single') view.setFloat32(0, value, true);
  else if (format === 'alternative half') view.setUint16(0, narrow(value, 5, 10, 0x7fff), true);
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
function narrow(
  value: number,
  exponentBits: number,
  fractionBits: number,
  /** What stands for all that is larger. */
  infinity = (2 ** exponentBits - 1) << fractionBits,
): number {
  const sign = value < 0 || Object.is(value, -0) ? 1 << (exponentBits + fractionBits) : 0;
  const size = Math.abs(value);
  const bias = 2 ** (exponentBits - 1) - 1;
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

/** Digits and exponent of a decimal number as a fraction. */
function fractionOf(text: string): { sign: number; top: bigint; bottom: bigint } | undefined {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (!match || match[2] + match[3] === '') return undefined;
  const [, sign, whole, part, power = '0'] = match;
  const exponent = Number(power) - part.length;
  if (Math.abs(exponent) > 5000) return undefined;
  const scale = 10n ** BigInt(Math.abs(exponent));
  const digits = BigInt(whole + part);
  return {
    sign: sign === '-' ? 1 : 0,
    top: exponent > 0 ? digits * scale : digits,
    bottom: exponent > 0 ? 1n : scale,
  };
}

const EXTENDED_BIAS = 16383;

/** The 10 bytes of the x87 format, whose integer bit is written out; undefined for what is no finite number in its range. */
export function encodeExtended(text: string, big = false): Uint8Array | undefined {
  const fraction = fractionOf(text);
  if (!fraction) return undefined;
  const { sign, top, bottom } = fraction;
  let mantissa = 0n;
  let exponent = 0;
  if (top !== 0n) {
    // 64 bits of the quotient, rounded to even.
    let shift = 64 - (top.toString(2).length - bottom.toString(2).length);
    const quotient = (by: number) =>
      by >= 0 ? [top << BigInt(by), bottom] : [top, bottom << BigInt(-by)];
    let [above, below] = quotient(shift);
    if (above / below >= 1n << 64n) [above, below] = quotient(--shift);
    mantissa = above / below;
    const rest = 2n * (above % below);
    if (rest > below || (rest === below && mantissa & 1n)) mantissa++;
    if (mantissa === 1n << 64n) {
      mantissa >>= 1n;
      shift--;
    }
    exponent = 63 - shift + EXTENDED_BIAS;
    if (exponent <= 0 || exponent >= 0x7fff) return undefined;
  }
  const view = new DataView(new ArrayBuffer(10));
  view.setBigUint64(0, mantissa, true);
  view.setUint16(8, (sign << 15) | exponent, true);
  const bytes = new Uint8Array(view.buffer);
  return big ? bytes.reverse() : bytes;
}
