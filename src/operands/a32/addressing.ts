// Immediate offsets of addresses, `[r1, #4]`, `[r1], #-4`, coprocessor addresses, and the addresses
// without a base register: labels and literals (`ldr r0, foo`, `ldr r0, =0x12345678`).
import type { Field, Row } from '../../table/row.js';
import { OperandError, type OperandExpr } from '../context.js';
import { type Operand, type OperandKind, type PrintContext, Severity } from '../kind.js';
import { isWordChar, type OperandReader } from '../reader.js';
import { COPROCESSOR, HALVES, readGroup, startsGroup, WORDS } from './group-relocations.js';
import { encodeModified } from './modified-immediate.js';
import {
  BANG,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  commentOn,
  EQUALS,
  eatHash,
  failLater,
  fieldAt,
  fieldValue,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  PLUS,
  type Split,
  splitField,
  takeHash,
} from './places.js';
import {
  clashes,
  marks,
  PC,
  REGISTER_EXPECTED,
  REGISTER_NAMES,
  readRegister,
} from './registers.js';
import { pushWordDistance } from './vfp-addresses.js';

export const PC_OFFSET = 8;
const bit = (insn: number, number: number) => (insn >>> number) & 1;

/** The target of a PC-relative address, as objdump writes it behind the operands. */
function commentAddress(context: PrintContext, offset: number): void {
  const target = BigInt.asUintN(32, context.pc + BigInt(offset));
  context.comments.push(context.symbolize(target));
}

const tooFar = (width: number, value: number | bigint) =>
  `bad immediate value for ${width === 8 ? '8-bit ' : ''}offset (${value})`;

/** Sets U and the offset's size in `insn`; undefined when it does not fit. */
function withOffset(insn: number, value: number, width: number): number | undefined {
  const size = Math.abs(value);
  if (size > 2 ** width - 1) return undefined;
  const up = value < 0 ? 0 : 1 << 23;
  if (width === 12) return ((insn & ~0x00800fff) | up | size) >>> 0;
  return ((insn & ~0x00800f0f) | up | ((size & 0xf0) << 4) | (size & 15)) >>> 0;
}

/**
 * Puts an offset that is known now, or a fixup; -0 goes down, but for GNU as not behind the bracket without `#`
 * (`bare`).
 */
function putOffset(reader: OperandReader, u: Field, split: Split, bare: boolean): boolean {
  const minusZero = reader.peek() === MINUS && !bare;
  const { at } = reader;
  const parsed = reader.expression();
  if (!parsed) return false;
  const { value, expr } = parsed;
  if (value === undefined) {
    reader.putLater(
      expr!,
      (insn, resolved) => withOffset(insn, Number(resolved), split.width),
      (resolved) => tooFar(split.width, resolved),
    );
    return true;
  }
  const offset = value > 0xffff0000 ? Number(BigInt.asIntN(32, BigInt(value))) : Number(value);
  const size = Math.abs(offset);
  if (size > 2 ** split.width - 1) return failLater(reader, at, tooFar(split.width, size));
  const up = offset < 0 || (offset === 0 && minusZero) ? 0 : 1;
  return reader.set(u, up) && split.set(reader, size);
}

/** True for a register, with or without a sign. `c` is the next character. */
function isRegister(reader: OperandReader, c: number): boolean {
  const { at } = reader;
  if (c === MINUS || c === PLUS) reader.at++;
  const found = readRegister(reader) >= 0;
  reader.at = at;
  return found;
}

/**
 * `<offset:U,imm12>` or `<offset:U,imm4H,imm4L>` behind the base register or the bracket. In offset
 * form it may be absent; flag `post`: it may not; flag `opt`: it may although it stands behind `]`.
 */
