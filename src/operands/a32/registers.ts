// General-purpose registers: `<r:Rd>`, and the places where one register stands for two. GNU prints
// sl, fp, ip, sp, lr and pc, and reads the names of the procedure call standard as well.
import type { Field, Row } from '../../table/row.js';
import type { OperandSpec } from '../../table/template.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { BANG, COMMA, fieldAt, fieldValue, HASH, MINUS, PLUS, splitField } from './places.js';
import { PC, REGISTER_NAMES, readRegister, registerNumber, SP, takesSp } from './register-names.js';

export { PC, REGISTER_NAMES, readRegister, registerNumber, SP } from './register-names.js';

export const REGISTER_EXPECTED = 'ARM register expected';

const NO_SP = 'r13 not allowed here';
const SAME = 'registers may not be the same';

/** True for a register that a field `clash Rx` of the template holds already. */
export function clashes(
  spec: OperandSpec,
  row: Row,
): (reader: OperandReader, n: number) => boolean {
  const fields = spec.flags
    .filter((flag) => flag.startsWith('clash '))
    .map((flag) => row.fields.get(flag.slice(6))!);
  if (fields.length === 0) return () => false;
  return (reader, number) => fields.some((field) => reader.get(field) === number);
}

/** True where T32 of Armv7 takes no SP: flags `nsp` and `gpr`. */
function refusesSp(spec: OperandSpec): boolean {
  return spec.flags.includes('nsp') || spec.flags.includes('gpr');
}

/** GNU's message against PC in this place, by the place's flags. */
function refusal(spec: OperandSpec): string | undefined {
  if (['npc', '!npc', 'gpr'].some((flag) => spec.flags.includes(flag))) {
    return 'r15 not allowed here';
  }
  if (spec.flags.includes('index')) return 'cannot use register index with PC-relative addressing';
  if (spec.flags.includes('wbase')) return 'cannot use writeback with PC-relative addressing';
  return undefined;
}

/**
 * What makes a register UNPREDICTABLE in objdump's eyes: PC where `pc` is set, or being the register
 * in field Rx where the place has the flag `not Rx`.
 */
export function marks(spec: OperandSpec, row: Row, pc: boolean) {
  const others = spec.flags
    .filter((flag) => flag.startsWith('not '))
    .map((flag) => row.fields.get(flag.slice(4))!);
  return (number: number, insn: number) =>
    (pc && number === PC) || others.some((other) => fieldValue(other, insn) === number);
}

/**
 * `<r:Rd>`. Flags: `npc` refuses PC in source text and marks it unpredictable when printed, `pc!`
 * only marks, `pc?` marks and warns, `!npc` only refuses, `nsp` refuses SP, `gpr` refuses both,
 * `index` and `wbase` refuse with the words for a base register; `clash Rx` refuses the register of Rx; `not Rx` marks the register of field Rx; `plain` prints r10 for sl; `=Rd` is what it means where it is left out.
 */
export const register: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    const refuse = refusal(spec);
    const noSp = refusesSp(spec);
    const clash = clashes(spec, row);
    const writesBack = spec.flags.includes('index') || spec.flags.includes('wbase');
    const rt = writesBack ? row.fields.get('Rt') : undefined;
    const role = row.value & (1 << 20) ? 'destination' : 'source';
    const warns = spec.flags.includes('pc?');
    const marksPc = warns || spec.flags.includes('npc') || spec.flags.includes('pc!');
    const mark = marks(spec, row, marksPc);
    const plain = spec.flags.includes('plain');
    const same = spec.flags.find((flag) => flag.startsWith('='));
    const other = same === undefined ? undefined : row.fields.get(same.slice(1));
    return {
      absent: (reader) => other === undefined || field.set(reader, reader.get(other)),
      parse(reader) {
        const number = readRegister(reader);
        if (number < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (number === PC && refuse !== undefined) return reader.fail(refuse, Severity.other);
        if (number === SP && noSp && !takesSp(reader)) return reader.fail(NO_SP, Severity.other);
        if (number === PC && warns) {
          reader.warnings.push('using r15 results in unpredictable behaviour');
        }
        if (clash(reader, number)) return reader.fail(SAME, Severity.other);
        if (rt && reader.get(rt) === number) {
          reader.warnings.push(`${role} register same as write-back base`);
        }
        if (number >= 2 ** field.width) {
          return reader.fail('lo register required', Severity.recoverable);
        }
        return field.set(reader, number);
      },
      print(insn, context) {
        const number = field.get(insn);
        if (mark(number, insn)) context.unpredictable = true;
        return plain ? `r${number}` : REGISTER_NAMES[number];
      },
    };
  },
};

