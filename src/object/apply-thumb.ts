// Relocations of T32 code. An instruction of 32 bits is two halfwords, the first one first; branches of that size keep
// the two bits below the sign as J1 and J2, I = NOT(J EOR S).
import { ElfError } from './elf.js';

/** Where an instruction stands, and what the symbol is. */
export interface ThumbPlace {
  readonly view: DataView;
  readonly offset: number;
  /** True for the address of a function: bit 0 says which instruction set it is in. */
  readonly isFunction: boolean;
  /** Halfwords are in little-endian order. */
  readonly little: boolean;
}

/** S and P as signed 32-bit numbers. Throws RangeError where the value does not fit. */
export type ThumbHandler = (place: ThumbPlace, S: number, P: number) => void;

const bits = (value: number, lo: number, width: number) => (value >>> lo) & (2 ** width - 1);
const signExtend = (value: number, width: number) => (value << (32 - width)) >> (32 - width);

function read({ view, offset, little }: ThumbPlace): number {
  return ((view.getUint16(offset, little) << 16) | view.getUint16(offset + 2, little)) >>> 0;
}

function write({ view, offset, little }: ThumbPlace, insn: number): void {
  view.setUint16(offset, insn >>> 16, little);
  view.setUint16(offset + 2, insn & 0xffff, little);
}

const read16 = ({ view, offset, little }: ThumbPlace) => view.getUint16(offset, little);
const write16 = ({ view, offset, little }: ThumbPlace, insn: number) =>
  view.setUint16(offset, insn, little);

function checked(value: number, width: number): number {
  if (value & 1) throw new ElfError('branch target is not aligned to 2 bytes');
  if (value !== signExtend(value, width)) throw new RangeError();
  return value;
}

/** True where `S` is a function of A32 code. */
const isArm = ({ isFunction }: ThumbPlace, S: number) => isFunction && (S & 1) === 0;

const I = (s: number, j: number) => 1 ^ s ^ j;

function branch25(insn: number): number {
  const s = bits(insn, 26, 1);
  const high = (s << 24) | (I(s, bits(insn, 13, 1)) << 23) | (I(s, bits(insn, 11, 1)) << 22);
  return signExtend(high | (bits(insn, 16, 10) << 12) | (bits(insn, 0, 11) << 1), 25);
}

function withBranch25(insn: number, value: number): number {
  const s = bits(value, 24, 1);
  const j = (I(s, bits(value, 23, 1)) << 13) | (I(s, bits(value, 22, 1)) << 11);
  const rest = insn & ~0x07ff2fff;
  return (rest | (s << 26) | j | (bits(value, 12, 10) << 16) | bits(value, 1, 11)) >>> 0;
}

const BL = 1 << 12;

/** BL becomes BLX where the function is A32's, BLX BL where it is not. */
function call(place: ThumbPlace, S: number, P: number): void {
  const insn = read(place);
  const toArm = place.isFunction ? isArm(place, S) : (insn & BL) === 0;
  const value = (S & ~1) + branch25(insn) - (toArm ? P & ~3 : P);
  const aligned = toArm ? (value + 3) & ~3 : value;
  write(place, withBranch25(toArm ? insn & ~BL : insn | BL, checked(aligned, 25)));
}

function noVeneer(place: ThumbPlace, S: number): void {
  if (isArm(place, S)) throw new ElfError('branch to A32 code needs a veneer');
}

function jump24(place: ThumbPlace, S: number, P: number): void {
  noVeneer(place, S);
  const insn = read(place);
  write(place, withBranch25(insn, checked((S & ~1) + branch25(insn) - P, 25)));
}

function jump19(place: ThumbPlace, S: number, P: number): void {
  noVeneer(place, S);
  const insn = read(place);
  const high = (bits(insn, 26, 1) << 20) | (bits(insn, 11, 1) << 19) | (bits(insn, 13, 1) << 18);
  const addend = signExtend(high | (bits(insn, 16, 6) << 12) | (bits(insn, 0, 11) << 1), 21);
  const value = checked((S & ~1) + addend - P, 21);
  const sign = (bits(value, 20, 1) << 26) | (bits(value, 19, 1) << 11) | (bits(value, 18, 1) << 13);
  const rest = insn & ~0x043f2fff;
  write(place, (rest | sign | (bits(value, 12, 6) << 16) | bits(value, 1, 11)) >>> 0);
}

