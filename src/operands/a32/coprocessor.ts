// Coprocessor numbers, coprocessor registers, and the optional last operand of MCR and its kin.
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { constant, fieldAt, fieldValue } from './places.js';

function prefixed(name: string, prefixes: readonly string[]): number {
  for (const prefix of prefixes) {
    if (!name.startsWith(prefix)) continue;
    const digits = name.slice(prefix.length);
    if (/^(?:[0-9]|1[0-5])$/.test(digits)) return Number(digits);
  }
  return -1;
}

function aliased(reader: OperandReader, prefixes: readonly string[]): number {
  const name = reader.word();
  const number = prefixed(name, prefixes);
  if (number >= 0 || name === '') return number;
  const alias = reader.ctx.registerAlias(reader.text.slice(reader.at, reader.wordEnd));
  return alias === undefined ? -1 : prefixed(alias.toLowerCase(), prefixes);
}

const WMMX_CONTROL: ReadonlyMap<string, number> = new Map([
  ['wcid', 0],
  ['wcon', 1],
  ['wcssf', 2],
  ['wcasf', 3],
  ['wcgr0', 8],
  ['wcgr1', 9],
  ['wcgr2', 10],
  ['wcgr3', 11],
]);

/** `<wcontrol:CRn>`: a control register of iWMMXt, which objdump does not name. */
export const wmmxControl: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        const number = WMMX_CONTROL.get(reader.word());
        if (number === undefined) {
          return reader.fail('iWMMXt control register expected', Severity.recoverable);
        }
        reader.at = reader.wordEnd;
        return reader.set(field, number);
      },
      print: () => undefined,
    };
  },
};

/**
 * `<coproc:coproc>`: `p15` or `15`. Flag `fp!` marks p9 to p11; with `fp` they have no spelling in this row: what is
 * no floating-point instruction is UNDEFINED there.
 */
export const coprocessorNumber: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const mark = spec.flags.includes('fp!');
    const conditional = row.isa === 'a32' && row.fields.get('cond') !== undefined;
    const isOther = spec.flags.includes('fp');
    return {
      parse(reader) {
        const number = aliased(reader, ['p']);
        if (number >= 0) {
          reader.at = reader.wordEnd;
          return reader.set(field, number);
        }
        const first = reader.peek();
        if (!(first >= 48 && first <= 57))
          return reader.fail('bad or missing co-processor number', Severity.syntax);
        const value = constant(reader, 0, 15, true);
        return value !== undefined && reader.set(field, value);
      },
      print(insn, context) {
        const number = fieldValue(field, insn);
        // Half precision has no condition.
        if (number === 9 && conditional && insn >>> 28 !== 14) context.unpredictable = true;
        const isFp = number >= 9 && number <= 11;
        if (isFp && isOther) return undefined;
        if (mark && isFp) context.unpredictable = true;
        return `${number}`;
      },
    };
  },
};

/** `<creg:CRn>`: `c1`, printed `cr1`. */
export const coprocessorRegister: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        const number = aliased(reader, ['cr', 'c']);
        if (number < 0) return reader.fail('co-processor register expected', Severity.syntax);
        reader.at = reader.wordEnd;
        return reader.set(field, number);
      },
      print: (insn) => `cr${fieldValue(field, insn)}`,
    };
  },
};

/** `<copopt:opc2>`: `, 2`, 0 when absent; printed `{2}`. */
export const coprocessorOption: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        const value = constant(reader, 0, 7, true);
        return value !== undefined && reader.set(field, value);
      },
      print: (insn) => `{${fieldValue(field, insn)}}`,
    };
  },
};