/**
 * `<rdn:Rd,Rn>`: destination and first operand, of which the source may write only one
 * (`add r0, #1`, `lsl r1, r2`). Flags: `npc`, `!npc`, `nsp` and `gpr` as `<r>`; `d!` marks PC as destination,
 * `n!` as operand.
 */
export const destinationAndFirst: OperandKind = {
  compile(spec, row): Operand {
    const rd = fieldAt(spec, row, 0);
    const rn = fieldAt(spec, row, 1);
    const both = spec.flags.includes('npc');
    const refuse = both || spec.flags.includes('!npc') || spec.flags.includes('gpr');
    const noSp = refusesSp(spec);
    const markD = both || spec.flags.includes('d!');
    const markN = both || spec.flags.includes('n!');
    return {
      parse(reader) {
        const first = readRegister(reader);
        if (first < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (refuse && first === PC) return reader.fail('r15 not allowed here', Severity.other);
        const second = secondOf(reader);
        if (refuse && second === PC) return reader.fail('r15 not allowed here', Severity.other);
        if (noSp && (first === SP || second === SP) && !takesSp(reader))
          return reader.fail(NO_SP, Severity.other);
        if (Math.max(first, second) >= 2 ** rd.width) {
          return reader.fail('lo register required', Severity.recoverable);
        }
        return reader.set(rd, first) && reader.set(rn, second < 0 ? first : second);
      },
      print(insn, context) {
        const d = fieldValue(rd, insn);
        const n = fieldValue(rn, insn);
        if ((markD && d === PC) || (markN && n === PC)) context.unpredictable = true;
        return `${REGISTER_NAMES[d]}, ${REGISTER_NAMES[n]}`;
      },
    };
  },
};

const SHIFTS = new Set(['lsl', 'asl', 'lsr', 'asr', 'ror', 'rrx']);

/** In `.syntax divided` GNU as tries again without the second register; unified reads `lsl` as a symbol. */
const isShift = (reader: OperandReader) =>
  reader.ctx.syntax === 'divided' && SHIFTS.has(reader.word());

/** The register behind a comma when yet another operand follows it; else -1 and no move. */
function secondOf(reader: OperandReader): number {
  const { at } = reader;
  if (reader.eat(COMMA)) {
    const operand = reader.peek();
    if (operand !== HASH) {
      const number = readRegister(reader);
      const end = reader.at;
      if (number >= 0 && reader.eat(COMMA) && !isShift(reader)) {
        reader.at = end;
        reader.operand++;
        return number;
      }
    }
  }
  reader.at = at;
  return -1;
}

/**
 * `<rpair:Rt>`: the even register of a doubleword; the source may name its successor as well
 * (`ldrd r0, r1, [r2]`). Flags: `load` and `store` for the exclusives' messages, `clash Rx` as `<r>`; `both` prints
 * the successor too.
 */
export const registerPair: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const clash = clashes(spec, row);
    const both = spec.flags.includes('both');
    const exclusive = ['load', 'store'].find((flag) => spec.flags.includes(flag));
    const odd = exclusive ? 'even register required' : 'first transfer register must be even';
    const apart = `can only ${exclusive ?? 'transfer'} two consecutive registers`;
    return {
      parse(reader) {
        const first = readRegister(reader);
        if (first < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (first & 1) return reader.fail(odd, Severity.other);
        if (!secondOfPair(reader, first, apart)) return false;
        if (clash(reader, first) || clash(reader, first + 1))
          return reader.fail(SAME, Severity.other);
        if (first === 14) return reader.fail('r14 not allowed here', Severity.other);
        return reader.set(field, first);
      },
      print(insn) {
        const first = fieldValue(field, insn);
        const names = [REGISTER_NAMES[first], REGISTER_NAMES[(first + 1) & 15]];
        return both ? names.join(', ') : names[0];
      },
    };
  },
};

