// Applies one relocation of a linked program: the value S + A (and P) into the bytes at the place.
// Formulas are those of the two ELF ABI supplements, by relocation name.
import { applyA32 } from './apply-a32.js';
import { isLittle, outOfRange, type Place, patch } from './apply-place.js';
import { ElfError, type Isa } from './elf.js';
import { relocationName } from './relocations.js';

/** Applies `type`; `target` is S, `addend` A of a RELA relocation. Throws ElfError out of range. */
export function applyRelocation(
  isa: Isa,
  type: number,
  place: Place,
  target: bigint,
  addend: bigint,
): void {
  if (isa === 'a64') applyAarch64(type, place, target + addend);
  else applyA32(type, place, target);
}

/**
 * A branch to a weak symbol that nobody defines: it goes on behind it instead, as GNU ld has it. False where `type` is no
 * branch.
 */
export function skipBranch(isa: Isa, type: number, place: Place): boolean {
  const { view, offset } = place;
  const little = isLittle(place);
  if (isa === 'a64') {
    if (type !== 282 && type !== 283) return false;
    view.setUint32(offset, 0xd503201f, true);
  } else if ([1, 27, 28, 29].includes(type)) {
    // NOP, under the condition of the branch.
    patch(place, 0x0fffffff, 0x0320f000, little);
  } else if (type === 10 || type === 30) {
    view.setUint16(offset, 0xf3af, little);
    view.setUint16(offset + 2, 0x8000, little);
  } else return false;
  return true;
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
    const { view, offset } = place;
    const little = isLittle(place);
    if (bits === 16) view.setUint16(offset, Number(BigInt.asUintN(16, result)), little);
    else if (bits === 32) view.setUint32(offset, Number(BigInt.asUintN(32, result)), little);
    else view.setBigUint64(offset, BigInt.asUintN(64, result), little);
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
