// Branch targets. PC reads as the address of the instruction plus 8, so a branch to itself has
// offset -8; objects keep that -8 in the word as the relocation's addend.
import { OperandError } from '../context.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import { eatHash, fieldAt, fieldValue } from './places.js';
import { registerNumber } from './register-names.js';

const PC_OFFSET = 8;
const R_ARM_CALL = 28;
const R_ARM_JUMP24 = 29;
const RANGE = 0x2000000;
const BL = 0xeb000000;
const BLX = 0xfa000000;

const signed24 = (imm24: number) => (imm24 << 8) >> 8;

/** `<label:imm24>` of B and BL, `<label:imm24,H>` of BLX, which goes to T32 code. */
export const branchLabel: OperandKind = {
  compile(spec, row): Operand {
    const imm24 = fieldAt(spec, row, 0);
    const h = spec.args.length > 1 ? fieldAt(spec, row, 1) : undefined;
    const link = row.name.startsWith('BL');
    const put = (insn: number, offset: number, toT32: boolean) => {
      const top = toT32 ? (insn & 0xfe000000) | (((offset >> 1) & 1) << 24) : insn & 0xff000000;
      return (top | ((offset >> 2) & 0xffffff)) >>> 0;
    };
    const apply = (insn: number, value: bigint, toT32: boolean) => {
      const offset = Number(BigInt.asIntN(32, value)) - PC_OFFSET;
      if (offset % (toT32 ? 2 : 4) !== 0) throw new OperandError('misaligned branch destination');
      if (offset < -RANGE || offset >= RANGE) throw new OperandError('branch out of range');
      return put(insn, offset, toT32);
    };
    const toThumb = h !== undefined;
    const withAddend = (insn: number, addend: number) => put(insn, addend - PC_OFFSET, toThumb);
    const applyHere = (insn: number, value: bigint) => apply(insn, value, toThumb);
    const exchange = (insn: number, value: bigint) =>
      apply(((h ? BL : BLX) | (insn & 0xffffff)) >>> 0, value, !toThumb);
    return {
      parse(reader) {
        if (h && registerNumber(reader.word(), reader) !== undefined) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        eatHash(reader);
        const parsed = reader.symbolic();
        if (!parsed) return false;
        const isCall = link && reader.insn >>> 28 >= 14;
        reader.fixups.push({
          expr: parsed.expr!,
          relocation: isCall ? R_ARM_CALL : R_ARM_JUMP24,
          pcRelative: true,
          toThumb,
          withAddend,
          apply: applyHere,
          exchange: isCall ? exchange : undefined,
        });
        return reader.set(imm24, 0);
      },
      print(insn, context) {
        const offset = signed24(fieldValue(imm24, insn)) * 4 + (h ? fieldValue(h, insn) * 2 : 0);
        return context.symbolize(BigInt.asUintN(32, context.address + BigInt(PC_OFFSET + offset)));
      },
    };
  },
};
