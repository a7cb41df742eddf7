// A value made of several fields of a word: `immhi:immlo`, most significant field first.
import type { Field, Row } from '../table/row.js';
import type { OperandReader } from './reader.js';

export interface Bits {
  readonly width: number;
  /** The value in `insn`, unsigned; below 2^32. */
  get(insn: number): number;
  /** Puts `value` (any number below 2^53, two's complement) into the fields. */
  put(reader: OperandReader, value: number): boolean;
  /** `insn` with `value` in the fields. */
  insert(insn: number, value: number): number;
}

/** The field `name` of `row`; throws where there is none. */
export function fieldNamed(row: Row, name: string): Field {
  const field = row.fields.get(name);
  if (!field) throw new Error(`no field '${name}' in the diagram`);
  return field;
}

/** Fields joined by `:`. */
export function bitsNamed(row: Row, names: string): Bits {
  const fields = names.split(':').map((name) => fieldNamed(row, name.trim()));
  const width = fields.reduce((sum, field) => sum + field.width, 0);
  if (fields.length === 1) return singleField(fields[0]);
  const low = [...fields].reverse();
  return {
    width,
    get(insn) {
      let value = 0;
      for (const { lo, width: bits } of fields) {
        value = value * 2 ** bits + ((insn >>> lo) & (2 ** bits - 1));
      }
      return value;
    },
    put(reader, value) {
      let rest = value;
      for (const field of low) {
        const scale = 2 ** field.width;
        if (!reader.set(field, modulo(rest, scale))) return false;
        rest = Math.floor(rest / scale);
      }
      return true;
    },
    insert(insn, value) {
      let rest = value;
      let word = insn;
      for (const { lo, width: bits } of low) {
        const scale = 2 ** bits;
        word = (word & ~((scale - 1) << lo)) | (modulo(rest, scale) << lo);
        rest = Math.floor(rest / scale);
      }
      return word >>> 0;
    },
  };
}

function singleField(field: Field): Bits {
  const { lo, width } = field;
  const mask = 2 ** width - 1;
  return {
    width,
    get: (insn) => ((insn >>> lo) & mask) >>> 0,
    put: (reader, value) => reader.set(field, modulo(value, 2 ** width)),
    insert: (insn, value) => ((insn & ~(mask << lo)) | (modulo(value, 2 ** width) << lo)) >>> 0,
  };
}

function modulo(value: number, scale: number): number {
  const rest = value % scale;
  return rest < 0 ? rest + scale : rest;
}

/** `value` (of `width` bits) as two's complement. */
export function signExtend(value: number, width: number): number {
  return value >= 2 ** (width - 1) ? value - 2 ** width : value;
}
