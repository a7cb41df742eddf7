// Shifted and extended registers: <shift:shift,imm6> behind a register, <extended:Rm,option,imm3> of
// ADD and SUB, and <index:Rm,option,S,scale> in an address.
import type { Row } from '../../table/row.js';
import { fieldNamed } from '../bits.js';
import { type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { rangeMessage, readExpression } from './immediates.js';
import { IS_SP, IS_X, readRegister, registerName } from './registers.js';

const SHIFTS = ['lsl', 'lsr', 'asr', 'ror'];
const EXTENDS = ['uxtb', 'uxth', 'uxtw', 'uxtx', 'sxtb', 'sxth', 'sxtw', 'sxtx'];
const UXTW = 2;
const COMMA = 44;
const HASH = 35;

/** Reads `#amount`; undefined with a failure noted. */
function readAmount(reader: OperandReader): number | undefined {
  reader.eat(HASH);
  if (reader.atEnd() || reader.peek() === 93) {
    reader.fail('missing shift amount', Severity.syntax);
    return undefined;
  }
  const parsed = readExpression(reader);
  if (!parsed) return undefined;
  if (typeof parsed.value !== 'number') {
    reader.fail('constant shift amount required', Severity.syntax);
    return undefined;
  }
  return parsed.value;
}

/** `lsl #3`; ROR only with `|ROR`. */
const shift: OperandKind = {
  compile(spec, row) {
    const type = fieldNamed(row, spec.args[0]);
    const imm6 = fieldNamed(row, spec.args[1]);
    const sf = fieldNamed(row, 'sf');
    const ror = spec.flags.includes('ROR');
    return {
      parse(reader) {
        const number = SHIFTS.indexOf(reader.word());
        if (number < 0) return reader.fail('shift operator expected', Severity.syntax);
        if (number === 3 && !ror) return reader.fail("'ROR' operator not allowed", Severity.fatal);
        reader.at = reader.wordEnd;
        const amount = readAmount(reader);
        if (amount === undefined) return false;
        const max = reader.get(sf) ? 63 : 31;
        if (amount < 0 || amount > max) {
          return reader.fail(rangeMessage('shift amount', 0, max), Severity.range);
        }
        return reader.set(type, number) && reader.set(imm6, amount);
      },
      print: (insn) => `${SHIFTS[(insn >>> type.lo) & 3]} #${(insn >>> imm6.lo) & 63}`,
      isDefault: (insn) => ((insn >>> type.lo) & 3) === 0 && ((insn >>> imm6.lo) & 63) === 0,
    };
  },
};

/** The register and extension of ADD (extended register), `x2`, `w2, uxtw #2`, `x2, lsl #1`. */
const extended: OperandKind = {
  compile(spec, row) {
    const [Rm, option, imm3] = spec.args.map((name) => fieldNamed(row, name));
    const sf = fieldNamed(row, 'sf');
    const usesSP = usesStackPointer(row);
    const lslOption = (insn: number) => ((insn >>> sf.lo) & 1 ? 3 : 2);
    return {
      parse(reader) {
        const code = readRegister(reader);
        if (code < 0 || code & IS_SP) {
          return reader.fail(
            'integer register expected in the extended/shifted operand register',
            Severity.syntax,
          );
        }
        const x = reader.get(sf) === 1;
        let type = lslOption(reader.insn);
        let amount = 0;
        let isExtended = false;
        let isNamed = false;
        if (reader.eat(COMMA)) {
          isExtended = true;
          const word = reader.word();
          const number = EXTENDS.indexOf(word);
          if (number < 0 && word !== 'lsl') {
            return reader.fail(
              SHIFTS.includes(word)
                ? 'extending shift is not permitted'
                : 'shift operator expected',
              Severity.syntax,
            );
          }
          reader.at = reader.wordEnd;
          isNamed = number >= 0;
          if (isNamed) type = number;
          if (number < 0 || !reader.atEnd()) {
            const value = readAmount(reader);
            if (value === undefined) return false;
            amount = value;
          }
        }
        // The extension says how much of the register counts, whatever its name: only LSL is particular.
        if (code & IS_X) {
          if (!x) reader.mismatch = true;
        } else if (x && !isNamed) {
          if (!usesSP(reader.insn)) {
            const message = isExtended ? "'LSL' operator not allowed" : 'missing extend operator';
            return reader.fail(message, Severity.other);
          }
          type = UXTW;
        }
        if (amount < 0 || amount > 4) {
          return reader.fail(rangeMessage('shift amount', 0, 4), Severity.range);
        }
        return reader.set(Rm, code & 31) && reader.set(option, type) && reader.set(imm3, amount);
      },
      print(insn) {
        const type = (insn >>> option.lo) & 7;
        const amount = (insn >>> imm3.lo) & 7;
        const x = ((insn >>> sf.lo) & 1) === 1 && (type & 3) === 3;
        const name = registerName((insn >>> Rm.lo) & 31, x, false);
        if (usesSP(insn) && type === lslOption(insn)) {
          return amount === 0 ? name : `${name}, lsl #${amount}`;
        }
        return `${name}, ${EXTENDS[type]}${amount === 0 ? '' : ` #${amount}`}`;
      },
    };
  },
};

/** True for words that name the stack pointer: then the plain extension is written LSL. */
function usesStackPointer(row: Row): (insn: number) => boolean {
  const places = ['Rd', 'Rn']
    .filter((name) => row.template.includes(`${name}|SP`))
    .map((name) => fieldNamed(row, name).lo);
  return (insn) => places.some((lo) => ((insn >>> lo) & 31) === 31);
}

/** The index register of an address: `x2`, `x2, lsl #3`, `w2, sxtw #3`; scale is log2 of the size. */
const index: OperandKind = {
  compile(spec, row) {
    const [Rm, option, S] = spec.args.slice(0, 3).map((name) => fieldNamed(row, name));
    const scale = Number(spec.args[3]);
    return {
      parse(reader) {
        const code = readRegister(reader);
        if (code < 0) return reader.fail('invalid address', Severity.recoverable);
        if (code & IS_SP) return reader.fail('invalid address', Severity.syntax);
        let type = 3;
        let scaled = 0;
        if (reader.eat(COMMA)) {
          const word = reader.word();
          type = word === 'lsl' ? 3 : EXTENDS.indexOf(word);
          if (type < 0) return reader.fail('shift operator expected', Severity.syntax);
          if (word === 'uxtx') {
            return reader.fail(
              'invalid shift for the register offset addressing mode',
              Severity.other,
            );
          }
          if ((type & 2) === 0) return reader.fail('invalid use of extend', Severity.syntax);
          reader.at = reader.wordEnd;
          if (word === 'lsl' || reader.peek() !== 93) {
            const amount = readAmount(reader);
            if (amount === undefined) return false;
            if (amount !== 0 && amount !== scale) {
              return reader.fail('invalid shift amount', Severity.other);
            }
            scaled = amount !== 0 || scale === 0 ? 1 : 0;
          }
        }
        if (((code & IS_X) !== 0) !== ((type & 3) === 3)) {
          return reader.fail(
            code & IS_X
              ? 'invalid use of 64-bit register offset'
              : 'invalid use of 32-bit register offset',
            Severity.syntax,
          );
        }
        return reader.set(Rm, code & 31) && reader.set(option, type) && reader.set(S, scaled);
      },
      print(insn) {
        const type = (insn >>> option.lo) & 7;
        const name = registerName((insn >>> Rm.lo) & 31, (type & 3) === 3, false);
        const scaled = (insn >>> S.lo) & 1;
        if (type === 3) return scaled ? `${name}, lsl #${scale}` : name;
        return `${name}, ${EXTENDS[type]}${scaled ? ` #${scale}` : ''}`;
      },
    };
  },
};

export const shiftKinds: [string, OperandKind][] = [
  ['shift', shift],
  ['extended', extended],
  ['index', index],
];