export const immediateOffset: OperandKind = {
  compile(spec, row): Operand {
    const u = fieldAt(spec, row, 0);
    const split = splitField(spec, row, 1);
    const required = spec.flags.includes('post');
    const preIndexed = bit(row.value, 24) === 1;
    // PLI has no bit that says so, and its offset stands in the brackets too.
    const inBrackets = preIndexed || !(required || spec.flags.includes('opt'));
    const elide = inBrackets && bit(row.value, 21) === 0;
    return {
      parse(reader) {
        if (!reader.eat(COMMA)) {
          if (required) return reader.fail('bad arguments to instruction', Severity.recoverable);
          return reader.set(u, 1) && split.set(reader, 0);
        }
        const hash = eatHash(reader);
        if (!hash) {
          const c = reader.peek();
          const divided = reader.ctx.syntax === 'divided';
          if (divided || isRegister(reader, c)) {
            return reader.fail('immediate expression requires a # prefix', Severity.recoverable);
          }
        } else if (preIndexed && startsGroup(reader)) {
          const group = split.width === 12 ? WORDS : HALVES;
          return reader.set(u, 1) && split.set(reader, 0) && readGroup(reader, group);
        }
        return putOffset(reader, u, split, !hash && !preIndexed);
      },
      print(insn, context) {
        const size = split.get(insn);
        const up = fieldValue(u, insn) === 1;
        printComment(insn, up ? size : -size, split.width, row, context);
        // Of halfwords and doublewords at PC objdump leaves out a 0 also where it is written back.
        const atPc = split.width === 8 && ((insn >>> 16) & 15) === PC && bit(row.value, 24) === 1;
        if ((elide || atPc) && up && size === 0) return '';
        return `, #${up ? '' : '-'}${size}`;
      },
    };
  },
};

/** `<nooffset:U>` of LDRT and its kin: nothing or an offset of 0 in the brackets, for one behind them. */
export const noOffset: OperandKind = {
  compile(spec, row): Operand {
    const u = fieldAt(spec, row);
    return {
      parse(reader) {
        if (!reader.eat(COMMA)) return reader.set(u, 1);
        if (!takeHash(reader)) return false;
        const up = reader.peek() === MINUS ? 0 : 1;
        const offset = reader.expression();
        if (!offset) return false;
        if (offset.value === 0) return reader.set(u, up);
        return reader.fail('this instruction requires a post-indexed address', Severity.other);
      },
      print: () => undefined,
    };
  },
};

function printComment(
  insn: number,
  offset: number,
  width: number,
  row: Row,
  context: PrintContext,
): void {
  const base = row.fields.has('Rn') ? (insn >>> 16) & 15 : PC;
  const preIndexed = bit(row.value, 24) === 1;
  if (base !== PC) commentOn(context, offset);
  else if (preIndexed) commentAddress(context, offset);
  else if (width === 12) commentAddress(context, 0);
  else if (bit(row.value, 21) === 0) context.unpredictable = true;
}

const UP = 1 << 23;

/** A PC-relative load: the fixup sets U and the offset. */
function pushLiteral(reader: OperandReader, expr: object, width: number, pool: boolean): void {
  const message = (offset: number) =>
    pool ? 'invalid literal constant: pool needs to be closer' : tooFar(width, offset);
  const put = (insn: number, value: number) => {
    const word = withOffset(insn, value - PC_OFFSET, width);
    // GNU leaves U clear when the pool stands right there; not so for a label.
    return pool && value === PC_OFFSET && word !== undefined ? word & ~UP : word;
  };
  reader.fixups.push({
    expr,
    relocation: undefined,
    unresolved:
      width === 12
        ? 'internal_relocation (type: OFFSET_IMM) not fixed up'
        : 'cannot represent OFFSET_IMM8 relocation in this object file format',
    pcRelative: true,
    apply(insn, value) {
      const word = put(insn, Number(value));
      if (word === undefined) throw new OperandError(message(Number(value) - PC_OFFSET));
      return word;
    },
  });
}

export const TO_PC = 'ldr to register 15 must be 4-byte aligned';

/** LDR of PC from a symbol and a number that is no multiple of 4. */
export function loadsPcFromNoWord({ row, insn, ctx }: OperandReader, expr: OperandExpr): boolean {
  if (!row.name.startsWith('LDR_lit') || ((insn >>> 12) & 15) !== PC) return false;
  return ((ctx.addend?.(expr) ?? 0n) & 3n) !== 0n;
}

