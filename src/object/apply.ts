// Applies one relocation of a linked program: the value S + A (and P) into the bytes at the place.
// Formulas are those of the two ELF ABI supplements, by relocation name.
import { ElfError, type Isa } from './elf.js';
import { relocationName } from './relocations.js';

export interface Place {
  readonly view: DataView;
  readonly offset: number;
  /** P: address of the place. */
  readonly address: bigint;
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

/** log2 of the access size of R_AARCH64_LDSTn_ABS_LO12_NC. */
const LOAD_SCALE: Readonly<Record<number, number>> = { 278: 0, 284: 1, 285: 2, 286: 3, 299: 4 };

function applyAarch64(type: number, place: Place, value: bigint): void {
  const { view, offset, address } = place;
  const relative = value - address;
  switch (type) {
    case 0:
      return;
    case 257:
    case 1027:
      return view.setBigUint64(offset, BigInt.asUintN(64, value), true);
    case 258:
      if (value < -(1n << 31n) || value >= 1n << 32n) outOfRange('a64', type);
      return view.setUint32(offset, Number(BigInt.asUintN(32, value)), true);
    case 259:
      if (value < -(1n << 15n) || value >= 1n << 16n) outOfRange('a64', type);
      return view.setUint16(offset, Number(BigInt.asUintN(16, value)), true);
    case 260:
      return view.setBigUint64(offset, BigInt.asUintN(64, relative), true);
    case 261:
      if (relative < -(1n << 31n) || relative >= 1n << 32n) outOfRange('a64', type);
      return view.setUint32(offset, Number(BigInt.asUintN(32, relative)), true);
    case 262:
      if (relative < -(1n << 15n) || relative >= 1n << 16n) outOfRange('a64', type);
      return view.setUint16(offset, Number(BigInt.asUintN(16, relative)), true);
    case 273:
    case 280:
      return patch(place, 0x7ffff << 5, scaled(type, relative, 4n, 19) << 5);
    case 279:
      return patch(place, 0x3fff << 5, scaled(type, relative, 4n, 14) << 5);
    case 282:
    case 283:
      return patch(place, 0x3ffffff, scaled(type, relative, 4n, 26));
    case 274:
      return patchAdr(place, scaled(type, relative, 1n, 21));
    case 275:
    case 276: {
      const pages = (value >> 12n) - (address >> 12n);
      const checked = type === 275 ? scaled(type, pages, 1n, 21) : Number(BigInt.asIntN(21, pages));
      return patchAdr(place, checked);
    }
    case 277:
      return patch(place, 0xfff << 10, Number(value & 0xfffn) << 10);
    default:
      if (type in LOAD_SCALE) {
        const scale = LOAD_SCALE[type];
        return patch(place, 0xfff << 10, (Number(value & 0xfffn) >> scale) << 10);
      }
      if (type >= 263 && type <= 269) return patchMove(type, place, value, type - 263, false);
      if (type >= 270 && type <= 272) return patchMove(type, place, value, (type - 270) * 2, true);
      if (type >= 287 && type <= 293) return patchMove(type, place, relative, type - 287, true);
      throw new ElfError(`relocation ${relocationName('a64', type)} is not supported`);
  }
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

function applyArm(type: number, place: Place, target: bigint): void {
  const { view, offset } = place;
  const S = Number(BigInt.asIntN(32, target));
  const P = Number(BigInt.asIntN(32, place.address));
  const word = offset + 4 <= view.byteLength ? view.getUint32(offset, true) : 0;
  switch (type) {
    case 0:
    case 40:
      return;
    case 2:
    case 38:
      return view.setUint32(offset, (S + word) >>> 0, true);
    case 3:
      return view.setUint32(offset, (S + word - P) >>> 0, true);
    case 5:
      return view.setUint16(offset, S + view.getInt16(offset, true), true);
    case 8:
      return view.setUint8(offset, S + view.getInt8(offset));
    case 42: {
      const value = S + signExtend(word & 0x7fffffff, 31) - P;
      return patch(place, 0x7fffffff, value);
    }
    case 1:
    case 28:
    case 29:
    case 27: {
      const value = S + signExtend(word & 0xffffff, 24) * 4 - P;
      if (value % 4 !== 0) throw new ElfError('branch to T32 code is not supported');
      if (value < -0x2000000 || value >= 0x2000000) outOfRange('a32', type);
      return patch(place, 0xffffff, value >> 2);
    }
    case 43:
    case 44:
    case 45:
    case 46: {
      const addend = signExtend(((word >>> 4) & 0xf000) | (word & 0xfff), 16);
      let value = S + addend - (type >= 45 ? P : 0);
      if (type === 44 || type === 46) value >>= 16;
      return patch(place, 0xf0fff, ((value & 0xf000) << 4) | (value & 0xfff));
    }
    default:
      if ((type >= 57 && type <= 63) || type === 4) return applyGroup(type, place, S - P);
      throw new ElfError(`relocation ${relocationName('a32', type)} is not supported`);
  }
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
