// Operands of Armv8.2 to Armv8.6: rotations of complex numbers, and elements whose index stands in other bits than that
// of a multiplication.
import { type Operand, type OperandKind, Severity } from '../kind.js';
import { CLOSE_BRACKET, constant, fieldAt, fieldValue, OPEN_BRACKET } from './places.js';
import { readFp } from './vfp.js';

/** `<turn:rot|90,270>`: degrees, by the value of the field. */
export const turn: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const degrees = spec.flags[0].split(',').map(Number);
    return {
      parse(reader) {
        const value = constant(reader, 0, 360, true);
        if (value === undefined) return false;
        const at = degrees.indexOf(value);
        if (at < 0) return reader.fail('immediate out of range', Severity.range);
        return reader.set(field, at);
      },
      print: (insn) => `#${degrees[fieldValue(field, insn)]}`,
    };
  },
};

/** What the bits M:Vm are: a register and an index of it. */
interface Layout {
  readonly letter: 'd' | 's';
  readonly registers: number;
  readonly indices: number;
  join(register: number, index: number): number;
  split(bits: number): { register: number; index: number };
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  /** d0-d15 with one bit of index, M. */
  one: {
    letter: 'd',
    registers: 16,
    indices: 2,
    join: (register, index) => (index << 4) | register,
    split: (bits) => ({ register: bits & 15, index: bits >> 4 }),
  },
  /** d0-d7 with two bits of index, M and the top of Vm. */
  two: {
    letter: 'd',
    registers: 8,
    indices: 4,
    join: (register, index) => ((index >> 1) << 4) | ((index & 1) << 3) | register,
    split: (bits) => ({ register: bits & 7, index: ((bits >> 4) << 1) | ((bits >> 3) & 1) }),
  },
  /** d0-d31; the index is 0. */
  none: {
    letter: 'd',
    registers: 32,
    indices: 1,
    join: (register) => register,
    split: (bits) => ({ register: bits, index: 0 }),
  },
  /** s0-s15, number Vm<2:0>:M, with one bit of index, the top of Vm. */
  single: {
    letter: 's',
    registers: 16,
    indices: 2,
    join: (register, index) => ((register & 1) << 4) | (index << 3) | (register >> 1),
    split: (bits) => ({ register: ((bits & 7) << 1) | (bits >> 4), index: (bits >> 3) & 1 }),
  },
};

/** `<element:M,Vm|one>`: flags as in LAYOUTS. */
export const element: OperandKind = {
  compile(spec, row): Operand {
    const m = fieldAt(spec, row, 0);
    const vm = fieldAt(spec, row, 1);
    const { letter, registers, indices, join, split } = LAYOUTS[spec.flags[0]];
    return {
      parse(reader) {
        const number = readFp(reader, letter);
        if (number < 0 || !reader.eat(OPEN_BRACKET))
          return reader.fail('scalar must have an index', Severity.recoverable);
        const index = constant(reader, 0, 63, true);
        if (index === undefined) return false;
        if (!reader.eat(CLOSE_BRACKET)) return reader.fail("']' expected", Severity.syntax);
        if (index >= indices || number >= registers)
          return reader.fail('scalar out of range for multiply instruction', Severity.range);
        const bits = join(number, index);
        return reader.set(m, bits >> 4) && reader.set(vm, bits & 15);
      },
      print(insn) {
        const { register, index } = split((fieldValue(m, insn) << 4) | fieldValue(vm, insn));
        return `${letter}${register}[${index}]`;
      },
    };
  },
};
