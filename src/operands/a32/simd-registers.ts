// Registers of Advanced SIMD: D or Q by the field Q, elements of D registers, and the lists of loads, stores and table
// lookups. A Q register is numbered by its first D register in the word.
import type { Row } from '../../table/row.js';
import type { OperandSpec } from '../../table/template.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  constant,
  fieldAt,
  fieldValue,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  type Split,
  splitField,
} from './places.js';
import { absentAs, readFp } from './vfp.js';

/** Reads `d5` or `q2`: the number of its (first) D register. */
export function readVector(reader: OperandReader): { number: number; quad: boolean } | undefined {
  const quad = readFp(reader, 'q');
  if (quad >= 0) return { number: quad * 2, quad: true };
  const number = readFp(reader, 'd');
  return number < 0 ? undefined : { number, quad: false };
}

/** objdump's name of a register; Q registers have even numbers. */
function nameOf(number: number, quad: boolean): string {
  if (!quad) return `d${number}`;
  return number & 1 ? `<illegal reg q${(number - 1) / 2}.5>` : `q${number / 2}`;
}

const EXPECTED = {
  both: 'Neon double or quad precision register expected',
  d: 'VFP/Neon double precision register expected',
  q: 'Neon quad precision register expected',
} as const;

/** The two fields of a register: the first two arguments. */
const numberOf = (spec: OperandSpec, row: Row): Split =>
  splitField({ ...spec, args: spec.args.slice(0, 2) }, row);

function vector(letter: 'd' | 'q' | undefined): OperandKind {
  return {
    compile(spec, row): Operand {
      const field = numberOf(spec, row);
      const q = letter === undefined && spec.args.length > 2 ? fieldAt(spec, row, 2) : undefined;
      const other = absentAs(spec, row);
      const expected = EXPECTED[letter ?? 'both'];
      return {
        parse(reader) {
          const found = readVector(reader);
          if (!found) return reader.fail(expected, Severity.recoverable);
          // What follows an index is a scalar.
          if (reader.peek() === OPEN_BRACKET) return reader.fail(expected, Severity.recoverable);
          const { number, quad } = found;
          if (letter !== undefined && quad !== (letter === 'q')) {
            return reader.fail(expected, Severity.recoverable);
          }
          if (q && !reader.set(q, quad ? 1 : 0)) return false;
          return field.set(reader, number);
        },
        absent: (reader) => (other ? field.set(reader, other.get(reader.insn)) : true),
        print: (insn) => nameOf(field.get(insn), q ? fieldValue(q, insn) === 1 : letter === 'q'),
      };
    },
  };
}

/** `<qd:D,Vd,Q>`, or with two fields a D register; `<qq:D,Vd>`: a Q register. */
export const vectorRegister: OperandKind = {
  compile: (spec, row) => vector(spec.args.length > 2 ? undefined : 'd').compile(spec, row),
};
export const quadRegister = vector('q');

/** `<qdtwice:M,Vm,N,Vn,Q>`: one register in two places. Flag `as D,Vd`: what it is where it is left out. */
export const twiceVector: OperandKind = {
  compile(spec, row): Operand {
    const first = numberOf(spec, row);
    const second = splitField({ ...spec, args: spec.args.slice(2, 4) }, row);
    const q = fieldAt(spec, row, 4);
    const other = absentAs(spec, row);
    const set = (reader: OperandReader, number: number) =>
      first.set(reader, number) && second.set(reader, number);
    return {
      parse(reader) {
        const found = readVector(reader);
        if (!found) return reader.fail(EXPECTED.both, Severity.recoverable);
        return reader.set(q, found.quad ? 1 : 0) && set(reader, found.number);
      },
      absent: (reader) => (other ? set(reader, other.get(reader.insn)) : true),
      print: () => undefined,
    };
  },
};

/** `<qdsame:D,Vd,Q>`: the register that has been read already, once more; not printed. */
export const sameVector: OperandKind = {
  compile(spec, row): Operand {
    const field = numberOf(spec, row);
    return {
      parse(reader) {
        const found = readVector(reader);
        if (!found) return reader.fail(EXPECTED.both, Severity.recoverable);
        if (found.number === field.get(reader.insn)) return true;
        return reader.fail('first and second operands shall be the same register', Severity.other);
      },
      print: () => '',
      isDefault: () => true,
    };
  },
};

function readIndex(reader: OperandReader, limit: number): number | undefined {
  if (!reader.eat(OPEN_BRACKET)) {
    reader.fail('scalar index required', Severity.recoverable);
    return undefined;
  }
  const index = constant(reader, 0, 63, true);
  if (index === undefined) return undefined;
  if (index >= limit) {
    reader.fail('scalar out of range for multiply instruction', Severity.range);
    return undefined;
  }
  if (reader.eat(CLOSE_BRACKET)) return index;
  reader.fail("']' expected", Severity.syntax);
  return undefined;
}

