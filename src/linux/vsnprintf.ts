// The kernel's own vsnprintf (lib/vsprintf.c), as far as messages of the kernel's low levels use it:
// %d %i %u %x %X %o %c %s %p %% with flags, width, precision and the sizes hh h l ll z. It differs from
// C's in details that are visible in a panic: `%#08x` counts the 0x in the width even for 0, `%p` is
// zero-padded without 0x, and a null pointer is `(null)`.

/** Where the arguments come from. Both give unsigned values. */
export interface VarArgs {
  /** The next argument of `bytes` bytes (an int has 4). */
  next(bytes: 4 | 8): bigint;
  /** The text at a pointer, up to its NUL. */
  string(pointer: bigint): string;
  /** sizeof(long), sizeof(void *). */
  readonly wordBytes: 4 | 8;
}

/** Arguments from a list, for callers in TypeScript. */
export function listVarArgs(wordBytes: 4 | 8, values: readonly (bigint | string)[]): VarArgs {
  let at = 0;
  return {
    wordBytes,
    next(bytes) {
      const value = values[at++];
      // A string's "pointer" is its place in the list, behind the page that counts as null.
      if (typeof value === 'string') return STRINGS + BigInt(at - 1);
      return BigInt.asUintN(bytes * 8, value ?? 0n);
    },
    string: (pointer) => String(values[Number(pointer - STRINGS)]),
  };
}

const STRINGS = 0x10000n;

interface Spec {
  left: boolean;
  plus: boolean;
  space: boolean;
  special: boolean;
  zero: boolean;
  width: number;
  precision: number;
  size: '' | 'hh' | 'h' | 'l' | 'll' | 'z';
}

const CONVERSION = /^%([-+ #0]*)(\d+|\*)?(?:\.(\d+|\*)?)?(hh|h|ll|l|L|z|Z|t)?(.)/s;

/** Formats `format`; the result has at most `size - 1` characters, as there. */
export function vsnprintf(size: number, format: string, args: VarArgs): string {
  let out = '';
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf('%', at);
    if (percent < 0) {
      out += format.slice(at);
      break;
    }
    out += format.slice(at, percent);
    const match = CONVERSION.exec(format.slice(percent));
    if (!match) {
      out += format.slice(percent);
      break;
    }
    at = percent + match[0].length;
    out += convert(match, args);
  }
  return out.slice(0, Math.max(size - 1, 0));
}

function convert(match: RegExpExecArray, args: VarArgs): string {
  const spec = readSpec(match, args);
  switch (match[5]) {
    case '%':
      return '%';
    case 'c':
      return pad(String.fromCharCode(Number(args.next(4) & 0xffn)), spec);
    case 's':
      return text(args.next(args.wordBytes), spec, args);
    case 'p':
      return pointer(args.next(args.wordBytes), spec, args);
    case 'd':
    case 'i':
      return number(integer(spec, args, true), 10, false, spec);
    case 'u':
      return number(integer(spec, args, false), 10, false, spec);
    case 'x':
    case 'X':
      return number(integer(spec, args, false), 16, match[5] === 'X', spec);
    case 'o':
      return number(integer(spec, args, false), 8, false, spec);
    default:
      // An unknown conversion is printed as it stands, without an argument.
      return `%${match[5]}`;
  }
}

function readSpec(match: RegExpExecArray, args: VarArgs): Spec {
  const flags = match[1];
  const spec: Spec = {
    left: flags.includes('-'),
    plus: flags.includes('+'),
    space: flags.includes(' '),
    special: flags.includes('#'),
    zero: flags.includes('0'),
    width: -1,
    precision: -1,
    size: '',
  };
  const star = () => Number(BigInt.asIntN(32, args.next(4)));
  if (match[2] === '*') {
    spec.width = star();
    if (spec.width < 0) {
      spec.width = -spec.width;
      spec.left = true;
    }
  } else if (match[2] !== undefined) {
    spec.width = Number(match[2]);
  }
  if (/^%[-+ #0]*(?:\d+|\*)?\./.test(match[0])) {
    spec.precision = match[3] === '*' ? Math.max(star(), 0) : Number(match[3] ?? 0);
  }
  const size = match[4] ?? '';
  if (size === 'L') spec.size = 'll';
  else if (size === 'Z' || size === 't') spec.size = 'z';
  else spec.size = size as Spec['size'];
  return spec;
}

function integer(spec: Spec, args: VarArgs, signed: boolean): bigint {
  const long = spec.size === 'l' || spec.size === 'z';
  const bytes = spec.size === 'll' ? 8 : long ? args.wordBytes : 4;
  const bits = spec.size === 'hh' ? 8 : spec.size === 'h' ? 16 : bytes * 8;
  const value = args.next(bytes);
  return signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

function number(value: bigint, base: 8 | 10 | 16, upper: boolean, spec: Spec): string {
  const zero = spec.zero && !spec.left;
  let sign = '';
  if (value < 0n) sign = '-';
  else if (base === 10 && spec.plus) sign = '+';
  else if (base === 10 && spec.space) sign = ' ';
  const prefixed = spec.special && base !== 10;
  const prefix = !prefixed ? '' : base === 16 ? (upper ? '0X' : '0x') : value === 0n ? '' : '0';
  let digits = (value < 0n ? -value : value).toString(base);
  if (upper) digits = digits.toUpperCase();
  const body = digits.padStart(Math.max(spec.precision, 0), '0');
  const room = spec.width - sign.length - prefix.length - body.length;
  const fill = room > 0 ? room : 0;
  if (spec.left) return sign + prefix + body + ' '.repeat(fill);
  if (zero) return sign + prefix + '0'.repeat(fill) + body;
  return ' '.repeat(fill) + sign + prefix + body;
}

function pointer(value: bigint, spec: Spec, args: VarArgs): string {
  const width = 2 * args.wordBytes + (spec.special ? 2 : 0);
  if (value === 0n) {
    // As wide as an address, so that tables stay straight.
    return pad('(null)', { ...spec, width: spec.width < 0 ? width : spec.width });
  }
  const filled = spec.width < 0 ? { ...spec, width, zero: true } : spec;
  return number(value, 16, false, filled);
}

function text(address: bigint, spec: Spec, args: VarArgs): string {
  // The kernel takes the whole first page for a null pointer.
  const value = address < 4096n ? '(null)' : args.string(address);
  return pad(spec.precision < 0 ? value : value.slice(0, spec.precision), spec);
}

function pad(value: string, spec: Spec): string {
  if (spec.width < 0) return value;
  return spec.left ? value.padEnd(spec.width) : value.padStart(spec.width);
}
