// Guards as closures over the word: the same meaning as evaluate() in expr.ts, without walking the
// tree for every word. Used where rows are matched often (disassembler, encoder).
import { type BinaryOp, type Expr, GUARD_FUNCTIONS, widthOf } from './expr.js';
import type { Row } from './row.js';

export type WordFunction = (insn: number) => number;

/** `expr` over the fields of `row`, as a function of the word. */
export function compileExpr(expr: Expr, row: Row): WordFunction {
  switch (expr.kind) {
    case 'number':
    case 'bits': {
      const { value } = expr;
      return () => value;
    }
    case 'field': {
      const { lo, width } = row.fields.get(expr.name)!;
      const mask = 2 ** width - 1;
      return (insn) => ((insn >>> lo) & mask) >>> 0;
    }
    case 'concat': {
      const scope = { width: (name: string) => row.fields.get(name)!.width };
      const parts = expr.parts.map((part) => ({
        scale: 2 ** widthOf(part, scope),
        value: compileExpr(part, row),
      }));
      return (insn) => parts.reduce((sum, part) => sum * part.scale + part.value(insn), 0);
    }
    case 'unary': {
      const operand = compileExpr(expr.operand, row);
      if (expr.op === '!') return (insn) => (operand(insn) ? 0 : 1);
      if (expr.op === '-') return (insn) => -operand(insn) >>> 0;
      return (insn) => ~operand(insn) >>> 0;
    }
    case 'binary':
      return compileBinary(expr.op, compileExpr(expr.left, row), compileExpr(expr.right, row));
    case 'call': {
      const call = GUARD_FUNCTIONS[expr.name];
      if (!call) throw new Error(`${expr.name}() cannot be evaluated in a guard`);
      const args = expr.args.map((arg) => compileExpr(arg, row));
      return (insn) => call(...args.map((arg) => arg(insn)));
    }
  }
}

function compileBinary(op: BinaryOp, left: WordFunction, right: WordFunction): WordFunction {
  switch (op) {
    case '||':
      return (insn) => (left(insn) || right(insn) ? 1 : 0);
    case '&&':
      return (insn) => (left(insn) && right(insn) ? 1 : 0);
    case '==':
      return (insn) => (left(insn) === right(insn) ? 1 : 0);
    case '!=':
      return (insn) => (left(insn) !== right(insn) ? 1 : 0);
    case '<':
      return (insn) => (left(insn) < right(insn) ? 1 : 0);
    case '<=':
      return (insn) => (left(insn) <= right(insn) ? 1 : 0);
    case '>':
      return (insn) => (left(insn) > right(insn) ? 1 : 0);
    case '>=':
      return (insn) => (left(insn) >= right(insn) ? 1 : 0);
    case '&':
      return (insn) => (left(insn) & right(insn)) >>> 0;
    case '|':
      return (insn) => (left(insn) | right(insn)) >>> 0;
    case '^':
      return (insn) => (left(insn) ^ right(insn)) >>> 0;
    case '<<':
      return (insn) => (left(insn) << right(insn)) >>> 0;
    case '>>':
      return (insn) => left(insn) >>> right(insn);
    case '+':
      return (insn) => (left(insn) + right(insn)) >>> 0;
    case '-':
      return (insn) => (left(insn) - right(insn)) >>> 0;
    case '*':
      return (insn) => Math.imul(left(insn), right(insn)) >>> 0;
  }
}
