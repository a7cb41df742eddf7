// Group relocations of A32 ("ELF for the Arm Architecture"): `#:pc_g0:(f + 4)` in place of an immediate. Several
// instructions reach an address by parts of it, and a linker finds each part; what is added to the symbol stands in
// the instruction.
import { OperandError } from '../context.js';
import { Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { COLON } from './places.js';

const NAMES = 'pc_g0 pc_g1 pc_g2 sb_g0 sb_g1 sb_g2 pc_g0_nc pc_g1_nc sb_g0_nc sb_g1_nc'.split(' ');

export interface Group {
  /** Relocations in the order of NAMES. */
  readonly relocations: readonly number[];
  /** The word with `addend` in it. Throws OperandError where it does not fit. */
  put(insn: number, addend: number): number;
}

const UP = 1 << 23;

const withSign = (insn: number, addend: number) => (addend < 0 ? insn & ~UP : insn | UP);

/** A size as GNU as shows it. */
export const shown = (size: number): string =>
  `0x${size.toString(16).toUpperCase().padStart(8, '0')}`;

function magnitude(addend: number, bits: number): number {
  const size = Math.abs(addend);
  if (size < 2 ** bits) return size;
  const why = `only ${bits} bits available for the magnitude`;
  throw new OperandError(`bad offset ${shown(size)} (${why})`);
}

/** LDR, STR, LDRB, STRB. */
export const WORDS: Group = {
  relocations: [4, 62, 63, 75, 76, 77],
  put: (insn, addend) => (withSign(insn, addend) | magnitude(addend, 12)) >>> 0,
};

/** LDRD, LDRH and the like. */
export const HALVES: Group = {
  relocations: [64, 65, 66, 78, 79, 80],
  put(insn, addend) {
    const size = magnitude(addend, 8);
    return (withSign(insn, addend) | ((size & 0xf0) << 4) | (size & 15)) >>> 0;
  },
};

/** LDC and STC. */
export const COPROCESSOR: Group = {
  relocations: [67, 68, 69, 81, 82, 83],
  put(insn, addend) {
    const size = Math.abs(addend);
    if (size % 4 !== 0) throw new OperandError(`bad offset ${shown(size)} (must be word-aligned)`);
    if (size > 1020)
      throw new OperandError(`bad offset ${shown(size)} (must be an 8-bit number of words)`);
    return (withSign(insn, addend) | (size / 4)) >>> 0;
  },
};

/** True for the `:` of a group relocation, behind `#`. */
export const startsGroup = (reader: OperandReader): boolean =>
  reader.peek() === COLON && reader.row.isa === 'a32';

/** Reads `:pc_g0:(f)` into a fixup; false with a failure noted. */
export function readGroup(reader: OperandReader, { relocations, put }: Group): boolean {
  const [whole, name] = /^:(\w+):/.exec(reader.text.slice(reader.at)) ?? [];
  const index = NAMES.indexOf(name?.toLowerCase() ?? '');
  if (whole === undefined || index < 0) {
    return reader.fail('unknown group relocation', Severity.other);
  }
  if (index >= relocations.length) {
    return reader.fail('this group relocation is not allowed on this instruction', Severity.other);
  }
  reader.at += whole.length;
  const parsed = reader.symbolic();
  if (!parsed) return false;
  if (parsed.value !== undefined) {
    return reader.fail('a group relocation needs a symbol', Severity.other);
  }
  reader.fixups.push({
    expr: parsed.expr!,
    relocation: relocations[index],
    pcRelative: false,
    always: true,
    withAddend: put,
    apply: () => {
      throw new OperandError('a group relocation needs a symbol');
    },
  });
  return true;
}
