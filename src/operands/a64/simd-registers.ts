// SIMD and FP registers: scalars of fixed size (<q:Rt>) or by a field (<fp:Rd,ftype>, <scalar:Rd,size>),
// vectors with an arrangement (<v:Rd,Tbhs>), elements (<element:Rn,imm5>), lists (<list:Rt,4,T>).
//
// Arrangements by name: a fixed one (`16b`); T… by size and Q with the allowed element letters (a `1`
// allows 1D); Q… one element size by Q; F, G (half F's size) and X (twice) by sz; E… by imm5; W… twice the element size; L… pairs; I… and J…
// (twice the size) by immh, as shifts have it.
import type { Row } from '../../table/row.js';
import { fieldNamed } from '../bits.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';

/** An arrangement (or scalar size) and the bits that mean it. */
export interface Shape {
  readonly name: string;
  readonly mask: number;
  readonly value: number;
}

const LETTERS = 'bhsd';
const LANES: Readonly<Record<string, readonly [string, string]>> = {
  b: ['8b', '16b'],
  h: ['4h', '8h'],
  s: ['2s', '4s'],
  d: ['1d', '2d'],
};

/** All shapes of an arrangement; see the head of the file. */
export function shapesOf(row: Row, spec: string): Shape[] {
  if (/^\d+[bhsdq]$/.test(spec)) return [{ name: spec, mask: 0, value: 0 }];
  const [kind, letters] = [spec[0], spec.slice(1)];
  const shapes: Shape[] = [];
  const put = (name: string, ...fields: [string, number][]) => {
    let mask = 0;
    let value = 0;
    for (const [fieldName, bits] of fields) {
      const field = fieldNamed(row, fieldName);
      mask |= (2 ** field.width - 1) << field.lo;
      value |= bits << field.lo;
    }
    shapes.push({ name, mask, value });
  };
  if (kind === 'F') {
    put('2s', ['sz', 0], ['Q', 0]);
    put('4s', ['sz', 0], ['Q', 1]);
    put('2d', ['sz', 1], ['Q', 1]);
    return shapes;
  }
  if (kind === 'X') {
    put('4s', ['sz', 0]);
    put('2d', ['sz', 1]);
    return shapes;
  }
  if (kind === 'E') {
    for (const letter of letters) {
      const size = LETTERS.indexOf(letter);
      const imm5 = fieldNamed(row, 'imm5');
      const Q = row.fields.get('Q');
      for (const half of Q ? [0, 1] : [1]) {
        shapes.push({
          name: LANES[letter][half],
          mask: (((2 << size) - 1) << imm5.lo) | (Q ? 1 << Q.lo : 0),
          value: ((1 << size) << imm5.lo) | (Q ? half << Q.lo : 0),
        });
      }
    }
    return shapes.filter(({ name }) => name !== '1d');
  }
  if (kind === 'G') {
    put('4h', ['sz', 0], ['Q', 0]);
    put('8h', ['sz', 0], ['Q', 1]);
    put('2s', ['sz', 1], ['Q', 0]);
    put('4s', ['sz', 1], ['Q', 1]);
    return shapes;
  }
  for (const letter of letters.replace('1', '')) {
    const size = LETTERS.indexOf(letter);
    const wider = LANES[LETTERS[size + 1]] ?? ['', '1q'];
    for (const Q of [0, 1]) {
      const name = LANES[letter][Q];
      const isHalf = name === '1d' && !letters.includes('1');
      if (kind === 'T' && !isHalf) put(name, ['size', size], ['Q', Q]);
      if (kind === 'Q' && !isHalf) put(name, ['Q', Q]);
      if (kind === 'L') put(wider[Q], ['size', size], ['Q', Q]);
      if (kind === 'I' && name !== '1d') shapes.push(shiftShape(row, name, size, Q));
    }
    if (kind === 'W') put(wider[1], ['size', size]);
    if (kind === 'J') shapes.push(shiftShape(row, wider[1], size, undefined));
  }
  if (shapes.length === 0) throw new Error(`unknown arrangement '${spec}'`);
  return shapes;
}

/** The element size of a shift is the highest set bit of immh. */
function shiftShape(row: Row, name: string, size: number, Q: number | undefined): Shape {
  const immh = fieldNamed(row, 'immh');
  let mask = ((15 << size) & 15) << immh.lo;
  let value = (1 << size) << immh.lo;
  if (Q !== undefined) {
    const { lo } = fieldNamed(row, 'Q');
    mask |= 1 << lo;
    value |= Q << lo;
  }
  return { name, mask, value };
}

