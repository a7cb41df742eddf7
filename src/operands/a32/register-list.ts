// Register lists of LDM, STM, PUSH and POP: `{r0-r3, lr}`. objdump writes every register out; GNU as
// also takes ranges and, in place of the braces, a bit mask.
import type { Row } from '../../table/row.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  CLOSE_BRACE,
  COMMA,
  eatHash,
  fieldAt,
  fieldValue,
  MINUS,
  OPEN_BRACE,
  PLUS,
} from './places.js';
import { PC, REGISTER_EXPECTED, REGISTER_NAMES, readRegister, SP } from './registers.js';
import { conditionName } from './suffixes.js';

/** `|` or `+` behind a list: another list, or a mask. */
const OR = 124;

/** The list as a 16-bit mask; -1 with a failure noted. */
export function readRegisterList(reader: OperandReader): number {
  if (!reader.eat(OPEN_BRACE)) {
    eatHash(reader);
    const parsed = reader.expression();
    if (!parsed) return -1;
    if (parsed.value === undefined || parsed.value < 0 || parsed.value > 0xffff) {
      reader.fail('invalid register mask', Severity.range);
      return -1;
    }
    return Number(parsed.value);
  }
  let mask = 0;
  let previous = 0;
  do {
    const first = readListed(reader);
    const last = first >= 0 && reader.eat(MINUS) ? readListed(reader) : first;
    if (first < 0 || last < 0) return -1;
    if (last < first) {
      reader.fail('bad range in register list', Severity.other);
      return -1;
    }
    for (let number = first; number <= last; number++) {
      if ((mask >>> number) & 1) {
        reader.warnings.push(`duplicated register (r${number}) in register list`);
      } else if (number < previous) {
        reader.warnings.push('register range not in ascending order');
      }
      previous = number;
      mask |= 1 << number;
    }
  } while (reader.eat(COMMA));
  if (reader.eat(CLOSE_BRACE)) {
    if (!reader.eat(OR) && !reader.eat(PLUS)) return mask;
    const more = readRegisterList(reader);
    return more < 0 ? -1 : mask | more;
  }
  reader.fail("missing `}'", Severity.syntax);
  return -1;
}

function readListed(reader: OperandReader): number {
  const number = readRegister(reader);
  if (number < 0) {
    reader.fail(REGISTER_EXPECTED, Severity.syntax);
  }
  return number;
}

export function registerListText(mask: number): string {
  const names: string[] = [];
  for (let number = 0; number < 16; number++) {
    if ((mask >>> number) & 1) names.push(REGISTER_NAMES[number]);
  }
  return `{${names.join(', ')}}`;
}

const LOAD_BIT = 1 << 20;
const W_BIT = 1 << 21;
const USER_BIT = 1 << 22;

const isSingle = (mask: number) => mask !== 0 && (mask & (mask - 1)) === 0;

/**
 * `<reglist:register_list>`. A list without PC's bit in a 15-bit field must not name PC, or, with
 * flag `pc`, must. Flag `single`: PUSH and POP of one register, which GNU makes STR and LDR.
 */
export const registerList: OperandKind = {
  compile(spec, row: Row): Operand {
    const field = fieldAt(spec, row);
    const withPc = spec.flags.includes('pc');
    const single = spec.flags.includes('single');
    const store = ((row.value >>> 20) & 1) === 0;
    return {
      parse(reader) {
        const mask = readRegisterList(reader);
        if (mask < 0) return false;
        if (field.width === 15 && ((mask >>> PC) & 1) !== (withPc ? 1 : 0)) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        warnOfBase(reader, mask);
        if (single && isSingle(mask) && !(store && mask === 1 << SP))
          return oneRegister(reader, mask);
        return reader.set(field, mask & (2 ** field.width - 1));
      },
      print(insn, context) {
        const mask = fieldValue(field, insn) | (withPc ? 1 << PC : 0);
        if (single && isSingle(mask)) return undefined;
        if (mask === 0) context.unpredictable = true;
        return registerListText(mask);
      },
    };
  },
};

/** Writeback of a base register that is in the list, or with User registers. */
function warnOfBase(reader: OperandReader, mask: number): void {
  const { insn } = reader;
  if ((insn & W_BIT) === 0) return;
  const base = (insn >>> 16) & 15;
  const listed = ((mask >>> base) & 1) === 1;
  const returns = insn & LOAD_BIT && mask >>> PC;
  if (insn & USER_BIT && !returns) {
    reader.warnings.push('writeback of base register is UNPREDICTABLE');
  } else if (!listed) return;
  else if (insn & LOAD_BIT) {
    reader.warnings.push('writeback of base register when in register list is UNPREDICTABLE');
  } else if (mask & ((1 << base) - 1)) {
    reader.warnings.push('if writeback register is in list, it must be the lowest reg in the list');
  }
}

/** PUSH {r} is STR r, [sp, #-4]!; POP {r} is LDR r, [sp], #4. */
function oneRegister(reader: OperandReader, mask: number): boolean {
  const load = (reader.insn >>> 20) & 1;
  const rt = 31 - Math.clz32(mask);
  reader.insn = (reader.insn & 0xf0000000) | (load ? 0x049d0004 : 0x052d0004) | (rt << 12);
  return true;
}

/** `<onereg:Rt>` of PUSH and POP printed from STR and LDR, with the instruction they stand for. */
export const oneRegisterList: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const load = ((row.value >>> 20) & 1) === 1;
    return {
      parse: (reader) => reader.fail('bad arguments to instruction', Severity.recoverable),
      print(insn, context) {
        const name = REGISTER_NAMES[fieldValue(field, insn)];
        const cond = conditionName(insn >>> 28);
        context.comments.push(
          load ? `(ldr${cond} ${name}, [sp], #4)` : `(str${cond} ${name}, [sp, #-4]!)`,
        );
        return `{${name}}\t`;
      },
    };
  },
};