/** A branch of 16 bits with `width` bits of offset. */
function narrow(width: number): ThumbHandler {
  return (place, S, P) => {
    noVeneer(place, S);
    const insn = read16(place);
    const mask = 2 ** width - 1;
    const value = checked((S & ~1) + signExtend((insn & mask) << 1, width + 1) - P, width + 1);
    write16(place, (insn & ~mask) | ((value >> 1) & mask));
  };
}

/** MOVW and MOVT: the addend is the signed immediate; bit 0 of a function counts for MOVW. */
function move(top: boolean, relative: boolean): ThumbHandler {
  return (place, S, P) => {
    const insn = read(place);
    const imm16 =
      (bits(insn, 16, 4) << 12) |
      (bits(insn, 26, 1) << 11) |
      (bits(insn, 12, 3) << 8) |
      (insn & 255);
    const value = S + signExtend(imm16, 16) - (relative ? P : 0);
    const part = top ? value >>> 16 : value & 0xffff;
    const fields =
      (bits(part, 12, 4) << 16) |
      (bits(part, 11, 1) << 26) |
      (bits(part, 8, 3) << 12) |
      (part & 255);
    write(place, ((insn & ~0x040f70ff) | fields) >>> 0);
  };
}

/** A load from a literal, 16 bits: words from PC on. */
function pc8(place: ThumbPlace, S: number, P: number): void {
  const insn = read16(place);
  const value = (S & ~1) + (((insn & 255) * 4 + 4) & 0x3ff) - 4 - (P & ~3);
  if (value < 0 || value > 1020 || value & 3) throw new RangeError();
  write16(place, (insn & ~255) | (value >> 2));
}

/** A load from a literal, 32 bits: 12 bits of offset and U. */
function pc12(place: ThumbPlace, S: number, P: number): void {
  const insn = read(place);
  const addend = (insn & (1 << 23) ? 1 : -1) * (insn & 0xfff);
  const value = (S & ~1) + addend - (P & ~3);
  if (Math.abs(value) > 0xfff) throw new RangeError();
  const rest = insn & ~((1 << 23) | 0xfff);
  write(place, (rest | (value >= 0 ? 1 << 23 : 0) | Math.abs(value)) >>> 0);
}

/** ADR, 32 bits: ADDW or SUBW of PC. */
function adr12(place: ThumbPlace, S: number, P: number): void {
  const insn = read(place);
  const isSub = (insn & 0xf00000) !== 0;
  const imm12 = (bits(insn, 26, 1) << 11) | (bits(insn, 12, 3) << 8) | (insn & 255);
  const value = (S & ~1) + (isSub ? -imm12 : imm12) - (P & ~3);
  const size = Math.abs(value);
  if (size > 0xfff) throw new RangeError();
  const fields = (bits(size, 11, 1) << 26) | (bits(size, 8, 3) << 12) | (size & 255);
  const rest = insn & ~0x04f070ff;
  write(place, (rest | (value < 0 ? 0xa00000 : 0) | fields) >>> 0);
}

/** CBZ and CBNZ: 6 bits forward. */
function jump6(place: ThumbPlace, S: number, P: number): void {
  const insn = read16(place);
  const addend = ((bits(insn, 9, 1) << 6) | (bits(insn, 3, 5) << 1)) + 4;
  const value = (S & ~1) + (addend & 0x7f) - 4 - P;
  if (value < 0 || value > 126 || value & 1) throw new RangeError();
  write16(place, (insn & ~0x2f8) | (bits(value, 6, 1) << 9) | (bits(value, 1, 5) << 3));
}

/** A load or store with 5 bits of offset, in words. */
function abs5(place: ThumbPlace, S: number): void {
  const insn = read16(place);
  const value = S + bits(insn, 6, 5) * 4;
  if (value < 0 || value > 124 || value & 3) throw new RangeError();
  write16(place, (insn & ~0x7c0) | ((value >> 2) << 6));
}

/** By relocation number, R_ARM_THM_*. */
export const THUMB: Readonly<Record<number, ThumbHandler>> = {
  7: abs5,
  10: call,
  11: pc8,
  30: jump24,
  47: move(false, false),
  48: move(true, false),
  49: move(false, true),
  50: move(true, true),
  51: jump19,
  52: jump6,
  53: adr12,
  54: pc12,
  102: narrow(11),
  103: narrow(8),
};