function secondOfPair(reader: OperandReader, first: number, apart: string): boolean {
  const { at } = reader;
  if (reader.eat(COMMA)) {
    const second = readRegister(reader);
    if (second >= 0) {
      if (second === first + 1) return true;
      return reader.fail(apart, Severity.other);
    }
  }
  reader.at = at;
  return true;
}

/** `<rapsr:Rt>`: as `<r>`, but PC means the flags and is spelled APSR_nzcv. */
export const registerOrFlags: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        const name = reader.word();
        if (name === 'apsr_nzcv' && reader.text.startsWith('_nzcv', reader.at + 4)) {
          reader.at = reader.wordEnd;
          return reader.set(field, PC);
        }
        const number = registerNumber(name, reader);
        if (number === undefined) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        reader.at = reader.wordEnd;
        return reader.set(field, number);
      },
      print(insn) {
        const number = fieldValue(field, insn);
        return number === PC ? 'APSR_nzcv' : REGISTER_NAMES[number];
      },
    };
  },
};

/** `<wb:W>` behind a base register: `!` is W = 1. */
export const writeback: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse: (reader) => reader.set(field, reader.eat(BANG) ? 1 : 0),
      print: (insn) => (fieldValue(field, insn) ? '!' : ''),
    };
  },
};

/** `<index:U,Rm>` of an address: `r1`, `+r1` or `-r1`. Flags as `<r>`. */
export const indexRegister: OperandKind = {
  compile(spec, row): Operand {
    const u: Field = fieldAt(spec, row, 0);
    const rm: Field = fieldAt(spec, row, 1);
    const pair = row.name.startsWith('LDRD') ? row.fields.get('Rt') : undefined;
    const mark = marks(spec, row, spec.flags.includes('pc!'));
    return {
      parse(reader) {
        const minus = reader.eat(MINUS);
        if (!minus) reader.eat(PLUS);
        const number = readRegister(reader);
        if (number < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (number === PC)
          return reader.fail(
            'cannot use register index with PC-relative addressing',
            Severity.other,
          );
        if (pair && (reader.get(pair) & 14) === (number & 14)) {
          reader.warnings.push('index register overlaps transfer register');
        }
        return reader.set(u, minus ? 0 : 1) && reader.set(rm, number);
      },
      print(insn, context) {
        const number = fieldValue(rm, insn);
        if (mark(number, insn)) context.unpredictable = true;
        return `${fieldValue(u, insn) ? '' : '-'}${REGISTER_NAMES[number]}`;
      },
    };
  },
};

/** `<bang:Rn>`: the `!` of a pre-indexed address, which objdump leaves out behind PC. */
export const bang: OperandKind = {
  compile(spec, row): Operand {
    const rn = fieldAt(spec, row);
    return {
      parse(reader) {
        if (reader.eat(BANG)) return true;
        return reader.fail('bad arguments to instruction', Severity.recoverable);
      },
      print: (insn) => (fieldValue(rn, insn) === PC ? '' : '!'),
    };
  },
};

const W_BIT = 1 << 21;

/** `<userwb>` of LDM and STM of User registers, where W should be 0. */
export const userWriteback: OperandKind = {
  compile: () => ({
    parse(reader) {
      if (reader.eat(BANG)) reader.insn |= W_BIT;
      return true;
    },
    print: (insn) => (insn & W_BIT ? '!' : ''),
  }),
};
