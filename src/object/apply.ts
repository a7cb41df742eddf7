// Applies one relocation of a linked program: the value S + A (and P) into the bytes at the place.
// Formulas are those of the two ELF ABI supplements, by relocation name.
import { THUMB } from './apply-thumb.js';
import { ElfError, type Isa } from './elf.js';
import { relocationName } from './relocations.js';

export interface Place {
  readonly view: DataView;
  readonly offset: number;
  /** P: address of the place. */
  readonly address: bigint;
  /** The symbol is a function: in A32 and T32 bit 0 of its address says which of the two it is. */
  readonly isFunction?: boolean;
}

/** Applies `type`; `target` is S, `addend` A of a RELA relocation. Throws ElfError out of range. */
export function applyRelocation(
  isa: Isa,
  type: number,
  place: Place,
  target: bigint,
  addend: bigint,
): void {
  if (isa === 'a64') applyAarch64(type, place, target + addend);
  else applyArm(type, place, target);
}

function outOfRange(isa: Isa, type: number): never {
  throw new ElfError(`relocation truncated to fit: ${relocationName(isa, type)}`);
}

function patch(place: Place, mask: number, bits: number): void {
  const insn = place.view.getUint32(place.offset, true);
  place.view.setUint32(place.offset, ((insn & ~mask) | (bits & mask)) >>> 0, true);
}

/** Signed offset in units of `unit`, checked against `bits` bits. */
function scaled(type: number, offset: bigint, unit: bigint, bits: number): number {
  if (offset % unit !== 0n) {
    throw new ElfError(`${relocationName('a64', type)}: target is not aligned to ${unit} bytes`);
  }
  const value = offset / unit;
  const limit = 1n << BigInt(bits - 1);
  if (value < -limit || value >= limit) outOfRange('a64', type);
  return Number(value);
}

/** Puts a value into the place; `value` is S + A, `relative` S + A - P. */
type Handler = (place: Place, value: bigint, relative: bigint, type: number) => void;

function data(bits: 16 | 32 | 64, pcRelative: boolean): Handler {
  return (place, value, relative, type) => {
    const result = pcRelative ? relative : value;
    const limit = 1n << BigInt(bits);
    if (bits < 64 && (result < -limit / 2n || result >= limit)) outOfRange('a64', type);
    if (bits === 16) place.view.setUint16(place.offset, Number(BigInt.asUintN(16, result)), true);
    else if (bits === 32) {
      place.view.setUint32(place.offset, Number(BigInt.asUintN(32, result)), true);
    } else place.view.setBigUint64(place.offset, BigInt.asUintN(64, result), true);
  };
}

/** A branch or literal load: `width` bits at `lo`, in words. */
function branch(width: number, lo: number): Handler {
  return (place, _value, relative, type) => {
    const words = scaled(type, relative, 4n, width);
    patch(place, (2 ** width - 1) << lo, words << lo);
  };
}

/** The low 12 bits of an address, in units of 2^scale. */
function low12(scale: number): Handler {
  return (place, value) => patch(place, 0xfff << 10, (Number(value & 0xfffn) >> scale) << 10);
}

function page(checked: boolean): Handler {
  return (place, value, _relative, type) => {
    const pages = (value >> 12n) - (place.address >> 12n);
    patchAdr(place, checked ? scaled(type, pages, 1n, 21) : Number(BigInt.asIntN(21, pages)));
  };
}

/** MOVZ/MOVK/MOVN, numbered as the ABI does: G0, G0_NC, G1, G1_NC, G2, G2_NC, G3. */
function move(form: number, signed: boolean, pcRelative: boolean): Handler {
  return (place, value, relative, type) =>
    patchMove(type, place, pcRelative ? relative : value, form, signed);
}

