// Constant folding of the second tier against the engine itself: each operation on values at the edges.
import { describe, expect, it } from 'vitest';
import { type Code, encodeModule, i32Const, i64Const } from '../../src/machine/compiled/encode.js';
import { arity, fold, type Known, resultType } from '../../src/machine/compiled/fold.js';
import { I32, OP } from '../../src/machine/compiled/module.js';

const VALUES32 = [
  0, 1, -1, 2, 7, 31, 32, 33, 0x7fffffff, -0x80000000, 0x12345678, -0x6789abcd, 255,
];
const VALUES64 = [...VALUES32.map(BigInt), 63n, 64n, 1n << 32n, -(1n << 63n), (1n << 63n) - 1n];
/** Divisions can trap: they are left to the engine. */
const NOT_FOLDED = new Set([0x6d, 0x6e, 0x6f, 0x70, 0x7f, 0x80, 0x81, 0x82]);

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const OPERATIONS = [
  ...range(OP.i32_eqz, OP.i64_ge_u),
  ...range(OP.i32_clz, OP.i64_rotr),
  ...[OP.i32_wrap_i64, OP.i64_extend_i32_s, OP.i64_extend_i32_u],
  ...range(OP.i32_extend8_s, OP.i64_extend32_s),
];

/** The operands of an operation are 64 bits wide. */
function isWide(op: number): boolean {
  if (op === OP.i32_wrap_i64) return true;
  if (op === OP.i64_extend_i32_s || op === OP.i64_extend_i32_u) return false;
  return (op >= OP.i64_eqz && op <= OP.i64_ge_u) || (op >= OP.i64_clz && resultType(op) !== I32);
}

const constant = (value: Known) =>
  typeof value === 'bigint' ? i64Const(value) : i32Const(value as number);

describe('constant folding', () => {
  it.each(OPERATIONS.map((op) => [`0x${op.toString(16)}`, op] as const))('%s', (_name, op) => {
    const values: readonly Known[] = isWide(op) ? VALUES64 : VALUES32;
    const equal = resultType(op) === I32 ? OP.i32_eq : OP.i64_eq;
    const code: Code = [...i32Const(1)];
    for (const a of values) {
      for (const b of arity(op) === 2 ? values : [undefined]) {
        const value = fold(op, a, b);
        expect(value === undefined).toBe(NOT_FOLDED.has(op));
        if (value === undefined) continue;
        const operands = [...constant(a), ...(b === undefined ? [] : constant(b))];
        code.push(...operands, op, ...constant(value), equal, 0x71);
      }
    }
    const module = new WebAssembly.Module(encodeModule([], [], code));
    const memory = new WebAssembly.Memory({ initial: 64 });
    const { f } = new WebAssembly.Instance(module, { m: { memory } }).exports;
    expect((f as (record: number) => number)(0)).toBe(1);
  });
});