/** `<scalar:size,M,Vm>`: an element of d0-d7 (16 bits) or d0-d15 (32 bits) by what stands in size. */
export const multiplyScalar: OperandKind = {
  compile(spec, row): Operand {
    const size = fieldAt(spec, row, 0);
    const m = fieldAt(spec, row, 1);
    const vm = fieldAt(spec, row, 2);
    return {
      parse(reader) {
        const number = readFp(reader, 'd');
        if (number < 0) return reader.fail('scalar must have an index', Severity.recoverable);
        const isHalf = reader.get(size) === 1;
        const index = readIndex(reader, isHalf ? 4 : 2);
        if (index === undefined) return false;
        if (number >= (isHalf ? 8 : 16)) {
          return reader.fail('scalar out of range for multiply instruction', Severity.range);
        }
        if (!isHalf) return reader.set(m, index) && reader.set(vm, number);
        return reader.set(m, index >> 1) && reader.set(vm, ((index & 1) << 3) | number);
      },
      print(insn) {
        const register = fieldValue(vm, insn);
        const top = fieldValue(m, insn);
        if (fieldValue(size, insn) !== 1) return `d${register}[${top}]`;
        return `d${register & 7}[${(top << 1) | (register >> 3)}]`;
      },
    };
  },
};

/** `<dupelement:M,Vm,imm4>`. */
export const dupElement: OperandKind = {
  compile(spec, row): Operand {
    const field = numberOf(spec, row);
    const imm4 = fieldAt(spec, row, 2);
    return {
      parse(reader) {
        const number = readFp(reader, 'd');
        if (number < 0) return reader.fail(EXPECTED.d, Severity.recoverable);
        const step = reader.element / 8;
        const index = readIndex(reader, 8 / step);
        if (index === undefined) return false;
        return field.set(reader, number) && reader.set(imm4, index * 2 * step + step);
      },
      print(insn) {
        const value = fieldValue(imm4, insn);
        const step = value & -value;
        return `d${field.get(insn)}[${Math.floor(value / (2 * step))}]`;
      },
    };
  },
};

/** What stands behind each register of a list: nothing, `[2]`, or `[]` for all lanes. */
type Lane = number | 'all' | undefined;

export interface VectorList {
  readonly first: number;
  readonly count: number;
  /** Distance of consecutive registers: 1 or 2. */
  readonly stride: number;
  readonly lane: Lane;
}

function readLane(reader: OperandReader): Lane | false {
  if (reader.peek() !== OPEN_BRACKET) return undefined;
  reader.at++;
  if (reader.eat(CLOSE_BRACKET)) return 'all';
  const index = constant(reader, 0, 63, true);
  if (index === undefined) return false;
  if (reader.eat(CLOSE_BRACKET)) return index;
  return reader.fail("']' expected", Severity.syntax);
}

/** Reads `{d0, d2}`, `{d0-d3}`, `{q0, q1}`, `{d0[1], d1[1]}`, or one register without braces. */
export function readVectorList(reader: OperandReader): VectorList | undefined {
  const fail = (message: string): undefined => {
    reader.fail(message, Severity.other);
    return undefined;
  };
  const numbers: number[] = [];
  let lane: Lane;
  let quads: boolean | undefined;
  // All are of one kind.
  const next = () => {
    const found = readVector(reader);
    if (found && (quads ?? found.quad) === found.quad) {
      quads = found.quad;
      return found;
    }
    const kind = quads === undefined ? 'both' : quads ? 'q' : 'd';
    reader.fail(EXPECTED[kind], Severity.recoverable);
    return undefined;
  };
  const braces = reader.eat(OPEN_BRACE);
  do {
    const low = next();
    if (!low) return undefined;
    if (quads && !braces) return fail(EXPECTED.q);
    const found = readLane(reader);
    if (found === false) return undefined;
    if (quads && found !== undefined) return fail('only D registers may be indexed');
    if (numbers.length > 0 && found !== lane) return fail('scalar indices must be the same');
    lane = found;
    const high = braces && reader.eat(MINUS) ? next() : low;
    if (!high) return undefined;
    if (high !== low && readLane(reader) === false) return undefined;
    const last = high.number + (high.quad ? 1 : 0);
    if (last < low.number) return fail('register range not in ascending order');
    for (let n = low.number; n <= last; n++) numbers.push(n);
    if (numbers.length > 8) return fail('expected <reglist>');
  } while (braces && reader.eat(COMMA));
  if (braces && !reader.eat(CLOSE_BRACE)) return fail("missing `}'");
  const stride = numbers.length > 1 ? numbers[1] - numbers[0] : 1;
  if (stride !== 1 && stride !== 2) return fail('register stride must be 1 or 2');
  if (numbers.some((n, i) => n !== numbers[0] + i * stride)) {
    return fail("don't use Rn-Rm syntax with non-unit stride");
  }
  return { first: numbers[0], count: numbers.length, stride, lane };
}

/** `{d0-d3}`, `{d0,d2}`; `lane` goes behind each register. Numbers run over the end as objdump's do. */
export function listText(first: number, count: number, stride: number, lane = ''): string {
  const name = (i: number) => `d${first + i * stride}${lane}`;
  if (count === 1) return `{${name(0)}}`;
  if (stride === 1 && (lane === '' || lane === '[]')) return `{${name(0)}-${name(count - 1)}}`;
  return `{${Array.from({ length: count }, (_, i) => name(i)).join(',')}}`;
}
