// Shifted registers: `, lsl #3`, `, rrx`, `, asr r2`, and the restricted forms of SSAT, PKHBT and
// SXTB. LSR and ASR by 32 are encoded as 0, ROR by 0 is RRX, and every shift by #0 is LSL #0.
import type { OperandExpr } from '../context.js';
import { OperandError } from '../context.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  COMMA,
  constant,
  failLater,
  fieldAt,
  fieldValue,
  HASH,
  immediate,
  splitField,
  takeHash,
} from './places.js';
import { PC, REGISTER_EXPECTED, REGISTER_NAMES, readRegister } from './registers.js';

const SHIFT_NAMES = ['lsl', 'lsr', 'asr', 'ror'];
const TYPES: ReadonlyMap<string, number> = new Map([
  ['lsl', 0],
  ['asl', 0],
  ['lsr', 1],
  ['asr', 2],
  ['ror', 3],
]);
const ROR = 3;

/** type and imm5 of a shift by `amount`, or a message. */
function immediateShift(type: number, amount: number): { type: number; imm5: number } | string {
  if (amount < 0 || amount > 32 || (amount === 32 && (type === 0 || type === ROR))) {
    return 'shift expression is too large';
  }
  if (amount === 0) return { type: 0, imm5: 0 };
  return { type, imm5: amount & 31 };
}

/** Text of the shift as objdump has it, '' for LSL #0. */
function shiftText(type: number, imm5: number): string {
  if (imm5 === 0) {
    if (type === 0) return '';
    if (type === ROR) return ', rrx';
    return `, ${SHIFT_NAMES[type]} #32`;
  }
  return `, ${SHIFT_NAMES[type]} #${imm5}`;
}

/** A shift amount that is not known yet; `type` says what 0 and 32 mean. */
function pushShiftFixup(reader: OperandReader, expr: OperandExpr): void {
  reader.fixups.push({
    expr,
    relocation: undefined,
    pcRelative: false,
    apply(insn, resolved) {
      const shift = immediateShift((insn >>> 5) & 3, Number(resolved));
      if (typeof shift === 'string') throw new OperandError(shift);
      return ((insn & ~0xfe0) | (shift.type << 5) | (shift.imm5 << 7)) >>> 0;
    },
  });
}

/** `<shift:type,imm5>` behind a register: absent, `, lsl #n` and so on, or `, rrx`. */
export const shift: OperandKind = {
  compile(spec, row): Operand {
    const type = fieldAt(spec, row, 0);
    const imm5 = splitField(spec, row, 1);
    return {
      parse(reader) {
        const start = reader.at;
        if (!reader.eat(COMMA)) return reader.set(type, 0) && imm5.set(reader, 0);
        const name = reader.word();
        if (name === 'rrx') {
          reader.at = reader.wordEnd;
          return reader.set(type, ROR) && imm5.set(reader, 0);
        }
        const number = TYPES.get(name);
        if (number === undefined) {
          reader.at = start;
          return reader.fail('shift expression expected', Severity.recoverable);
        }
        reader.at = reader.wordEnd;
        if (reader.peek() !== HASH && readRegister(reader) >= 0) {
          return reader.fail('immediate expression requires a # prefix', Severity.recoverable);
        }
        reader.peek();
        const at = reader.at + (reader.text.charCodeAt(reader.at) === HASH ? 1 : 0);
        const parsed = immediate(reader);
        if (!parsed) return false;
        if (parsed.value === undefined) {
          pushShiftFixup(reader, parsed.expr!);
          return reader.set(type, number) && imm5.set(reader, 0);
        }
        const coded = immediateShift(number, Number(parsed.value));
        if (typeof coded === 'string') return failLater(reader, at, coded);
        return reader.set(type, coded.type) && imm5.set(reader, coded.imm5);
      },
      print: (insn) => shiftText(fieldValue(type, insn), imm5.get(insn)),
    };
  },
};

