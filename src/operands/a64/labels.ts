// Places in the program: <label:imm26|JUMP26> of the branches, <label:…|ADR>, <page:immhi:immlo> of
// ADRP, <literal:imm19,bytes> of the loads that take `=expression` too.
import { type Bits, bitsNamed, signExtend } from '../bits.js';
import { type Fixup, OperandError, type OperandExpr } from '../context.js';
import { type OperandKind, Severity } from '../kind.js';
import type { OperandReader, ParsedExpression } from '../reader.js';
import { readSpecifier } from './relocation.js';

interface Target {
  readonly relocation: number;
  /** GNU's name of the thing in messages. */
  readonly what: string;
  readonly scale: 1 | 4;
}

const TARGETS: Readonly<Record<string, Target>> = {
  TSTBR14: { relocation: 279, what: 'conditional branch', scale: 4 },
  CONDBR19: { relocation: 280, what: 'conditional branch', scale: 4 },
  JUMP26: { relocation: 282, what: 'branch', scale: 4 },
  CALL26: { relocation: 283, what: 'branch', scale: 4 },
  LD_PREL_LO19: { relocation: 273, what: 'pc-relative load', scale: 4 },
  ADR: { relocation: 274, what: 'pc-relative address', scale: 1 },
};

function readTarget(reader: OperandReader): ParsedExpression | undefined {
  reader.eat(35);
  if (reader.atEnd()) {
    reader.fail('invalid address', Severity.syntax);
    return undefined;
  }
  return reader.symbolic();
}

function pcRelative(expr: OperandExpr, target: Target, bits: Bits, relocation: number): Fixup {
  const half = 2 ** (bits.width - 1) * target.scale;
  return {
    expr,
    relocation,
    pcRelative: true,
    apply(insn, value) {
      const offset = Number(value);
      if (offset % target.scale !== 0) {
        const what =
          target.scale === 4 && target.relocation === 273 ? target.what : `${target.what} target`;
        throw new OperandError(
          target.relocation === 273
            ? 'pc-relative load offset not word aligned'
            : `${what} not word aligned`,
        );
      }
      if (offset < -half || offset >= half) {
        throw new OperandError(
          target.relocation === 273 || target.relocation === 274
            ? `${target.what} offset out of range`
            : `${target.what} out of range`,
        );
      }
      return bits.insert(insn, offset / target.scale);
    },
  };
}

/** Puts the target in the word or leaves it to `fixup`. A number is a distance from the instruction, as GNU has it. */
function putTarget(
  reader: OperandReader,
  { value }: ParsedExpression,
  fixup: Fixup,
  { scale, relocation }: Target,
): boolean {
  if (value === undefined || fixup.relocation !== relocation) {
    reader.fixups.push(fixup);
    return true;
  }
  if (Number(value) % scale !== 0)
    return reader.fail(`immediate value must be a multiple of ${scale}`, Severity.unaligned);
  try {
    reader.insn = fixup.apply(reader.insn, BigInt(value)) | 0;
    return true;
  } catch (error) {
    if (!(error instanceof OperandError)) throw error;
    return reader.fail('immediate out of range', Severity.range);
  }
}

const label: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const target = TARGETS[spec.flags[0]];
    if (!target) throw new Error(`unknown target '${spec.flags[0]}'`);
    return {
      parse(reader) {
        let { relocation } = target;
        if (relocation === 274) {
          const specifier = readSpecifier(reader, 'adr');
          if (specifier === null) return false;
          if (specifier) relocation = specifier.relocation;
        }
        const parsed = readTarget(reader);
        if (!parsed) return false;
        return putTarget(
          reader,
          parsed,
          pcRelative(parsed.expr!, target, bits, relocation),
          target,
        );
      },
      print: (insn, context) => printTarget(bits, target.scale, insn, context),
    };
  },
};

function printTarget(
  bits: Bits,
  scale: number,
  insn: number,
  context: { address: bigint; symbolize(address: bigint): string },
): string {
  const offset = signExtend(bits.get(insn), bits.width) * scale;
  return context.symbolize(BigInt.asUintN(64, context.address + BigInt(offset)));
}

const page: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    return {
      parse(reader) {
        reader.eat(35);
        const specifier = readSpecifier(reader, 'adrp');
        if (specifier === null) return false;
        const parsed = readTarget(reader);
        if (!parsed) return false;
        reader.fixups.push({
          expr: parsed.expr!,
          relocation: specifier?.relocation ?? 275,
          pcRelative: true,
          page: true,
          always: true,
          apply(insn, value) {
            const pages = value >> 12n;
            if (pages < -0x100000n || pages > 0xfffffn) {
              throw new OperandError('pc-relative address offset out of range');
            }
            return bits.insert(insn, Number(pages));
          },
        });
        return bits.put(reader, 0);
      },
      print(insn, context) {
        const pages = BigInt(signExtend(bits.get(insn), bits.width));
        const base = context.address & ~0xfffn;
        return context.symbolize(BigInt.asUintN(64, base + pages * 4096n));
      },
    };
  },
};

/** LDR (literal): an address, or `=expression` for an entry in the literal pool. */
const literal: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const bytes = Number(spec.args[1]) as 4 | 8 | 16;
    const target = TARGETS.LD_PREL_LO19;
    return {
      parse(reader) {
        if (reader.peek() === 91) return reader.fail('invalid address', Severity.recoverable);
        if (reader.eat(61)) {
          if (reader.atEnd()) return reader.fail('invalid address', Severity.syntax);
          const parsed = reader.symbolic();
          if (!parsed) return false;
          if (!reader.atEnd()) {
            return reader.fail('unexpected characters following instruction', Severity.syntax);
          }
          if (reader.mismatch) return reader.fail('operand mismatch', Severity.variant, 0);
          const entry = reader.ctx.literal(parsed.expr!, bytes);
          reader.fixups.push(pcRelative(entry, target, bits, 273));
          return bits.put(reader, 0);
        }
        const specifier = readSpecifier(reader, 'literal');
        if (specifier === null) return false;
        const parsed = readTarget(reader);
        if (!parsed) return false;
        const relocation = specifier?.relocation ?? 273;
        return putTarget(
          reader,
          parsed,
          pcRelative(parsed.expr!, target, bits, relocation),
          target,
        );
      },
      print: (insn, context) => printTarget(bits, 4, insn, context),
    };
  },
};

export const labelKinds: [string, OperandKind][] = [
  ['label', label],
  ['page', page],
  ['literal', literal],
];