const AARCH64: Readonly<Record<number, Handler>> = {
  0: () => {},
  257: data(64, false),
  258: data(32, false),
  259: data(16, false),
  260: data(64, true),
  261: data(32, true),
  262: data(16, true),
  263: move(0, false, false),
  264: move(1, false, false),
  265: move(2, false, false),
  266: move(3, false, false),
  267: move(4, false, false),
  268: move(5, false, false),
  269: move(6, false, false),
  270: move(0, true, false),
  271: move(2, true, false),
  272: move(4, true, false),
  273: branch(19, 5),
  274: (place, _value, relative, type) => patchAdr(place, scaled(type, relative, 1n, 21)),
  275: page(true),
  276: page(false),
  277: low12(0),
  278: low12(0),
  279: branch(14, 5),
  280: branch(19, 5),
  282: branch(26, 0),
  283: branch(26, 0),
  284: low12(1),
  285: low12(2),
  286: low12(3),
  287: move(0, true, true),
  288: move(1, true, true),
  289: move(2, true, true),
  290: move(3, true, true),
  291: move(4, true, true),
  292: move(5, true, true),
  293: move(6, true, true),
  299: low12(4),
  1027: data(64, false),
};

function applyAarch64(type: number, place: Place, value: bigint): void {
  const handler = AARCH64[type];
  if (!handler) {
    throw new ElfError(`relocation ${relocationName('a64', type)} is not supported`);
  }
  handler(place, value, value - place.address, type);
}

function patchAdr(place: Place, value: number): void {
  patch(place, (3 << 29) | (0x7ffff << 5), ((value & 3) << 29) | (((value >> 2) & 0x7ffff) << 5));
}

/** MOVZ/MOVK/MOVN: form 0 G0, 1 G0_NC, 2 G1, 3 G1_NC, 4 G2, 5 G2_NC, 6 G3. */
function patchMove(type: number, place: Place, value: bigint, form: number, signed: boolean): void {
  const group = form >> 1;
  const checked = (form & 1) === 0 && group < 3;
  const shifted = value >> BigInt(16 * group);
  if (checked) {
    const low = signed ? -0x10000n : 0n;
    if (shifted < low || shifted > 0xffffn) outOfRange('a64', type);
  }
  let imm16 = shifted;
  if (signed && (form & 1) === 0) {
    const insn = place.view.getUint32(place.offset, true);
    if (value < 0n) imm16 = ~shifted;
    // opc<1> tells MOVZ (1) from MOVN (0).
    const opc = value < 0n ? insn & ~(1 << 30) : insn | (1 << 30);
    place.view.setUint32(place.offset, opc >>> 0, true);
  }
  patch(place, 0xffff << 5, Number(imm16 & 0xffffn) << 5);
}

function signExtend(value: number, bits: number): number {
  return (value << (32 - bits)) >> (32 - bits);
}

function armRotated(type: number, value: number): number {
  for (let rotate = 0; rotate < 32; rotate += 2) {
    const byte = ((value << rotate) | (rotate === 0 ? 0 : value >>> (32 - rotate))) >>> 0;
    if (byte < 256) return ((rotate / 2) << 8) | byte;
  }
  return outOfRange('a32', type);
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
  patch(place, 0xffffffff, top | ((value >> 2) & 0xffffff));
}

/** MOVW and MOVT; the addend is the signed 16-bit immediate of either. */
function armMove(place: Place, S: number, P: number, word: number, type: number): void {
  const addend = signExtend(((word >>> 4) & 0xf000) | (word & 0xfff), 16);
  let value = S + addend - (type >= 45 ? P : 0);
  if (type === 44 || type === 46) value >>= 16;
  patch(place, 0xf0fff, ((value & 0xf000) << 4) | (value & 0xfff));
}

/** (S + A) | T: bit 0 of a T32 function's address is added once, whatever the addend has there. */
const withThumbBit = ({ isFunction }: Place, S: number, addend: number): number =>
  isFunction && S & 1 ? (S - 1 + addend) | 1 : S + addend;

const absolute: ArmHandler = (place, S, _P, word) =>
  place.view.setUint32(place.offset, withThumbBit(place, S, word) >>> 0, true);

