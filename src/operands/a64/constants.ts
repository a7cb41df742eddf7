// Constants of the data-processing instructions: <aimm:imm12,sh> of ADD and SUB, <bitmask:N,immr,imms>
// of the logical ones, <movewide:imm16,hw>, and the two ways a MOV can be a MOVZ or MOVN.
import { bitsNamed, fieldNamed } from '../bits.js';
import type { Fixup, OperandExpr } from '../context.js';
import { OperandError } from '../context.js';
import { type OperandKind, type PrintContext, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { rangeMessage, readExpression } from './immediates.js';
import { groupOf, moveGroup, readSpecifier, type Specifier } from './relocation.js';
import { decodeBitmask, encodeBitmask, type Halves, halves, hexOf } from './wide-value.js';

/** GNU finds these only when it has all values: its message has no statement. */
const BARE = -1;
const COMMA = 44;
const HASH = 35;

/** Reads `, lsl #amount`; undefined when it is not there, null when it is wrong. */
function readLsl(reader: OperandReader): number | null | undefined {
  if (!reader.eat(COMMA)) return undefined;
  if (reader.word() !== 'lsl') {
    reader.fail("only 'LSL' shift is permitted", Severity.syntax);
    return null;
  }
  reader.at = reader.wordEnd;
  reader.eat(HASH);
  const parsed = readExpression(reader);
  if (!parsed) return null;
  if (typeof parsed.value !== 'number') {
    reader.fail('constant shift amount required', Severity.syntax);
    return null;
  }
  return parsed.value;
}

/** The word with ADD and SUB (ADDS and SUBS) exchanged. */
const switchAddSub = (insn: number) => insn ^ 0x4000_0000;

/** imm12 and sh for a value; undefined when there is no such encoding. */
function arithmetic(value: number): { imm12: number; sh: number } | undefined {
  if (value >= 0 && value <= 0xfff) return { imm12: value, sh: 0 };
  if (value >= 0 && value <= 0xfff000 && value % 0x1000 === 0)
    return { imm12: value / 0x1000, sh: 1 };
  return undefined;
}

const lateArithmetic = (expr: OperandExpr): Fixup => ({
  expr,
  relocation: undefined,
  pcRelative: false,
  apply(insn, value) {
    const number = Number(value);
    const encoded = arithmetic(Math.abs(number));
    if (!encoded) throw new OperandError('immediate out of range');
    const word = (number < 0 ? switchAddSub(insn) : insn) & ~0x7ffc00;
    return (word | (encoded.sh << 22) | (encoded.imm12 << 10)) >>> 0;
  },
});

function lowBits(expr: OperandExpr, { name, relocation }: Specifier): Fixup {
  const high = name.endsWith('hi12');
  return {
    expr,
    relocation,
    pcRelative: false,
    always: true,
    apply: (insn, value) =>
      ((insn & ~0x3ffc00) | (Number((high ? value >> 12n : value) & 0xfffn) << 10)) >>> 0,
  };
}

/** ADD and SUB: 12 bits, optionally shifted by 12; a negative value exchanges ADD and SUB. */
const arithmeticImmediate: OperandKind = {
  compile(spec, row) {
    const imm12 = fieldNamed(row, spec.args[0]);
    const sh = fieldNamed(row, spec.args[1]);
    return {
      parse(reader) {
        const specifier = readSpecifier(reader, 'add');
        if (specifier === null) return false;
        if (specifier) {
          const target = reader.symbolic();
          if (!target) return false;
          reader.fixups.push(lowBits(target.expr!, specifier));
          const lsl = reader.atEnd() ? undefined : readLsl(reader);
          if (lsl === null) return false;
          // GNU adds the shift of the one specifier that is about bits 23 to 12 of TP's offset.
          const shifted = lsl === 12 || specifier.name === 'tprel_hi12';
          return reader.set(sh, shifted ? 1 : 0) && reader.set(imm12, 0);
        }
        const parsed = readExpression(reader, 'operand');
        if (!parsed) return false;
        const lsl = readLsl(reader);
        if (lsl === null) return false;
        if (lsl !== undefined && lsl !== 0 && lsl !== 12) {
          return reader.fail('shift amount must be 0 or 12', Severity.other);
        }
        if (parsed.value === undefined) {
          reader.fixups.push(lateArithmetic(parsed.expr!));
          return reader.set(sh, lsl === 12 ? 1 : 0) && reader.set(imm12, 0);
        }
        const value = Number(parsed.value);
        let encoded = arithmetic(Math.abs(value));
        if (lsl === 12 && encoded)
          encoded = encoded.sh ? undefined : { imm12: encoded.imm12, sh: 1 };
        if (!encoded) return reader.fail('immediate out of range', Severity.range, BARE);
        if (value < 0) reader.insn = switchAddSub(reader.insn);
        return reader.set(sh, encoded.sh) && reader.set(imm12, encoded.imm12);
      },
      print(insn) {
        const value = `0x${((insn >>> imm12.lo) & 0xfff).toString(16)}`;
        return (insn >>> sh.lo) & 1 ? `${value}, lsl #12` : value;
      },
    };
  },
};

/** MOVZ, MOVN, MOVK: 16 bits and where they go. */
const moveWide: OperandKind = {
  compile(spec, row) {
    const imm16 = fieldNamed(row, spec.args[0]);
    const hw = fieldNamed(row, spec.args[1]);
    const sf = fieldNamed(row, 'sf');
    return {
      parse(reader) {
        const specifier = readSpecifier(reader, 'move');
        if (specifier === null) return false;
        if (specifier) {
          const target = reader.symbolic();
          if (!target) return false;
          if (row.name === 'MOVK' && specifier.name.endsWith('_s')) {
            return reader.fail(
              'the specified relocation type is not allowed for MOVK',
              Severity.syntax,
            );
          }
          reader.fixups.push(moveGroupFixup(target.expr!, specifier));
          if (!reader.get(sf) && groupOf(specifier.name) > 1) {
            return reader.fail(
              'the specified relocation type is not allowed for 32-bit register',
              Severity.syntax,
            );
          }
          return reader.set(hw, groupOf(specifier.name)) && reader.set(imm16, 0);
        }
        const parsed = readExpression(reader);
        if (!parsed) return false;
        const lsl = readLsl(reader);
        if (lsl === null) return false;
        const amount = lsl ?? 0;
        const max = reader.get(sf) ? 48 : 16;
        if (amount < 0 || amount > max) {
          return reader.fail(rangeMessage('shift amount', 0, max), Severity.range);
        }
        if (amount % 16 !== 0) {
          return reader.fail('shift amount must be a multiple of 16', Severity.unaligned);
        }
        if (!reader.set(hw, amount / 16)) return false;
        if (parsed.value === undefined) {
          reader.fixups.push(lateHalfword(parsed.expr!));
          return reader.set(imm16, 0);
        }
        const value = Number(parsed.value);
        if (value < 0 || value > 0xffff) {
          return reader.fail('immediate out of range', Severity.range, BARE);
        }
        return reader.set(imm16, value);
      },
      print(insn) {
        const value = `0x${((insn >>> imm16.lo) & 0xffff).toString(16)}`;
        const shift = ((insn >>> hw.lo) & 3) * 16;
        return shift ? `${value}, lsl #${shift}` : value;
      },
    };
  },
};

const lateHalfword = (expr: OperandExpr): Fixup => ({
  expr,
  relocation: undefined,
  pcRelative: false,
  apply(insn, value) {
    if (value < 0n || value > 0xffffn) throw new OperandError('immediate out of range');
    return ((insn & ~0x1fffe0) | (Number(value) << 5)) >>> 0;
  },
});

/** `:abs_gN:`; a signed group turns MOVZ into MOVN where the value is negative. */
function moveGroupFixup(expr: OperandExpr, { name, relocation }: Specifier): Fixup {
  return {
    expr,
    relocation,
    pcRelative: name.startsWith('prel'),
    apply(insn, value) {
      const { imm16, inverted } = moveGroup(name, value);
      let word = (insn & ~0x1fffe0) | (imm16 << 5);
      // Bit 30 tells MOVZ from MOVN; MOVK (bits 30..29 = 11) stays as it is.
      const isMovk = (insn & 0x6000_0000) === 0x6000_0000;
      if (!isMovk && (name.endsWith('_s') || name.startsWith('prel'))) {
        word = inverted ? word & ~0x4000_0000 : word | 0x4000_0000;
      }
      return word >>> 0;
    },
  };
}

/** A value for a 32-bit register: GNU as wants the upper half to be all zeros or all ones, whatever bit 31. */
function fitsRegister(value: Halves, x: boolean): boolean {
  return x || value.hi === 0 || value.hi === 0xffff_ffff;
}

/** hw and imm16 of a value with at most one halfword that is not 0; undefined otherwise. */
function singleHalfword(hi: number, lo: number): { hw: number; imm16: number } | undefined {
  if (hi === 0) {
    if (lo <= 0xffff) return { hw: 0, imm16: lo };
    return (lo & 0xffff) === 0 ? { hw: 1, imm16: lo >>> 16 } : undefined;
  }
  if (lo !== 0) return undefined;
  if (hi <= 0xffff) return { hw: 2, imm16: hi };
  return (hi & 0xffff) === 0 ? { hw: 3, imm16: hi >>> 16 } : undefined;
}

function printMoved(value: Halves, x: boolean, context: PrintContext): string {
  const number = x
    ? BigInt.asIntN(64, (BigInt(value.hi) << 32n) | BigInt(value.lo)).toString()
    : String(value.lo | 0);
  context.comments.push(`\t// #${number}`);
  return hexOf(x ? value : { hi: 0, lo: value.lo }).padEnd(22);
}

const CANNOT_MOVE = 'immediate cannot be moved by a single instruction';

/** MOV of a value that is known later: then MOVZ, MOVN or ORR, whichever can. */
const lateMove = (expr: OperandExpr, x: boolean): Fixup => ({
  expr,
  relocation: undefined,
  pcRelative: false,
  apply(insn, value) {
    const wanted = halves(value);
    if (!fitsRegister(wanted, x)) throw new OperandError(CANNOT_MOVE);
    const rest = ((x ? 0x8000_0000 : 0) | (insn & 31)) >>> 0;
    for (const [flip, opcode] of [
      [0, 0x5280_0000],
      [0xffff_ffff, 0x1280_0000],
    ]) {
      const hi = x ? (wanted.hi ^ flip) >>> 0 : 0;
      const found = singleHalfword(hi, (wanted.lo ^ flip) >>> 0);
      if (found) return (rest | opcode | (found.hw << 21) | (found.imm16 << 5)) >>> 0;
    }
    const code = encodeBitmask(x ? wanted.hi : wanted.lo, wanted.lo);
    if (code < 0) throw new OperandError(CANNOT_MOVE);
    return (rest | 0x3200_03e0 | (code << 10)) >>> 0;
  },
});

/** A constant for MOV: its value, 'later' with a fixup pushed, undefined with a failure noted otherwise. */
function readMoved(reader: OperandReader, x: boolean): Halves | 'later' | undefined {
  const parsed = readExpression(reader, 'operand');
  if (!parsed) return undefined;
  if (parsed.value === undefined) {
    reader.fixups.push(lateMove(parsed.expr!, x));
    return 'later';
  }
  const value = halves(parsed.value);
  if (!fitsRegister(value, x)) {
    reader.fail(CANNOT_MOVE, Severity.other, BARE);
    return undefined;
  }
  return value;
}

/** MOV as MOVZ (`inverted` false) or MOVN (true). */
function movedConstant(inverted: boolean): OperandKind {
  return {
    compile(spec, row) {
      const imm16 = fieldNamed(row, spec.args[0]);
      const hw = fieldNamed(row, spec.args[1]);
      const sf = fieldNamed(row, 'sf');
      return {
        parse(reader) {
          const x = reader.get(sf) === 1;
          const value = readMoved(reader, x);
          if (!value) return false;
          if (value === 'later') return reader.set(hw, 0) && reader.set(imm16, 0);
          const flip = inverted ? 0xffff_ffff : 0;
          const hi = x ? (value.hi ^ flip) >>> 0 : 0;
          const found = singleHalfword(hi, (value.lo ^ flip) >>> 0);
          if (!found) return reader.fail(CANNOT_MOVE, Severity.other, BARE);
          return reader.set(hw, found.hw) && reader.set(imm16, found.imm16);
        },
        print(insn, context) {
          const x = ((insn >>> sf.lo) & 1) === 1;
          const part = (insn >>> imm16.lo) & 0xffff;
          const at = (insn >>> hw.lo) & 3;
          const half = at & 1 ? part * 0x10000 : part;
          const flip = inverted ? 0xffff_ffff : 0;
          const hi = ((at & 2 ? half : 0) ^ flip) >>> 0;
          const lo = ((at & 2 ? 0 : half) ^ flip) >>> 0;
          return printMoved({ hi: x ? hi : 0, lo }, x, context);
        },
      };
    },
  };
}

/** AND, ORR, EOR, ANDS; `|NOT` for BIC with a constant, `|MOV` for the MOV that is an ORR. */
const bitmaskImmediate: OperandKind = {
  compile(spec, row) {
    const [N, immr, imms] = spec.args.map((name) => fieldNamed(row, name));
    const bits = bitsNamed(row, spec.args.join(':'));
    const sf = fieldNamed(row, 'sf');
    const isMove = spec.flags.includes('MOV');
    const flip = spec.flags.includes('NOT') ? 0xffff_ffff : 0;
    const encode = (value: Halves, x: boolean): number => {
      if (!fitsRegister(value, x)) return -1;
      const lo = (value.lo ^ flip) >>> 0;
      return encodeBitmask(x ? (value.hi ^ flip) >>> 0 : lo, lo);
    };
    return {
      parse(reader) {
        const x = reader.get(sf) === 1;
        const parsed = readExpression(reader, 'operand');
        if (!parsed) return false;
        if (parsed.value === undefined) {
          if (isMove) return reader.fail(CANNOT_MOVE, Severity.other, BARE);
          reader.fixups.push({
            expr: parsed.expr!,
            relocation: undefined,
            pcRelative: false,
            apply(insn, value) {
              const code = encode(halves(value), x);
              if (code < 0) throw new OperandError('invalid immediate');
              return bits.insert(insn, code);
            },
          });
          return bits.put(reader, 0);
        }
        const code = encode(halves(parsed.value), x);
        if (code < 0) {
          const message = isMove ? CANNOT_MOVE : 'immediate out of range';
          return reader.fail(message, Severity.other, isMove ? BARE : reader.operand);
        }
        return bits.put(reader, code);
      },
      print(insn, context) {
        const x = ((insn >>> sf.lo) & 1) === 1;
        const value = decodeBitmask(
          (insn >>> N.lo) & 1,
          (insn >>> immr.lo) & 63,
          (insn >>> imms.lo) & 63,
        );
        if (!value) return undefined;
        const shown = x ? value : { hi: 0, lo: value.lo };
        return isMove ? printMoved(shown, x, context) : hexOf(shown);
      },
    };
  },
};

export const constantKinds: [string, OperandKind][] = [
  ['aimm', arithmeticImmediate],
  ['movewide', moveWide],
  ['wide', movedConstant(false)],
  ['inverted', movedConstant(true)],
  ['bitmask', bitmaskImmediate],
];
