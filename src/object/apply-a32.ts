// Relocations of AArch32 objects. The addend stands in the place: an instruction's immediate, or a word.
import { isLittle, outOfRange, type Place, patch } from './apply-place.js';
import { THUMB } from './apply-thumb.js';
import { ElfError } from './elf.js';
import { relocationName } from './relocations.js';

/** Bits of an instruction or a word, in the byte order of the object. */
const field = (place: Place, mask: number, bits: number) =>
  patch(place, mask, bits, isLittle(place));

const put32 = (place: Place, value: number) =>
  place.view.setUint32(place.offset, value >>> 0, isLittle(place));

function signExtend(value: number, bits: number): number {
  return (value << (32 - bits)) >> (32 - bits);
}

/** Puts a value into the place; S and P as signed 32-bit numbers, the addend in the word. */
type ArmHandler = (place: Place, S: number, P: number, word: number, type: number) => void;

function armBranch(place: Place, S: number, P: number, word: number, type: number): void {
  const isBlx = word >>> 28 === 15;
  const isBl = word >>> 24 === 0xeb;
  const addend = signExtend(word & 0xffffff, 24) * 4 + (isBlx ? (word >>> 23) & 2 : 0);
  const value = (S & ~1) + addend - P;
  const toThumb = place.isFunction ? (S & 1) === 1 : isBlx;
  if (value < -0x2000000 || value >= 0x2000000) outOfRange('a32', type);
  if (value % 2 !== 0 || (!toThumb && value % 4 !== 0)) {
    throw new ElfError('branch target is not aligned');
  }
  if (toThumb && !isBl && !isBlx) throw new ElfError('branch to T32 code needs a veneer');
  const top = toThumb ? 0xfa000000 | ((value & 2) << 23) : isBlx ? 0xeb000000 : word & 0xff000000;
  field(place, 0xffffffff, top | ((value >> 2) & 0xffffff));
}

/** MOVW and MOVT; the addend is the signed 16-bit immediate of either. */
function armMove(place: Place, S: number, P: number, word: number, type: number): void {
  const addend = signExtend(((word >>> 4) & 0xf000) | (word & 0xfff), 16);
  let value = S + addend - (type >= 45 ? P : 0);
  if (type === 44 || type === 46) value >>= 16;
  field(place, 0xf0fff, ((value & 0xf000) << 4) | (value & 0xfff));
}

/** (S + A) | T: bit 0 of a T32 function's address is added once, whatever the addend has there. */
const withThumbBit = ({ isFunction }: Place, S: number, addend: number): number =>
  isFunction && S & 1 ? (S - 1 + addend) | 1 : S + addend;

const absolute: ArmHandler = (place, S, _P, word) => put32(place, withThumbBit(place, S, word));

const relative: ArmHandler = (place, S, P, word) => put32(place, withThumbBit(place, S, word) - P);

const group: ArmHandler = (place, S, P, _word, type) =>
  applyGroup(type, place, place.isFunction ? S & ~1 : S, P);

const ARM: Readonly<Record<number, ArmHandler>> = {
  0: () => {},
  1: armBranch,
  2: absolute,
  3: relative,
  4: group,
  5: (place, S) => {
    const { view, offset } = place;
    view.setUint16(offset, S + view.getInt16(offset, isLittle(place)), isLittle(place));
  },
  6: (place, S, _P, word, type) => {
    const value = S + (word & 0xfff);
    if (value < 0 || value > 0xfff) outOfRange('a32', type);
    field(place, 0xfff, value);
  },
  8: ({ view, offset }, S) => view.setUint8(offset, S + view.getInt8(offset)),
  27: armBranch,
  28: armBranch,
  29: armBranch,
  38: absolute,
  40: () => {},
  42: (place, S, P, word) => field(place, 0x7fffffff, S + signExtend(word & 0x7fffffff, 31) - P),
  43: armMove,
  44: armMove,
  45: armMove,
  46: armMove,
  55: (place, S, _P, word) => put32(place, (S & ~1) + word),
  56: (place, S, P, word) => put32(place, (S & ~1) + word - P),
  57: group,
  58: group,
  59: group,
  60: group,
  61: group,
  62: group,
  63: group,
  64: group,
  65: group,
  66: group,
  67: group,
  68: group,
  69: group,
};