/** Sets the bits of a shape; a contradiction is a mismatch of operands, found at the end. */
function agree(reader: OperandReader, { mask, value }: Shape): void {
  if (((reader.insn ^ value) & mask & reader.known) !== 0) reader.mismatch = true;
  else reader.setBits(mask, value);
}

const shapeIn = (shapes: readonly Shape[], insn: number) =>
  shapes.find(({ mask, value }) => ((insn ^ value) & mask) === 0);

/** A register name and what stands behind its point: `v3.4s` → 3, `v`, `4s`. */
interface RegisterText {
  readonly letter: string;
  readonly number: number;
  readonly arrangement: string;
}

const REGISTER = /^([bhsdqv])(\d|[12]\d|3[01])$/;

/** Reads `v3.4s`, `s5`; undefined, without moving, when there is no SIMD or FP register. */
export function readSimdRegister(reader: OperandReader): RegisterText | undefined {
  const word = reader.word();
  const end = reader.wordEnd;
  const point = word.indexOf('.');
  let name = point < 0 ? word : word.slice(0, point);
  let match = REGISTER.exec(name);
  if (!match) {
    const source = reader.text.slice(reader.at, reader.at + name.length);
    const alias = name === '' ? undefined : reader.ctx.registerAlias(source);
    if (alias === undefined) return undefined;
    [name] = alias.toLowerCase().split('.');
    match = REGISTER.exec(name);
    if (!match) return undefined;
  }
  reader.at = end;
  return {
    letter: match[1],
    number: Number(match[2]),
    arrangement: point < 0 ? '' : word.slice(point + 1),
  };
}

const mustBe = (reader: OperandReader, what: string) =>
  reader.fail(`operand ${reader.operand} must be ${what}`, Severity.syntax);

/** A scalar whose size is one of `shapes` (named by its letter). */
function scalarOperand(shapes: readonly Shape[], lo: number): Operand {
  return {
    parse(reader) {
      const start = reader.at;
      const register = readSimdRegister(reader);
      if (!register || register.letter === 'v') {
        reader.at = start;
        return mustBe(reader, 'a SIMD scalar register');
      }
      if (register.arrangement !== '')
        return reader.fail('comma expected between operands', Severity.syntax);
      const shape = shapes.find(({ name }) => name === register.letter);
      if (!shape) reader.mismatch = true;
      else agree(reader, shape);
      return reader.setBits(31 << lo, register.number << lo);
    },
    print(insn) {
      const shape = shapeIn(shapes, insn);
      return shape && `${shape.name}${(insn >>> lo) & 31}`;
    },
  };
}

const fixedScalar = (letter: string): OperandKind => ({
  compile: (spec, row) =>
    scalarOperand([{ name: letter, mask: 0, value: 0 }], fieldNamed(row, spec.args[0]).lo),
});

/** <fp:Rd,ftype>: S, D or H; <scalar:Rd,size|bhsd> and <scalar:Rd,sz>; with immh as in shifts. */
const scalarBy = (names: (field: string, letters: string) => string[]): OperandKind => ({
  compile(spec, row) {
    const [register, fieldName] = spec.args;
    const letters = spec.flags[0] ?? 'bhsd';
    const { lo } = fieldNamed(row, register);
    if (fieldName === 'immh') {
      const step = spec.kind === 'wider' ? 1 : 0;
      const shapes = [...letters].map((letter) => {
        const size = LETTERS.indexOf(letter);
        return shiftShape(row, LETTERS[size + step], size, undefined);
      });
      return scalarOperand(shapes, lo);
    }
    const field = fieldNamed(row, fieldName);
    const mask = (2 ** field.width - 1) << field.lo;
    const shapes = names(fieldName, letters).flatMap((name, value) =>
      name === '' ? [] : [{ name, mask, value: value << field.lo }],
    );
    return scalarOperand(shapes, lo);
  },
});

const scalarNames = (field: string, letters: string) =>
  field === 'sz'
    ? ['s', 'd']
    : [...LETTERS].map((letter) => (letters.includes(letter) ? letter : ''));

/** The size behind a narrowing or widening: one more than `size` says. */
const widerNames = (_field: string, letters: string) =>
  [...LETTERS].map((letter, i) => (letters.includes(letter) ? (LETTERS[i + 1] ?? '') : ''));

