// Branch targets of T32. BL, BLX and the wide B keep the two top bits of the offset as J1 and J2:
// I1 = NOT(J1 EOR S), I2 = NOT(J2 EOR S).
import { eatHash } from '../a32/places.js';
import { registerNumber } from '../a32/register-names.js';
import { OperandError } from '../context.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';

const PC_OFFSET = 4;
const NOP = 0xbf00;
/** The bit that is set in BL and clear in BLX. */
const BL_OR_BLX = 1 << 12;

interface Form {
  /** Relocation number: R_ARM_THM_*. */
  readonly relocation: number;
  /** Offset in bytes, from PC. */
  get(insn: number): number;
  /** The word with the offset, which is even and fits `bits` bits. */
  put(insn: number, offset: number): number;
  readonly bits: number;
  readonly signed: boolean;
}

const bits = (insn: number, lo: number, width: number) => (insn >>> lo) & (2 ** width - 1);
const signExtend = (value: number, width: number) => (value << (32 - width)) >> (32 - width);

function wideGet(insn: number): number {
  const s = bits(insn, 26, 1);
  const i1 = 1 ^ bits(insn, 13, 1) ^ s;
  const i2 = 1 ^ bits(insn, 11, 1) ^ s;
  const high = (s << 24) | (i1 << 23) | (i2 << 22) | (bits(insn, 16, 10) << 12);
  return signExtend(high | (bits(insn, 0, 11) << 1), 25);
}

function widePut(insn: number, offset: number): number {
  const s = bits(offset, 24, 1);
  const j1 = 1 ^ bits(offset, 23, 1) ^ s;
  const j2 = 1 ^ bits(offset, 22, 1) ^ s;
  const rest = (insn & ~0x07ff2fff) | (s << 26) | (j1 << 13) | (j2 << 11);
  return (rest | (bits(offset, 12, 10) << 16) | bits(offset, 1, 11)) >>> 0;
}

const FORMS: Readonly<Record<string, Form>> = {
  b1: {
    relocation: 103,
    get: (insn) => signExtend(insn & 255, 8) * 2,
    put: (insn, offset) => (insn & ~255) | bits(offset, 1, 8),
    bits: 9,
    signed: true,
  },
  b2: {
    relocation: 102,
    get: (insn) => signExtend(insn & 0x7ff, 11) * 2,
    put: (insn, offset) => (insn & ~0x7ff) | bits(offset, 1, 11),
    bits: 12,
    signed: true,
  },
  b3: {
    relocation: 51,
    get(insn) {
      const high =
        (bits(insn, 26, 1) << 20) | (bits(insn, 11, 1) << 19) | (bits(insn, 13, 1) << 18);
      return signExtend(high | (bits(insn, 16, 6) << 12) | (bits(insn, 0, 11) << 1), 21);
    },
    put(insn, offset) {
      const s =
        (bits(offset, 20, 1) << 26) | (bits(offset, 19, 1) << 11) | (bits(offset, 18, 1) << 13);
      const rest = (insn & ~0x043f2fff) | s;
      return (rest | (bits(offset, 12, 6) << 16) | bits(offset, 1, 11)) >>> 0;
    },
    bits: 21,
    signed: true,
  },
  b4: { relocation: 30, get: wideGet, put: widePut, bits: 25, signed: true },
  bl: { relocation: 10, get: wideGet, put: widePut, bits: 25, signed: true },
  blx: { relocation: 10, get: wideGet, put: widePut, bits: 25, signed: true },
  cb: {
    relocation: 52,
    get: (insn) => (bits(insn, 9, 1) << 6) | (bits(insn, 3, 5) << 1),
    put: (insn, offset) => (insn & ~0x02f8) | (bits(offset, 6, 1) << 9) | (bits(offset, 1, 5) << 3),
    bits: 7,
    signed: false,
  },
};

/** `<label:…|b1>`: the flag names the form; the fields are listed for the reader only. */
export const branchLabel: OperandKind = {
  compile(spec, row): Operand {
    const name = spec.flags[0];
    const form = FORMS[name];
    const aligned = name === 'blx';
    const low = form.signed ? -(2 ** (form.bits - 1)) : 0;
    const high = form.signed ? 2 ** (form.bits - 1) : 2 ** form.bits;
    const apply = (insn: number, value: bigint, toA32: boolean) => {
      const distance = Number(BigInt.asIntN(32, value)) - PC_OFFSET;
      // A compare and branch to the next instruction does nothing.
      if (name === 'cb' && distance === -2) return NOP;
      // BLX starts from PC rounded down to a multiple of 4, and goes to one.
      const offset = toA32 ? (distance + 2) & ~3 : distance;
      if (offset & 1) throw new OperandError('misaligned branch destination');
      if (offset < low || offset >= high) throw new OperandError('branch out of range');
      return form.put(insn, offset);
    };
    return {
      parse(reader) {
        if (aligned && registerNumber(reader.word(), reader) !== undefined) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        eatHash(reader);
        const parsed = reader.symbolic();
        if (!parsed) return false;
        reader.fixups.push({
          expr: parsed.expr!,
          relocation: form.relocation,
          pcRelative: true,
          toThumb: !aligned,
          local: name === 'b2',
          withAddend: (insn, addend) => form.put(insn, addend - PC_OFFSET),
          apply: (insn, value) => apply(insn, value, aligned),
          ...(name.startsWith('bl')
            ? { exchange: (insn, value) => apply(insn ^ BL_OR_BLX, value, !aligned) >>> 0 }
            : {}),
        });
        return row.fields.size > 0;
      },
      print(insn, context) {
        const pc = context.address + BigInt(PC_OFFSET);
        const base = aligned ? pc & ~3n : pc;
        return context.symbolize(BigInt.asUintN(32, base + BigInt(form.get(insn))));
      },
    };
  },
};