/** `<literal:U,imm12>`: a label; printed `[pc, #n]`, with the address behind it. */
export const literal: OperandKind = {
  compile(spec, row): Operand {
    const u = fieldAt(spec, row, 0);
    const split = splitField(spec, row, 1);
    return {
      parse(reader) {
        const c = reader.peek();
        if (c === OPEN_BRACKET || c === EQUALS || c === OPEN_BRACE) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        if (eatHash(reader))
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        const parsed = reader.symbolic();
        if (!parsed) return false;
        if (loadsPcFromNoWord(reader, parsed.expr!)) return reader.fail(TO_PC, Severity.other);
        pushLiteral(reader, parsed.expr!, split.width, false);
        return true;
      },
      print(insn, context) {
        const size = split.get(insn);
        const up = fieldValue(u, insn) === 1;
        commentAddress(context, up ? size : -size);
        if (up && size === 0) return '[pc]';
        return `[pc, #${up ? '' : '-'}${size}]`;
      },
    };
  },
};

/**
 * `<pool:U,imm12>`: `=expr`. A constant that MOV or MVN can make turns the load into one (for the
 * word form); anything else goes to the literal pool.
 */
export const poolLiteral: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row, 1);
    return {
      parse(reader) {
        if (!reader.eat(EQUALS))
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        const parsed = reader.symbolic();
        if (!parsed) return false;
        if (parsed.value !== undefined) {
          const value = Number(BigInt.asUintN(32, BigInt(parsed.value)));
          const mov = encodeModified(value);
          const mvn = encodeModified(~value);
          const move =
            (reader.insn & 0xf000f000) | (mov >= 0 ? 0x03a00000 | mov : 0x03e00000 | mvn);
          if (mov >= 0 || mvn >= 0) {
            reader.insn = move;
            return true;
          }
        }
        pushLiteral(reader, reader.ctx.literal(parsed.expr!, 4), split.width, true);
        return true;
      },
      print: () => undefined,
    };
  },
};

