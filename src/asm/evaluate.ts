// What expressions come to: `symbol - symbol + number`, by the distances that are known at the time,
// while assembling or after the layout.
import { StatementError } from './diagnostics.js';
import {
  applyBinary,
  applyUnary,
  type Expr,
  knownDistance,
  rootOf,
  type SymbolExpr,
} from './expr.js';
import type { Sym } from './section.js';
import type { Value } from './value.js';
import * as v from './value.js';

/** `plus - minus + value`: what an expression comes to. */
export interface Affine {
  plus: Sym | undefined;
  minus: Sym | undefined;
  value: Value;
  suffix?: string;
}

/** How `evaluate` sees positions: before the layout is known, or after. */
export interface Measure {
  /** a - b if that is known, else undefined. */
  distance(a: Sym, b: Sym): Value | undefined;
  /** The value is wanted now: a symbol that nothing is known of is equal to nothing but itself. */
  readonly decides?: boolean;
}

/** The measure to use while assembling: distances within a chain, no gap between. */
export const NOW: Measure = {
  distance(a, b) {
    return knownDistance({ kind: 'sym', sym: a, plus: 0 }, { kind: 'sym', sym: b, plus: 0 });
  },
};

/** NOW, for `.if` and the like. */
export const DECIDING: Measure = { ...NOW, decides: true };

/** Reduces an expression. Undefined when it is not of the form `symbol - symbol + number`. */
export function evaluate(expr: Expr, measure: Measure): Affine | undefined {
  switch (expr.kind) {
    case 'num':
      return { plus: undefined, minus: undefined, value: expr.value };
    case 'big':
      return { plus: undefined, minus: undefined, value: v.wrap(expr.value) };
    case 'sym':
      return evaluateSymbol(expr, measure);
    case 'unary': {
      const value = evaluateNumber(expr.operand, measure);
      if (value === undefined) {
        if (expr.op !== '-') return undefined;
        const inner = evaluate(expr.operand, measure);
        if (!inner) return undefined;
        return { plus: inner.minus, minus: inner.plus, value: v.negate(inner.value) };
      }
      return { plus: undefined, minus: undefined, value: applyUnary(expr.op, value) };
    }
    case 'binary':
      return evaluateBinary(expr, measure);
  }
}

function evaluateSymbol(expr: Expr & { kind: 'sym' }, measure: Measure): Affine | undefined {
  const { sym, plus, suffix } = expr;
  if (!sym.equal) return { plus: sym, minus: undefined, value: plus, suffix };
  if (sym.busy) throw new StatementError(`symbol definition loop encountered at \`${sym.name}'`);
  sym.busy = true;
  try {
    const inner = evaluate(sym.equal, measure);
    if (!inner) return undefined;
    if (inner.plus && !inner.minus) return { plus: sym, minus: undefined, value: plus, suffix };
    return { ...inner, value: v.add(inner.value, plus) };
  } finally {
    sym.busy = false;
  }
}

function evaluateBinary(expr: Expr & { kind: 'binary' }, measure: Measure): Affine | undefined {
  const left = evaluate(expr.left, measure);
  const right = evaluate(expr.right, measure);
  if (!left || !right) return undefined;
  if (expr.op === '+' || expr.op === '-') {
    const negative = expr.op === '-';
    const plusses = [left.plus, negative ? right.minus : right.plus].filter((s) => s !== undefined);
    const minuses = [left.minus, negative ? right.plus : right.minus].filter(
      (s) => s !== undefined,
    );
    let value = negative ? v.subtract(left.value, right.value) : v.add(left.value, right.value);
    // Pairs whose distance is known leave only a number.
    for (let i = plusses.length - 1; i >= 0; i--) {
      for (let j = minuses.length - 1; j >= 0; j--) {
        const distance = measure.distance(plusses[i], minuses[j]);
        if (distance === undefined) continue;
        value = v.add(value, distance);
        plusses.splice(i, 1);
        minuses.splice(j, 1);
        break;
      }
    }
    if (plusses.length > 1 || minuses.length > 1) return undefined;
    return { plus: plusses[0], minus: minuses[0], value, suffix: left.suffix ?? right.suffix };
  }
  const a = toNumber(left, measure);
  const b = toNumber(right, measure);
  if (a !== undefined && b !== undefined) {
    return { plus: undefined, minus: undefined, value: applyBinary(expr.op, a, b) };
  }
  return compareSymbols(expr.op, left, right, measure);
}

/** `a == b` and the like of two symbols, when their distance decides it. */
function compareSymbols(
  op: string,
  left: Affine,
  right: Affine,
  measure: Measure,
): Affine | undefined {
  if (!['==', '!=', '<', '<=', '>', '>='].includes(op)) return undefined;
  if (left.minus || right.minus) return undefined;
  const equality = op === '==' || op === '!=';
  const unequal = { plus: undefined, minus: undefined, value: op === '!=' ? -1 : 0 };
  if (!left.plus || !right.plus) return measure.decides && equality ? unequal : undefined;
  const distance = measure.distance(left.plus, right.plus);
  if (distance === undefined) {
    // Two symbols that are nothing yet are not equal: macros compare words in this way.
    const known = [left.plus, right.plus].filter(
      (sym) => rootOf(sym.ref as SymbolExpr).sym.defined,
    ).length;
    return equality && known < (measure.decides ? 2 : 1) ? unequal : undefined;
  }
  const difference = v.add(distance, v.subtract(left.value, right.value));
  return { plus: undefined, minus: undefined, value: applyBinary(op, difference, 0) };
}

function toNumber(affine: Affine, measure: Measure): Value | undefined {
  if (!affine.plus && !affine.minus) return affine.value;
  if (!affine.plus || !affine.minus) return undefined;
  const distance = measure.distance(affine.plus, affine.minus);
  return distance === undefined ? undefined : v.add(distance, affine.value);
}

/** The value when it is a plain number under this measure. */
export function evaluateNumber(expr: Expr, measure: Measure): Value | undefined {
  if (expr.kind === 'num') return expr.value;
  const affine = evaluate(expr, measure);
  return affine && toNumber(affine, measure);
}