/** <v:Rd,Tbhs>: a vector. */
const vector: OperandKind = {
  compile(spec, row) {
    const { lo, width } = fieldNamed(row, spec.args[0]);
    const shapes = shapesOf(row, spec.args[1]);
    const mask = (2 ** width - 1) << lo;
    return {
      parse(reader) {
        const start = reader.at;
        const register = readSimdRegister(reader);
        if (register?.letter !== 'v' || reader.peek() === 91) {
          reader.at = start;
          return mustBe(reader, 'a SIMD vector register');
        }
        const shape = shapes.find(({ name }) => name === register.arrangement);
        if (!shape) reader.mismatch = true;
        else agree(reader, shape);
        return reader.setBits(mask, register.number << lo);
      },
      print(insn) {
        const shape = shapeIn(shapes, insn);
        return shape && `v${(insn >>> lo) & 31}.${shape.name}`;
      },
    };
  },
};

const COMMA = 44;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const MINUS = 45;

/** Registers in braces: the first and how many; undefined with a failure noted. */
export function readList(
  reader: OperandReader,
): { first: number; count: number; arrangement: string } | undefined {
  if (!reader.eat(OPEN_BRACE)) {
    mustBe(reader, 'a SIMD vector register list');
    return undefined;
  }
  const first = readSimdRegister(reader);
  let count = 1;
  if (first?.letter !== 'v') {
    mustBe(reader, 'a SIMD vector register list');
    return undefined;
  }
  while (!reader.eat(CLOSE_BRACE)) {
    const isRange = reader.eat(MINUS);
    if (!isRange && !reader.eat(COMMA)) {
      reader.fail("'}' expected", Severity.syntax);
      return undefined;
    }
    const next = readSimdRegister(reader);
    if (next?.letter !== 'v' || next.arrangement !== first.arrangement) {
      reader.fail('invalid register list', Severity.syntax);
      return undefined;
    }
    const distance = (next.number - first.number + 32) & 31;
    if (!isRange && distance !== count) {
      reader.fail('invalid register list', Severity.syntax);
      return undefined;
    }
    count = distance + 1;
  }
  return { first: first.number, count, arrangement: first.arrangement };
}

/** `{v0.4s, v1.4s}`, `{v0.4s-v3.4s}`. */
export function printList(first: number, count: number, arrangement: string): string {
  const name = (i: number) => `v${(first + i) & 31}.${arrangement}`;
  if (count > 2 && first + count <= 32) return `{${name(0)}-${name(count - 1)}}`;
  return `{${Array.from({ length: count }, (_, i) => name(i)).join(', ')}}`;
}

/** <list:Rt,4,Tbhsd>: that many consecutive vectors. */
const list: OperandKind = {
  compile(spec, row) {
    const { lo } = fieldNamed(row, spec.args[0]);
    const wanted = Number(spec.args[1]);
    const shapes = shapesOf(row, spec.args[2]);
    return {
      parse(reader) {
        const found = readList(reader);
        if (!found) return false;
        if (reader.peek() === 91) return mustBe(reader, 'a SIMD vector register list');
        if (found.count !== wanted) {
          return reader.fail(
            `invalid number of registers in the list; ${wanted} registers are expected`,
            Severity.other,
          );
        }
        const shape = shapes.find(({ name }) => name === found.arrangement);
        if (!shape) reader.mismatch = true;
        else agree(reader, shape);
        return reader.setBits(31 << lo, found.first << lo);
      },
      print(insn) {
        const shape = shapeIn(shapes, insn);
        return shape && printList((insn >>> lo) & 31, wanted, shape.name);
      },
    };
  },
};

/** <two:Q> inside a mnemonic: `2` for the upper half. */
const upperHalf: OperandKind = {
  compile(spec, row) {
    const { lo } = fieldNamed(row, spec.args[0]);
    return {
      parse: () => false,
      print: (insn) => ((insn >>> lo) & 1 ? '2' : ''),
      spellings: [
        { text: '', mask: 1 << lo, value: 0 },
        { text: '2', mask: 1 << lo, value: 1 << lo },
      ],
    };
  },
};

export const simdRegisterKinds: [string, OperandKind][] = [
  ...[...'bhsdq'].map((letter): [string, OperandKind] => [letter, fixedScalar(letter)]),
  ['fp', scalarBy(() => ['s', 'd', '', 'h'])],
  ['scalar', scalarBy(scalarNames)],
  ['wider', scalarBy(widerNames)],
  ['v', vector],
  ['list', list],
  ['two', upperHalf],
];
