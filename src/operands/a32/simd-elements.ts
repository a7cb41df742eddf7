// Lists and addresses of the Advanced SIMD element and structure loads and stores.
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  BANG,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  constant,
  fieldAt,
  fieldValue,
  OPEN_BRACKET,
  splitField,
} from './places.js';
import { PC, REGISTER_NAMES, readRegister } from './register-names.js';
import { listText, readVectorList } from './simd-registers.js';

/** By the field `type` of VLDn (multiple): n, how many registers, and how far apart. */
const MULTIPLE: readonly (readonly [number, number, number] | undefined)[] = [
  [4, 4, 1],
  [4, 4, 2],
  [1, 4, 1],
  [2, 4, 1],
  [3, 3, 1],
  [3, 3, 2],
  [1, 3, 1],
  [1, 1, 1],
  [2, 2, 1],
  [2, 2, 2],
  [1, 2, 1],
];

/** `<elements:D,Vd,type|2>` of VLD2 and VST2 (multiple 2-element structures) and the like. */
export const elementList: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField({ ...spec, args: spec.args.slice(0, 2) }, row);
    const type = fieldAt(spec, row, 2);
    const n = Number(spec.flags[0]);
    return {
      parse(reader) {
        const list = readVectorList(reader);
        if (!list) return false;
        if (list.lane !== undefined) {
          return reader.fail('bad list type for instruction', Severity.recoverable);
        }
        const value = MULTIPLE.findIndex(
          (each) => each?.join() === [n, list.count, list.stride].join(),
        );
        if (value < 0) return reader.fail('bad list type for instruction', Severity.other);
        return field.set(reader, list.first) && reader.set(type, value);
      },
      print(insn) {
        const found = MULTIPLE[fieldValue(type, insn)];
        return found && listText(field.get(insn), found[1], found[2]);
      },
    };
  },
};

/** index_align of the loads of one lane: index, spacing and alignment by the size of the elements. */
interface LaneForm {
  readonly index: number;
  readonly stride: number;
  /** The bits that say how the address is aligned. */
  readonly align: number;
}

function laneForm(size: number, indexAlign: number): LaneForm {
  const index = indexAlign >> (size + 1);
  const stride = size > 0 && (indexAlign >> size) & 1 ? 2 : 1;
  return { index, stride, align: indexAlign & (2 ** size - 1 || 1) };
}

/** `<lane:D,Vd,size,index_align|2>`. */
export const laneList: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField({ ...spec, args: spec.args.slice(0, 2) }, row);
    const size = fieldAt(spec, row, 2);
    const indexAlign = fieldAt(spec, row, 3);
    const n = Number(spec.flags[0]);
    return {
      parse(reader) {
        const list = readVectorList(reader);
        if (!list) return false;
        const { lane, stride } = list;
        if (typeof lane !== 'number') {
          return reader.fail('bad list type for instruction', Severity.recoverable);
        }
        const log = reader.get(size);
        if (list.count !== n || (stride === 2 && log === 0)) {
          return reader.fail('bad list length', Severity.other);
        }
        if (lane >= 8 >> log) return reader.fail('bad list length', Severity.range);
        const spaced = stride === 2 ? 2 ** log : 0;
        // The alignment is added by the address.
        reader.insn |= ((lane << (log + 1)) | spaced) << indexAlign.lo;
        return field.set(reader, list.first);
      },
      print(insn) {
        const { index, stride } = laneForm(fieldValue(size, insn), fieldValue(indexAlign, insn));
        if (n === 1 && stride !== 1) return undefined;
        return listText(field.get(insn), n, n === 1 ? 1 : stride, `[${index}]`);
      },
    };
  },
};

/** `<alllanes:D,Vd,T|2>`: T is the number of registers (VLD1) or their spacing. */
export const allLanesList: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField({ ...spec, args: spec.args.slice(0, 2) }, row);
    const t = fieldAt(spec, row, 2);
    const n = Number(spec.flags[0]);
    return {
      parse(reader) {
        const list = readVectorList(reader);
        if (!list) return false;
        if (list.lane !== 'all') {
          return reader.fail('bad list type for instruction', Severity.recoverable);
        }
        const { count, stride, first } = list;
        const fits = n === 1 ? count <= 2 && stride === 1 : count === n;
        if (!fits) return reader.fail('bad list length', Severity.other);
        return field.set(reader, first) && reader.set(t, n === 1 ? count - 1 : stride - 1);
      },
      print(insn) {
        const value = fieldValue(t, insn);
        const first = field.get(insn);
        return n === 1 ? listText(first, value + 1, 1, '[]') : listText(first, n, value + 1, '[]');
      },
    };
  },
};

/** Alignment in bits by the encoded value, 0 for none; undefined where a value is not allocated. */
type Alignment = (insn: number) => number | undefined;

/** Sets what encodes an alignment of `bits`; false where this instruction has none such. */
type Encode = (reader: OperandReader, bits: number) => boolean;

