// Elements of vectors: <element:Rn> (size and index in imm5, as in DUP and INS), <element4:Rn> (index in
// imm4), <indexed:size> (the multiplier of the by-element forms), <lane:Rt,2,b> (a list's lane at LD1 to
// ST4), <fixedelement:Rn,d,1>.
import { bitsNamed, fieldNamed } from '../bits.js';
import { type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { rangeMessage, readExpression } from './immediates.js';
import { printList, readList, readSimdRegister } from './simd-registers.js';

const LETTERS = 'bhsd';
const OPEN = 91;
const CLOSE = 93;

/** `[3]`; undefined with a failure noted. */
function readIndex(reader: OperandReader, max: number): number | undefined {
  if (!reader.eat(OPEN)) {
    reader.fail(`operand ${reader.operand} must be a SIMD vector element`, Severity.syntax);
    return undefined;
  }
  const parsed = readExpression(reader);
  if (!parsed) return undefined;
  if (!reader.eat(CLOSE)) {
    reader.fail("']' expected", Severity.syntax);
    return undefined;
  }
  const value = Number(parsed.value ?? -1);
  if (value < 0 || value > max) {
    reader.fail(rangeMessage('register element index', 0, max), Severity.range);
    return undefined;
  }
  return value;
}

/** `v3.s` in front of an index: number and size, or undefined with a failure noted. */
function readElementRegister(reader: OperandReader): { number: number; size: number } | undefined {
  const start = reader.at;
  const register = readSimdRegister(reader);
  // `v1.4s[3]` is taken for `v1.s[3]`.
  const match = /^(?:16b|8b|8h|4h|4s|2s|2d|1d|[bhsd])$/.exec(register?.arrangement ?? '');
  const size = match ? LETTERS.indexOf(match[0].slice(-1)) : -1;
  if (register?.letter !== 'v' || size < 0) {
    reader.at = start;
    reader.fail(`operand ${reader.operand} must be a SIMD vector element`, Severity.syntax);
    return undefined;
  }
  return { number: register.number, size };
}

/** Size (log2 of bytes) that imm5 selects by its lowest set bit; -1 for the reserved 0b10000. */
const sizeOf = (imm5: number) => (imm5 & 15 ? 31 - Math.clz32(imm5 & -imm5) : -1);

/** <element:Rn|bhs>: size and index in imm5. */
const element: OperandKind = {
  compile(spec, row) {
    const register = fieldNamed(row, spec.args[0]);
    const imm5 = fieldNamed(row, 'imm5');
    const letters = spec.flags[0] ?? LETTERS;
    return {
      parse(reader) {
        const found = readElementRegister(reader);
        if (!found) return false;
        const index = readIndex(reader, (16 >> found.size) - 1);
        if (index === undefined) return false;
        if (!letters.includes(LETTERS[found.size])) reader.mismatch = true;
        const bits = (index << (found.size + 1)) | (1 << found.size);
        // The other operand may have decided the size, the low bits, already.
        const low = (2 << found.size) - 1;
        if (((reader.insn >>> imm5.lo) ^ bits) & low & (reader.known >>> imm5.lo))
          reader.mismatch = true;
        else reader.setBits(31 << imm5.lo, bits << imm5.lo);
        return reader.set(register, found.number);
      },
      print(insn) {
        const bits = (insn >>> imm5.lo) & 31;
        const size = sizeOf(bits);
        if (size < 0 || !letters.includes(LETTERS[size])) return undefined;
        return `v${(insn >>> register.lo) & 31}.${LETTERS[size]}[${bits >> (size + 1)}]`;
      },
    };
  },
};

/** <escalar:Rd>: the scalar of the size that imm5 selects. */
const elementScalar: OperandKind = {
  compile(spec, row) {
    const register = fieldNamed(row, spec.args[0]);
    const imm5 = fieldNamed(row, 'imm5');
    return {
      parse(reader) {
        const found = readSimdRegister(reader);
        const size = found ? LETTERS.indexOf(found.letter) : -1;
        if (!found || size < 0) {
          return reader.fail(
            `operand ${reader.operand} must be a SIMD scalar register`,
            Severity.syntax,
          );
        }
        if (found.arrangement !== '')
          return reader.fail('comma expected between operands', Severity.syntax);
        reader.setBits(((2 << size) - 1) << imm5.lo, (1 << size) << imm5.lo);
        return reader.set(register, found.number);
      },
      print(insn) {
        const size = sizeOf((insn >>> imm5.lo) & 31);
        return size < 0 ? undefined : `${LETTERS[size]}${(insn >>> register.lo) & 31}`;
      },
    };
  },
};

/** <slane:Rm,imm2>: `v3.s[1]` with its index in a field. */
const wordLane: OperandKind = {
  compile(spec, row) {
    const register = fieldNamed(row, spec.args[0]);
    const field = fieldNamed(row, spec.args[1]);
    return {
      parse(reader) {
        const found = readElementRegister(reader);
        if (!found) return false;
        if (LETTERS[found.size] !== 's') reader.mismatch = true;
        const index = readIndex(reader, 3);
        return (
          index !== undefined && reader.set(field, index) && reader.set(register, found.number)
        );
      },
      print: (insn) => `v${(insn >>> register.lo) & 31}.s[${(insn >>> field.lo) & 3}]`,
    };
  },
};

/** <element4:Rn>: INS's source, index in imm4, size as in imm5. */
const element4: OperandKind = {
  compile(spec, row) {
    const register = fieldNamed(row, spec.args[0]);
    const imm5 = fieldNamed(row, 'imm5');
    const imm4 = fieldNamed(row, 'imm4');
    return {
      parse(reader) {
        const found = readElementRegister(reader);
        if (!found) return false;
        const index = readIndex(reader, (16 >> found.size) - 1);
        if (index === undefined) return false;
        if (sizeOf(reader.get(imm5)) !== found.size) reader.mismatch = true;
        return reader.set(imm4, index << found.size) && reader.set(register, found.number);
      },
      print(insn) {
        const size = sizeOf((insn >>> imm5.lo) & 31);
        if (size < 0) return undefined;
        const index = ((insn >>> imm4.lo) & 15) >> size;
        return `v${(insn >>> register.lo) & 31}.${LETTERS[size]}[${index}]`;
      },
    };
  },
};

/** <indexed:hs> by size, <indexed:sd,sz>, or one letter: register and index in H, L, M and Rm. */
const indexed: OperandKind = {
  compile(spec, row) {
    const letters = spec.args[0];
    const sizeField = spec.args[1] === undefined ? undefined : fieldNamed(row, spec.args[1]);
    const H = fieldNamed(row, 'H');
    const L = fieldNamed(row, 'L');
    const M = fieldNamed(row, 'M');
    const Rm = fieldNamed(row, 'Rm');
    const codeOf = (letter: string) => (spec.args[1] === 'sz' ? 'sd' : LETTERS).indexOf(letter);
    return {
      parse(reader) {
        const found = readElementRegister(reader);
        if (!found) return false;
        const letter = LETTERS[found.size];
        const index = readIndex(reader, (16 >> found.size) - 1);
        if (index === undefined) return false;
        if (!letters.includes(letter)) reader.mismatch = true;
        else if (sizeField) reader.agree(sizeField, codeOf(letter));
        if (letter === 'h' && found.number > 15) {
          return reader.fail('register number out of range 0 to 15', Severity.range);
        }
        reader.set(Rm, found.number & 15);
        const top = found.number >> 4;
        if (letter === 'h') {
          return (
            reader.set(H, index >> 2) && reader.set(L, (index >> 1) & 1) && reader.set(M, index & 1)
          );
        }
        reader.set(M, top);
        if (letter === 's') return reader.set(H, index >> 1) && reader.set(L, index & 1);
        return reader.set(H, index & 1) && reader.set(L, 0);
      },
      print(insn) {
        const bit = (lo: number) => (insn >>> lo) & 1;
        const letter = sizeField
          ? [...letters].find(
              (one) => codeOf(one) === ((insn >>> sizeField.lo) & (2 ** sizeField.width - 1)),
            )
          : letters;
        if (letter === undefined) return undefined;
        const low = (insn >>> Rm.lo) & 15;
        if (letter === 'h') {
          return `v${low}.h[${(bit(H.lo) << 2) | (bit(L.lo) << 1) | bit(M.lo)}]`;
        }
        const number = low | (bit(M.lo) << 4);
        if (letter === 's') return `v${number}.s[${(bit(H.lo) << 1) | bit(L.lo)}]`;
        return bit(L.lo) ? undefined : `v${number}.d[${bit(H.lo)}]`;
      },
    };
  },
};

/** <groupelement:4b>: `v3.4b[1]`, index in H:L, register in M:Rm. */
const groupElement: OperandKind = {
  compile(spec, row) {
    const group = spec.args[0];
    const register = bitsNamed(row, 'M:Rm');
    const index = bitsNamed(row, 'H:L');
    return {
      parse(reader) {
        const found = readSimdRegister(reader);
        if (found?.letter !== 'v' || reader.peek() !== OPEN) {
          return reader.fail(
            `operand ${reader.operand} must be a SIMD vector element`,
            Severity.syntax,
          );
        }
        if (found.arrangement !== group) reader.mismatch = true;
        const at = readIndex(reader, 3);
        return at !== undefined && index.put(reader, at) && register.put(reader, found.number);
      },
      print: (insn) => `v${register.get(insn)}.${group}[${index.get(insn)}]`,
    };
  },
};

/** <complexelement:h>: a pair of FCMLA, index in H:L (H), register in M:Rm. */
const complexElement: OperandKind = {
  compile(spec, row) {
    const letter = spec.args[0];
    const register = bitsNamed(row, 'M:Rm');
    const index = bitsNamed(row, letter === 'h' ? 'H:L' : 'H');
    const Q = row.fields.get('Q');
    return {
      parse(reader) {
        const found = readElementRegister(reader);
        if (!found) return false;
        if (LETTERS[found.size] !== letter) reader.mismatch = true;
        const at = readIndex(reader, Q && reader.get(Q) ? 3 : 1);
        return at !== undefined && index.put(reader, at) && register.put(reader, found.number);
      },
      print: (insn) => `v${register.get(insn)}.${letter}[${index.get(insn)}]`,
    };
  },
};

/** <lane:Rt,2,b>: `{v0.b, v1.b}[3]`, the index in Q:S:size. */
const lane: OperandKind = {
  compile(spec, row) {
    const register = fieldNamed(row, spec.args[0]);
    const count = Number(spec.args[1]);
    const letter = spec.args[2];
    const bits = bitsNamed(row, spec.args[3]);
    return {
      parse(reader) {
        const found = readList(reader);
        if (!found) return false;
        const index = readIndex(reader, 2 ** bits.width - 1);
        if (index === undefined) return false;
        if (found.arrangement !== letter || found.count !== count) reader.mismatch = true;
        return bits.put(reader, index) && reader.set(register, found.first);
      },
      print: (insn) =>
        `${printList((insn >>> register.lo) & 31, count, letter)}[${bits.get(insn)}]`,
    };
  },
};

/** <fixedelement:Rn,d,1>: an element that the row fixes. */
const fixedElement: OperandKind = {
  compile(spec, row) {
    const register = fieldNamed(row, spec.args[0]);
    const [, letter, index] = spec.args;
    return {
      parse(reader) {
        const found = readElementRegister(reader);
        if (!found) return false;
        if (LETTERS[found.size] !== letter) reader.mismatch = true;
        const at = readIndex(reader, (16 >> found.size) - 1);
        if (at === undefined) return false;
        if (at !== Number(index)) {
          return reader.fail(
            rangeMessage('register element index', Number(index), Number(index)),
            Severity.range,
          );
        }
        return reader.set(register, found.number);
      },
      print: (insn) => `v${(insn >>> register.lo) & 31}.${letter}[${index}]`,
    };
  },
};

export const simdElementKinds: [string, OperandKind][] = [
  ['element', element],
  ['element4', element4],
  ['escalar', elementScalar],
  ['slane', wordLane],
  ['indexed', indexed],
  ['lane', lane],
  ['groupelement', groupElement],
  ['complexelement', complexElement],
  ['fixedelement', fixedElement],
];