/** `<base:Rn>`: `[Rn]` or `[Rn, #0]` of the exclusives. PC is marked (T32: with flag `pc!`); flag `not Rx` as for `<r>`. */
export const plainBase: OperandKind = {
  compile(spec, row): Operand {
    const rn = fieldAt(spec, row);
    const mark = marks(spec, row, row.isa === 'a32' || spec.flags.includes('pc!'));
    const clash = clashes(spec, row);
    const swap = spec.flags.includes('swp') ? [row.fields.get('Rt')!, row.fields.get('Rt2')!] : [];
    return {
      parse(reader) {
        if (!reader.eat(OPEN_BRACKET)) return reader.fail("'[' expected", Severity.syntax);
        const base = readRegister(reader);
        if (base < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (reader.eat(COMMA)) {
          if (!takeHash(reader)) return false;
          const isNegative = reader.peek() === MINUS;
          const offset = reader.expression();
          if (!offset) return false;
          if (offset.value === 0 && isNegative) {
            const message = 'instruction does not accept this addressing mode';
            return reader.fail(message, Severity.other);
          }
          if (offset.value !== 0)
            return reader.fail('offset must be zero in ARM encoding', Severity.other);
        }
        if (!reader.eat(CLOSE_BRACKET)) {
          return reader.fail('bad arguments to instruction', Severity.syntax);
        }
        if (base === PC) {
          return reader.fail('instruction does not accept this addressing mode', Severity.other);
        }
        if (swap.some((field) => reader.get(field) === base)) {
          return reader.fail('Rn must not overlap other operands', Severity.other);
        }
        if (clash(reader, base))
          return reader.fail('registers may not be the same', Severity.other);
        return reader.set(rn, base);
      },
      print(insn, context) {
        const base = fieldValue(rn, insn);
        if (mark(base, insn)) context.unpredictable = true;
        return `[${REGISTER_NAMES[base]}]`;
      },
    };
  },
};

const NO_WRITEBACK = 'pc may not be used with write-back';

/** `<address5:P,U,W,Rn,imm8>` of LDC and STC: all four addressing forms. */
export const coprocessorAddress: OperandKind = {
  compile(spec, row): Operand {
    const [p, u, w, rn, imm8] = spec.args.map((_, i) => fieldAt(spec, row, i));
    const coproc = row.fields.get('coproc')!;
    // Coprocessor 9 is half precision: to GNU as only where there is no write-back.
    const stepOf = (number: number) => (number === 9 ? 2 : 4);
    const step = (reader: OperandReader) =>
      /^[^\]]*\]\s*$/.test(reader.text.slice(reader.at)) ? stepOf(reader.get(coproc)) : 4;
    const set = (reader: OperandReader, P: number, U: number, W: number) =>
      reader.set(p, P) && reader.set(u, U) && reader.set(w, W);
    return {
      parse(reader) {
        if (!reader.eat(OPEN_BRACKET)) {
          if (!isWordChar(reader.peek())) return reader.fail("'[' expected", Severity.syntax);
          const label = reader.symbolic();
          if (!label) return false;
          pushWordDistance(reader, label.expr!, { u, imm8, step: 4 });
          return set(reader, 1, 1, 0) && reader.set(rn, PC) && reader.set(imm8, 0);
        }
        const base = readRegister(reader);
        if (base < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (!reader.set(rn, base)) return false;
        if (reader.eat(COMMA)) {
          const hash = eatHash(reader);
          if (!hash && !takeHash(reader)) return false;
          const isGroup = hash && startsGroup(reader);
          if (isGroup && !(reader.set(imm8, 0) && readGroup(reader, COPROCESSOR))) return false;
          const up = isGroup ? 1 : wordOffset(reader, imm8, step(reader));
          if (up < 0) return false;
          if (!reader.eat(CLOSE_BRACKET)) {
            return reader.fail('bad arguments to instruction', Severity.syntax);
          }
          const write = reader.eat(BANG) ? 1 : 0;
          if (write && base === PC) return reader.fail(NO_WRITEBACK, Severity.other);
          return set(reader, 1, up, write);
        }
        if (!reader.eat(CLOSE_BRACKET)) {
          return reader.fail('bad arguments to instruction', Severity.syntax);
        }
        if (!reader.eat(COMMA)) {
          return set(reader, 1, 1, reader.eat(BANG) ? 1 : 0) && reader.set(imm8, 0);
        }
        if (reader.eat(OPEN_BRACE)) {
          const option = reader.expression();
          if (!option || !reader.eat(CLOSE_BRACE))
            return reader.fail("'}' expected at end of 'option' field", Severity.syntax);
          return set(reader, 0, 1, 0) && reader.set(imm8, Number(option.value) & 255);
        }
        const bare = !eatHash(reader);
        if (bare && reader.ctx.syntax === 'divided') return takeHash(reader);
        const up = wordOffset(reader, imm8, step(reader), bare);
        if (up < 0) return false;
        if (base === PC) return reader.fail(NO_WRITEBACK, Severity.other);
        return set(reader, 0, up, 1);
      },
      print(insn, context) {
        const number = fieldValue(rn, insn);
        const base = REGISTER_NAMES[number];
        const size = fieldValue(imm8, insn);
        const indexed = fieldValue(p, insn) === 1;
        if (!indexed && fieldValue(w, insn) === 0) {
          commentOn(context, size);
          return `[${base}], {${size}}`;
        }
        const up = fieldValue(u, insn) === 1;
        const unit = stepOf(fieldValue(coproc, insn));
        const offset = up ? size * unit : -size * unit;
        if (number === PC) commentAddress(context, offset);
        else commentOn(context, offset);
        if (up && size === 0) return `[${base}]`;
        const text = `#${up ? '' : '-'}${size * unit}`;
        if (!indexed) return `[${base}], ${text}`;
        return `[${base}, ${text}]${fieldValue(w, insn) && size ? '!' : ''}`;
      },
    };
  },
};

/**
 * Reads `#±offset`, a multiple of `step` that fits, into imm8; gives U, or -1 with a failure noted. `bare`: as for
 * `putOffset`.
 */
function wordOffset(reader: OperandReader, imm8: Field, step: number, bare = false): number {
  eatHash(reader);
  const minusZero = reader.peek() === MINUS && !bare;
  const parsed = reader.expression();
  if (!parsed) return -1;
  if (parsed.value === undefined) {
    reader.fail('constant expression required', Severity.syntax);
    return -1;
  }
  const value = Number(parsed.value);
  if (value % step !== 0 || Math.abs(value) > 255 * step) {
    reader.fail('co-processor offset out of range', Severity.range);
    return -1;
  }
  if (!reader.set(imm8, Math.abs(value) / step)) return -1;
  return value < 0 || (value === 0 && minusZero) ? 0 : 1;
}
