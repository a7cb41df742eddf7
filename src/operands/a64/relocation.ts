// Relocation specifiers of A64 operands (`:lo12:`, `:abs_g1_nc:`, `:got:`) and what each place makes of
// them: relocation number, the bits of the value that go into the word, overflow.
import { OperandError } from '../context.js';
import { Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';

/** Where a specifier may stand. */
export type Place = 'add' | 'load' | 'adrp' | 'adr' | 'literal' | 'move';

/** name: [place, relocation, …]; for loads the number of the byte form, wider ones by LOAD_LO12. */
const SPECIFIERS: Readonly<Record<string, Partial<Record<Place, number>>>> = {
  lo12: { add: 277, load: 278 },
  pg_hi21: { adrp: 275 },
  pg_hi21_nc: { adrp: 276 },
  got: { adrp: 311, literal: 309 },
  got_lo12: { load: 312 },
  gotpage_lo15: { load: 313 },
  gotoff_lo15: { load: 310 },
  gotoff_g0_nc: { move: 301 },
  gotoff_g1: { move: 302 },
  tlsgd: { adrp: 513, adr: 512 },
  tlsgd_lo12: { add: 514 },
  tlsgd_g1: { move: 515 },
  tlsgd_g0_nc: { move: 516 },
  tlsldm: { adrp: 518, adr: 517 },
  tlsldm_lo12_nc: { add: 519 },
  dtprel_hi12: { add: 528 },
  dtprel_lo12: { add: 529, load: 531 },
  dtprel_lo12_nc: { add: 530, load: 532 },
  dtprel_g2: { move: 523 },
  dtprel_g1: { move: 524 },
  dtprel_g1_nc: { move: 525 },
  dtprel_g0: { move: 526 },
  dtprel_g0_nc: { move: 527 },
  gottprel: { adrp: 541, literal: 543 },
  gottprel_lo12: { load: 542 },
  gottprel_g1: { move: 539 },
  gottprel_g0_nc: { move: 540 },
  tprel_hi12: { add: 549 },
  tprel_lo12: { add: 550, load: 552 },
  tprel_lo12_nc: { add: 551, load: 553 },
  tprel_g2: { move: 544 },
  tprel_g1: { move: 545 },
  tprel_g1_nc: { move: 546 },
  tprel_g0: { move: 547 },
  tprel_g0_nc: { move: 548 },
  tlsdesc: { adrp: 562, adr: 561, literal: 560 },
  tlsdesc_lo12: { add: 564, load: 563 },
  tlsdesc_off_g1: { move: 565 },
  tlsdesc_off_g0_nc: { move: 566 },
  abs_g0: { move: 263 },
  abs_g0_nc: { move: 264 },
  abs_g1: { move: 265 },
  abs_g1_nc: { move: 266 },
  abs_g2: { move: 267 },
  abs_g2_nc: { move: 268 },
  abs_g3: { move: 269 },
  abs_g0_s: { move: 270 },
  abs_g1_s: { move: 271 },
  abs_g2_s: { move: 272 },
  prel_g0: { move: 287 },
  prel_g0_nc: { move: 288 },
  prel_g1: { move: 289 },
  prel_g1_nc: { move: 290 },
  prel_g2: { move: 291 },
  prel_g2_nc: { move: 292 },
  prel_g3: { move: 293 },
};

/** R_AARCH64_LDST{8,16,32,64,128}_ABS_LO12_NC by log2 of the access size. */
const LOAD_LO12 = [278, 284, 285, 286, 299];

export interface Specifier {
  readonly name: string;
  readonly relocation: number;
}

const COLON = 58;

/**
 * Reads `:name:` or `#:name:`; undefined, with nothing taken, when there is none; null, with a failure
 * noted, when it does not fit here. `size` is log2 of the access size at a load or store.
 */
export function readSpecifier(
  reader: OperandReader,
  place: Place,
  size = 0,
): Specifier | null | undefined {
  if (reader.peek() !== COLON) return undefined;
  const end = reader.text.indexOf(':', reader.at + 1);
  const name =
    end < 0
      ? ''
      : reader.text
          .slice(reader.at + 1, end)
          .trim()
          .toLowerCase();
  const numbers = SPECIFIERS[name];
  if (!numbers) {
    reader.fail('unknown relocation modifier', Severity.syntax);
    return null;
  }
  const relocation = numbers[place];
  if (relocation === undefined) {
    reader.fail('this relocation modifier is not allowed on this instruction', Severity.syntax);
    return null;
  }
  reader.at = end + 1;
  if (place !== 'load') return { name, relocation };
  if (name === 'lo12') return { name, relocation: LOAD_LO12[size] };
  if (name.startsWith('tprel') || name.startsWith('dtprel')) {
    if (size > 3) {
      reader.fail('relocation qualifier does not match instruction size', Severity.syntax, 3);
      return null;
    }
    return { name, relocation: relocation + 2 * size };
  }
  return { name, relocation };
}

/** The group of 16 bits (0 to 3) that a `…_gN…` specifier selects. */
export function groupOf(name: string): number {
  return Number(/_g(\d)/.exec(name)?.[1] ?? 0);
}

/** Bits `16 * group` and up of `value`; throws where a checking specifier loses bits. */
export function moveGroup(name: string, value: bigint): { imm16: number; inverted: boolean } {
  const shift = BigInt(16 * groupOf(name));
  const signed = name.endsWith('_s') || (name.startsWith('prel') && !name.endsWith('_nc'));
  const shifted = value >> shift;
  if (!name.endsWith('_nc') && !name.endsWith('_g3')) {
    const fits = signed
      ? shifted >= -0x10000n && shifted <= 0xffffn
      : shifted >= 0n && shifted <= 0xffffn;
    if (!fits)
      throw new OperandError(signed ? 'signed value out of range' : 'unsigned value out of range');
  }
  const inverted = signed && value < 0n;
  return { imm16: Number((inverted ? ~shifted : shifted) & 0xffffn), inverted };
}
