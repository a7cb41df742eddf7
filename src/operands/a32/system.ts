// Operands of the system instructions: barrier options, interrupt masks of CPS, SETEND's byte order,
// and the stack pointer of SRS.
import { type Operand, type OperandKind, Severity } from '../kind.js';
import { BANG, COMMA, constant, fieldAt, fieldValue, HASH } from './places.js';
import { readRegister, SP } from './registers.js';

const BARRIERS: readonly (readonly [string, number])[] = [
  ['sy', 15],
  ['st', 14],
  ['ld', 13],
  ['ish', 11],
  ['ishst', 10],
  ['ishld', 9],
  ['un', 7],
  ['unst', 6],
  ['nshld', 5],
  ['osh', 3],
  ['oshst', 2],
  ['oshld', 1],
  ['sh', 11],
  ['shst', 10],
  ['nsh', 7],
  ['nshst', 6],
];
/** Options for loads only, which Armv8 added. */
const V8_ONLY: ReadonlySet<number> = new Set([13, 9, 5, 1]);
const BARRIER_NUMBERS = new Map(BARRIERS);
const BARRIER_NAMES = new Map([...BARRIERS].reverse().map(([name, number]) => [number, name]));
BARRIER_NAMES.set(11, 'ish').set(10, 'ishst').set(7, 'un').set(6, 'unst');

/** `<barrier:option>` of DSB and DMB; flag `sy`: ISB, which knows only SY by name. */
export const barrierOption: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const onlySy = spec.flags.includes('sy');
    return {
      parse(reader) {
        if (reader.atEnd()) return reader.set(field, 15);
        const number = BARRIER_NUMBERS.get(reader.word());
        const old = number === undefined || !V8_ONLY.has(number);
        const known = old || reader.ctx.supports?.('v8') !== false;
        if (number !== undefined && known && (!onlySy || number === 15)) {
          reader.at = reader.wordEnd;
          return reader.set(field, number);
        }
        const c = reader.peek();
        if (c !== HASH && !(c >= 48 && c <= 57)) {
          return reader.fail('invalid barrier type', Severity.syntax);
        }
        const value = constant(reader, 0, 15, true);
        return value !== undefined && reader.set(field, value);
      },
      print(insn) {
        const option = fieldValue(field, insn);
        const name = onlySy && option !== 15 ? undefined : BARRIER_NAMES.get(option);
        return name ?? `#${option}`;
      },
    };
  },
};

/** `<aif:A,I,F>` of CPSIE and CPSID. */
export const interruptMasks: OperandKind = {
  compile(spec, row): Operand {
    const fields = spec.args.map((_, i) => fieldAt(spec, row, i));
    const letters = spec.args.map((name) => name.toLowerCase());
    return {
      parse(reader) {
        const word = reader.word();
        let set = 0;
        for (const letter of word) {
          const index = letters.indexOf(letter);
          if (index < 0) return reader.fail('unrecognized CPS flag', Severity.syntax);
          set |= 1 << index;
        }
        if (set === 0) return reader.fail('missing CPS flags', Severity.syntax);
        // M profiles have PRIMASK and FAULTMASK only.
        if (word.includes('a') && row.isa === 't32' && reader.ctx.supports?.('arm') === false) {
          const message = "selected processor does not support 'A' form of this instruction";
          return reader.fail(message, Severity.other);
        }
        reader.at = reader.wordEnd;
        return fields.every((field, i) => reader.set(field, (set >> i) & 1));
      },
      print: (insn) => letters.filter((_, i) => fieldValue(fields[i], insn)).join(''),
    };
  },
};

/** `<endian:E>`. Any two characters but `be` are little-endian to GNU as. */
export const endianness: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        reader.peek();
        const word = /^\S{2}(?!\w)/.exec(reader.text.slice(reader.at))?.[0];
        if (word === undefined)
          return reader.fail('valid endian specifiers are be or le', Severity.syntax);
        reader.at += word.length;
        return reader.set(field, word.toLowerCase() === 'be' ? 1 : 0);
      },
      print: (insn) => (fieldValue(field, insn) ? 'be' : 'le'),
    };
  },
};

/** `<srs:W,mode>`: `sp!, #19`; the source may leave SP out (`#19!`). */
export const saveState: OperandKind = {
  compile(spec, row): Operand {
    const w = fieldAt(spec, row, 0);
    const mode = fieldAt(spec, row, 1);
    return {
      parse(reader) {
        let write = 0;
        const base = readRegister(reader);
        if (base >= 0) {
          if (base !== SP) return reader.fail('SRS base register must be r13', Severity.other);
          if (reader.eat(BANG)) write = 1;
          if (!reader.eat(COMMA))
            return reader.fail('bad arguments to instruction', Severity.syntax);
        }
        const number = constant(reader, 0, 31, true);
        if (number === undefined) return false;
        if (reader.eat(BANG)) write = 1;
        return reader.set(w, write) && reader.set(mode, number);
      },
      print: (insn) => `sp${fieldValue(w, insn) ? '!' : ''}, #${fieldValue(mode, insn)}`,
    };
  },
};