/** The value S into the place; the addend stands there. Throws ElfError out of range. */
export function applyA32(type: number, place: Place, target: bigint): void {
  const S = Number(BigInt.asIntN(32, target));
  const P = Number(BigInt.asIntN(32, place.address));
  const thumb = THUMB[type];
  const handler = ARM[type];
  if (thumb) {
    const { view, offset, isFunction = false, bigEndian = false } = place;
    try {
      thumb({ view, offset, isFunction, little: !bigEndian }, S, P);
    } catch (error) {
      if (error instanceof RangeError) outOfRange('a32', type);
      throw error;
    }
  } else if (handler) {
    const { view, offset } = place;
    const word = offset + 4 <= view.byteLength ? view.getUint32(offset, isLittle(place)) : 0;
    handler(place, S, P, word, type);
  } else throw new ElfError(`relocation ${relocationName('a32', type)} is not supported`);
}

/** How a load holds its offset: its mask in the instruction, and the largest value. */
interface LoadForm {
  readonly mask: number;
  readonly limit: number;
  get(word: number): number;
  put(offset: number): number;
}

const LDR: LoadForm = { mask: 0xfff, limit: 0xfff, get: (word) => word & 0xfff, put: (n) => n };
/** LDRD, LDRH, LDRSB …: 8 bits in two halves. */
const LDRS: LoadForm = {
  mask: 0xf0f,
  limit: 0xff,
  get: (word) => ((word >>> 4) & 0xf0) | (word & 0xf),
  put: (n) => ((n & 0xf0) << 4) | (n & 0xf),
};
/** LDC, VLDR: words. */
const LDC: LoadForm = {
  mask: 0xff,
  limit: 0x3fc,
  get: (word) => (word & 0xff) * 4,
  put: (n) => n >> 2,
};

interface Group {
  readonly group: number;
  /** What loads the rest; absent for ADD and SUB. */
  readonly load?: LoadForm;
  readonly check: boolean;
}

/** Group relocations: ADD/SUB take 8 bits each of the distance, a load what is left. */
const GROUP: Readonly<Record<number, Group>> = {
  4: { group: 0, load: LDR, check: true },
  57: { group: 0, check: false },
  58: { group: 0, check: true },
  59: { group: 1, check: false },
  60: { group: 1, check: true },
  61: { group: 2, check: true },
  62: { group: 1, load: LDR, check: true },
  63: { group: 2, load: LDR, check: true },
  64: { group: 0, load: LDRS, check: true },
  65: { group: 1, load: LDRS, check: true },
  66: { group: 2, load: LDRS, check: true },
  67: { group: 0, load: LDC, check: true },
  68: { group: 1, load: LDC, check: true },
  69: { group: 2, load: LDC, check: true },
};

function applyGroup(type: number, place: Place, S: number, P: number): void {
  const { group, load, check } = GROUP[type];
  const word = place.view.getUint32(place.offset, isLittle(place));
  let value = S - P + (load ? loadAddend(word, load) : aluAddend(word));
  const negative = value < 0;
  value = Math.abs(value);
  let part = 0;
  let shift = 0;
  let rest = value;
  for (let i = 0; i <= group; i++) {
    if (i === group && load) break;
    const top = rest === 0 ? 0 : 31 - Math.clz32(rest);
    shift = Math.max(0, (top - 6) & ~1);
    part = (rest & (0xff << shift)) >>> 0;
    rest = (rest & ~part) >>> 0;
  }
  if (load) {
    if (rest > load.limit || load.get(load.put(rest)) !== rest) outOfRange('a32', type);
    field(place, (1 << 23) | load.mask, (negative ? 0 : 1 << 23) | load.put(rest));
    return;
  }
  if (check && rest !== 0) outOfRange('a32', type);
  const opcode = negative ? 0x400000 : 0x800000;
  const rotation = part < 256 ? 0 : (32 - shift) / 2;
  field(place, 0xc00fff, opcode | (rotation << 8) | (part < 256 ? part : part >>> shift));
}

const loadAddend = (word: number, load: LoadForm) => (word & (1 << 23) ? 1 : -1) * load.get(word);

/** The addend that stands in an ADD or SUB. */
function aluAddend(word: number): number {
  const rotate = ((word >>> 8) & 15) * 2;
  const byte = word & 0xff;
  const value = rotate === 0 ? byte : ((byte >>> rotate) | (byte << (32 - rotate))) >>> 0;
  return word & 0x800000 ? value : -value;
}