/** `[r0:128]!`, `[r0], r1`: what the third word of the flags says is how the alignment is encoded. */
export const elementAddress: OperandKind = {
  compile(spec, row): Operand {
    const rn = fieldAt(spec, row, 0);
    const rm = fieldAt(spec, row, 1);
    const [form] = spec.flags;
    const { decode, encode } = ALIGNMENTS[form as keyof typeof ALIGNMENTS](
      (name) => row.fields.get(name)!,
      Number(spec.flags[1]),
    );
    return {
      parse(reader) {
        if (!reader.eat(OPEN_BRACKET)) return reader.fail("'[' expected", Severity.recoverable);
        const base = readRegister(reader);
        if (base < 0) return reader.fail('ARM register expected', Severity.recoverable);
        if (base === PC) {
          return reader.fail('r15 not allowed here', Severity.other);
        }
        let bits = 0;
        const comma = reader.eat(COMMA);
        if (reader.eat(COLON)) {
          const value = constant(reader, 0, 256, true);
          if (value === undefined) return false;
          bits = value;
        } else if (comma) return reader.fail('alignment must be constant', Severity.syntax);
        if (!reader.eat(CLOSE_BRACKET)) return reader.fail("']' expected", Severity.syntax);
        if (!encode(reader, bits)) return reader.fail('bad alignment', Severity.range);
        let index = 15;
        if (reader.eat(BANG)) index = 13;
        else if (reader.eat(COMMA)) {
          const found = readRegister(reader);
          if (found < 0) return reader.fail('ARM register expected', Severity.syntax);
          if (found === 13 || found === PC) {
            return reader.fail('r13 not allowed here', Severity.other);
          }
          index = found;
        }
        return reader.set(rn, base) && reader.set(rm, index);
      },
      print(insn) {
        const bits = decode(insn);
        if (bits === undefined) return undefined;
        const base = `[${REGISTER_NAMES[fieldValue(rn, insn)]}${bits ? ` :${bits}` : ''}]`;
        const index = fieldValue(rm, insn);
        if (index === 15) return base;
        return index === 13 ? `${base}!` : `${base}, ${REGISTER_NAMES[index]}`;
      },
    };
  },
};

type FieldOf = (name: string) => ReturnType<typeof fieldAt>;

const ALIGNMENTS = {
  multiple(fieldOf: FieldOf): { decode: Alignment; encode: Encode } {
    const align = fieldOf('align');
    const type = fieldOf('type');
    return {
      decode(insn) {
        const value = fieldValue(align, insn);
        return value === 0 ? 0 : 32 << value;
      },
      encode(reader, bits) {
        const count = MULTIPLE[reader.get(type)]?.[1] ?? 0;
        const value = [0, 64, 128, 256].indexOf(bits);
        if (value < 0) return false;
        if (value === 2 && count !== 2 && count !== 4) return false;
        if (value === 3 && count !== 4) return false;
        return reader.set(align, value);
      },
    };
  },

  lane(fieldOf: FieldOf, n: number): { decode: Alignment; encode: Encode } {
    const size = fieldOf('size');
    const indexAlign = fieldOf('index_align');
    return {
      decode(insn) {
        const log = fieldValue(size, insn);
        const { align } = laneForm(log, fieldValue(indexAlign, insn));
        return laneAlignment(n, log, align);
      },
      encode(reader, bits) {
        const log = reader.get(size);
        const value = [0, 1, 2, 3].find(
          (each) => each <= (2 ** log - 1 || 1) && laneAlignment(n, log, each) === bits,
        );
        if (value === undefined) return false;
        reader.insn |= value << indexAlign.lo;
        return true;
      },
    };
  },

  all(fieldOf: FieldOf, n: number): { decode: Alignment; encode: Encode } {
    const size = fieldOf('size');
    const a = fieldOf('a');
    const aligned = (log: number) => {
      if (n === 3) return undefined;
      if (n === 4) return log === 3 ? 128 : log === 2 ? 64 : 32 << log;
      if (n === 1) return log === 0 ? undefined : 8 << log;
      return (8 << log) * n;
    };
    return {
      decode(insn) {
        const log = fieldValue(size, insn);
        const isAligned = fieldValue(a, insn) === 1;
        if (n === 4 && log === 3) return isAligned ? 128 : undefined;
        return isAligned ? aligned(log) : 0;
      },
      encode(reader, bits) {
        if (n === 4 && reader.get(size) >= 2) {
          // 32-bit elements: size 3 is the alignment of 128 bits.
          if (bits === 128) reader.insn |= 1 << size.lo;
          else if (bits !== 0 && bits !== 64) return false;
          return reader.set(a, bits === 0 ? 0 : 1);
        }
        if (bits !== 0 && bits !== aligned(reader.get(size))) return false;
        return reader.set(a, bits === 0 ? 0 : 1);
      },
    };
  },
};

/** Alignment of one lane's structure of `n` elements of 8 << log bits; undefined: not allocated. */
function laneAlignment(n: number, log: number, value: number): number | undefined {
  if (value === 0) return 0;
  switch (n) {
    case 1:
      if (log === 0) return undefined;
      if (log === 1) return value === 1 ? 16 : undefined;
      return value === 3 ? 32 : undefined;
    case 2:
      return value === 1 ? 16 << log : undefined;
    case 3:
      return undefined;
    default:
      if (log === 2) return value === 1 ? 64 : value === 2 ? 128 : undefined;
      return value === 1 ? 32 << log : undefined;
  }
}