/** `<shiftreg:type,Rs>`: `lsl r3`. Flag `npc` marks PC. */
export const shiftByRegister: OperandKind = {
  compile(spec, row): Operand {
    const type = fieldAt(spec, row, 0);
    const rs = fieldAt(spec, row, 1);
    const operands = ['Rn', 'Rd', 'Rm'].flatMap((name) => row.fields.get(name) ?? []);
    return {
      parse(reader) {
        const number = TYPES.get(reader.word());
        if (number === undefined)
          return reader.fail('shift expression expected', Severity.recoverable);
        reader.at = reader.wordEnd;
        const register = readRegister(reader);
        if (register < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (register === PC || operands.some((field) => reader.get(field) === PC)) {
          reader.warnings.push('using r15 results in unpredictable behaviour');
        }
        return reader.set(type, number) && reader.set(rs, register);
      },
      print: (insn) =>
        `${SHIFT_NAMES[fieldValue(type, insn)]} ${REGISTER_NAMES[fieldValue(rs, insn)]}`,
    };
  },
};

/** `<shiftby:imm5>` of LSL, LSR, ASR and ROR (immediate): the amount alone; the row fixes type. */
export const shiftAmount: OperandKind = {
  compile(spec, row): Operand {
    const imm5 = fieldAt(spec, row);
    const type = (row.value >>> 5) & 3;
    return {
      parse(reader) {
        reader.peek();
        const at = reader.at + (reader.text.charCodeAt(reader.at) === HASH ? 1 : 0);
        const parsed = immediate(reader);
        if (!parsed) return false;
        if (parsed.value === undefined) {
          pushShiftFixup(reader, parsed.expr!);
          return reader.set(imm5, 0);
        }
        const coded = immediateShift(type, Number(parsed.value));
        if (typeof coded === 'string') return failLater(reader, at, coded);
        reader.insn = (reader.insn & ~0xfe0) | (coded.type << 5) | (coded.imm5 << 7);
        return true;
      },
      print(insn) {
        const amount = fieldValue(imm5, insn);
        return `#${amount === 0 ? 32 : amount}`;
      },
    };
  },
};

function keywordShift(
  name: string,
  type: number,
  reader: OperandReader,
): number | 'absent' | undefined {
  if (!reader.eat(COMMA)) return 'absent';
  const word = reader.word();
  if (TYPES.get(word) !== type) {
    reader.fail(`'${name}' required`, Severity.syntax);
    return undefined;
  }
  reader.at = reader.wordEnd;
  const amount = constant(reader, 0, type === 2 ? 32 : 31, false);
  return amount;
}

/** `<lslimm:imm5>` of PKHBT: absent or `, lsl #0..31`. */
export const shiftLeft: OperandKind = {
  compile(spec, row): Operand {
    const imm5 = splitField(spec, row);
    return {
      parse(reader) {
        const amount = keywordShift('LSL', 0, reader);
        if (amount === undefined) return false;
        return imm5.set(reader, amount === 'absent' ? 0 : amount);
      },
      print(insn) {
        const amount = imm5.get(insn);
        return amount === 0 ? '' : `, lsl #${amount}`;
      },
    };
  },
};

/** `<asrimm:imm5>` of PKHTB: `, asr #1..32`. Without a shift the row for PKHBT is meant. */
export const shiftRight: OperandKind = {
  compile(spec, row): Operand {
    const imm5 = splitField(spec, row);
    const tb = row.isa === 't32' ? PKHTB_TB.t32 : PKHTB_TB.a32;
    return {
      parse(reader) {
        const amount = keywordShift('ASR', 2, reader);
        if (amount === undefined) return false;
        if (amount === 'absent') return swapPacked(reader, tb);
        if (amount === 0 && row.isa === 'a32') reader.insn &= ~tb;
        return imm5.set(reader, amount & 31);
      },
      print(insn) {
        const amount = imm5.get(insn);
        return `, asr #${amount === 0 ? 32 : amount}`;
      },
    };
  },
};

/** What makes PKHTB of PKHBT's word. */
const PKHTB_TB = { a32: 1 << 6, t32: 1 << 5 } as const;

/** PKHTB Rd, Rn, Rm without a shift is PKHBT Rd, Rm, Rn. */
function swapPacked(reader: OperandReader, tb: number): boolean {
  const { insn } = reader;
  const rn = (insn >>> 16) & 15;
  const rm = insn & 15;
  reader.insn = (insn & ~(0x000f000f | tb)) | (rm << 16) | rn;
  reader.known |= 0xf80;
  return true;
}

/** `<satshift:sh,imm5>`: absent, `, lsl #0..31` or `, asr #1..32` (which objdump prints as #0). */
export const saturateShift: OperandKind = {
  compile(spec, row): Operand {
    const sh = fieldAt(spec, row, 0);
    const imm5 = splitField(spec, row, 1);
    return {
      parse(reader) {
        if (!reader.eat(COMMA)) return reader.set(sh, 0) && imm5.set(reader, 0);
        const type = TYPES.get(reader.word());
        if (type !== 0 && type !== 2) {
          return reader.fail("'LSL' or 'ASR' required", Severity.syntax);
        }
        reader.at = reader.wordEnd;
        const amount = constant(reader, 0, type === 2 ? 32 : 31, false);
        if (amount === undefined) return false;
        // In T32 it is USAT16 or SSAT16.
        if (amount === 32 && row.isa === 't32')
          return reader.fail('shift expression is too large', Severity.range);
        const right = type === 2 && amount !== 0 ? 1 : 0;
        return reader.set(sh, right) && imm5.set(reader, amount & 31);
      },
      print(insn) {
        const amount = imm5.get(insn);
        if (fieldValue(sh, insn)) return `, asr #${amount}`;
        return amount === 0 ? '' : `, lsl #${amount}`;
      },
    };
  },
};

/** `<rotation:rotate>`: absent or `, ror #8`, 16, 24. */
export const rotation: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        if (!reader.eat(COMMA)) return reader.set(field, 0);
        if (reader.word() !== 'ror')
          return reader.fail('missing rotation field after comma', Severity.syntax);
        reader.at = reader.wordEnd;
        if (!takeHash(reader)) return false;
        const parsed = reader.expression();
        if (!parsed) return false;
        const { value } = parsed;
        if (value !== 0 && value !== 8 && value !== 16 && value !== 24) {
          return reader.fail('rotation can only be 0, 8, 16, or 24', Severity.range);
        }
        return reader.set(field, value / 8);
      },
      print(insn) {
        const rotate = fieldValue(field, insn);
        return rotate === 0 ? '' : `, ror #${rotate * 8}`;
      },
    };
  },
};