const group: ArmHandler = (place, S, P, _word, type) => applyGroup(type, place, S - P);

const ARM: Readonly<Record<number, ArmHandler>> = {
  0: () => {},
  1: armBranch,
  2: absolute,
  3: (place, S, P, word) =>
    place.view.setUint32(place.offset, (withThumbBit(place, S, word) - P) >>> 0, true),
  4: group,
  5: ({ view, offset }, S) => view.setUint16(offset, S + view.getInt16(offset, true), true),
  8: ({ view, offset }, S) => view.setUint8(offset, S + view.getInt8(offset)),
  27: armBranch,
  28: armBranch,
  29: armBranch,
  38: absolute,
  40: () => {},
  42: (place, S, P, word) => patch(place, 0x7fffffff, S + signExtend(word & 0x7fffffff, 31) - P),
  43: armMove,
  44: armMove,
  45: armMove,
  46: armMove,
  57: group,
  58: group,
  59: group,
  60: group,
  61: group,
  62: group,
  63: group,
};

function applyArm(type: number, place: Place, target: bigint): void {
  const { view, offset } = place;
  const handler = ARM[type];
  const thumb = THUMB[type];
  if (thumb) {
    const S = Number(BigInt.asIntN(32, target));
    const P = Number(BigInt.asIntN(32, place.address));
    try {
      thumb({ view, offset, isFunction: place.isFunction === true }, S, P);
    } catch (error) {
      if (error instanceof RangeError) outOfRange('a32', type);
      throw error;
    }
    return;
  }
  if (!handler) {
    throw new ElfError(`relocation ${relocationName('a32', type)} is not supported`);
  }
  const S = Number(BigInt.asIntN(32, target));
  const P = Number(BigInt.asIntN(32, place.address));
  const word = offset + 4 <= view.byteLength ? view.getUint32(offset, true) : 0;
  handler(place, S, P, word, type);
}

/** Group relocations: ADD/SUB take 8 bits each of the distance, a load what is left. */
const GROUP: Readonly<Record<number, { group: number; load: boolean; check: boolean }>> = {
  4: { group: 0, load: true, check: true },
  57: { group: 0, load: false, check: false },
  58: { group: 0, load: false, check: true },
  59: { group: 1, load: false, check: false },
  60: { group: 1, load: false, check: true },
  61: { group: 2, load: false, check: true },
  62: { group: 1, load: true, check: true },
  63: { group: 2, load: true, check: true },
};

function applyGroup(type: number, place: Place, distance: number): void {
  const { group, load, check } = GROUP[type];
  const word = place.view.getUint32(place.offset, true);
  let value = distance + groupAddend(word, load);
  const negative = value < 0;
  value = Math.abs(value);
  let part = 0;
  let rest = value;
  for (let i = 0; i <= group; i++) {
    if (i === group && load) break;
    const top = rest === 0 ? 0 : 31 - Math.clz32(rest);
    const shift = Math.max(0, (top - 7 + 1) & ~1);
    part = rest & (0xff << shift);
    rest = (rest & ~part) >>> 0;
  }
  if (load) {
    if (rest > 4095) outOfRange('a32', type);
    patch(place, (1 << 23) | 0xfff, (negative ? 0 : 1 << 23) | rest);
    return;
  }
  if (check && rest !== 0) outOfRange('a32', type);
  const opcode = negative ? 0x400000 : 0x800000;
  patch(place, 0xc00fff, opcode | armRotated(type, part >>> 0));
}

/** The addend that stands in an ADD, SUB or LDR. */
function groupAddend(word: number, load: boolean): number {
  if (load) return (word & (1 << 23) ? 1 : -1) * (word & 0xfff);
  const rotate = ((word >>> 8) & 15) * 2;
  const byte = word & 0xff;
  const value = rotate === 0 ? byte : ((byte >>> rotate) | (byte << (32 - rotate))) >>> 0;
  return word & 0x800000 ? value : -value;
}
