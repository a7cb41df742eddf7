// The expressions a table row may carry: its guard (`if sf == 1 || hw < 2`) and the immediate its
// executor sees (`imm = SignExtend(imm19:'00')`). Parsed once to a tree; evaluated here, or written
// out as AssemblyScript by tools/gen. No eval: the table also loads under a strict CSP.

/** A parsed expression. `bits` literals (`'00'`) know their width, as concatenation needs it. */
export type Expr =
  | { kind: 'number'; value: number }
  | { kind: 'bits'; value: number; width: number }
  | { kind: 'field'; name: string }
  | { kind: 'concat'; parts: Expr[] }
  | { kind: 'unary'; op: '!' | '-' | '~'; operand: Expr }
  | { kind: 'binary'; op: BinaryOp; left: Expr; right: Expr }
  | { kind: 'call'; name: string; args: Expr[] };

export type BinaryOp =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<='
  | '>='
  | '<'
  | '>'
  | '|'
  | '^'
  | '&'
  | '<<'
  | '>>'
  | '+'
  | '-'
  | '*';

const PRECEDENCE: readonly (readonly BinaryOp[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*'],
];

const TOKEN =
  /\s*(?:('[01]+')|(0x[0-9a-fA-F]+|0b[01]+|\d+)|([A-Za-z_]\w*)|(\|\||&&|==|!=|<=|>=|<<|>>|[-+*&|^<>!~():,]))/y;

/** Parses `text`; throws `Error` naming the offending place. */
export function parseExpr(text: string): Expr {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      if (text.slice(at).trim() === '') break;
      throw new Error(`unexpected '${text.slice(at).trim()}' in '${text}'`);
    }
    tokens.push(match[0].trim());
  }
  let at = 0;
  const peek = () => tokens[at];
  const take = (token: string) => {
    if (tokens[at] !== token) throw new Error(`expected '${token}' in '${text}'`);
    at++;
  };

  function binary(level: number): Expr {
    if (level === PRECEDENCE.length) return concat();
    let left = binary(level + 1);
    while (PRECEDENCE[level].includes(peek() as BinaryOp)) {
      const op = tokens[at++] as BinaryOp;
      left = { kind: 'binary', op, left, right: binary(level + 1) };
    }
    return left;
  }
  function concat(): Expr {
    const parts = [unary()];
    while (peek() === ':') {
      at++;
      parts.push(unary());
    }
    return parts.length === 1 ? parts[0] : { kind: 'concat', parts };
  }
  function unary(): Expr {
    const token = peek();
    if (token === '!' || token === '-' || token === '~') {
      at++;
      return { kind: 'unary', op: token, operand: unary() };
    }
    return primary();
  }
  function primary(): Expr {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`unexpected end of '${text}'`);
    if (token === '(') {
      const inner = binary(0);
      take(')');
      return inner;
    }
    if (token[0] === "'")
      return { kind: 'bits', value: parseInt(token.slice(1, -1), 2), width: token.length - 2 };
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (/^[A-Za-z_]/.test(token)) {
      if (peek() !== '(') return { kind: 'field', name: token };
      at++;
      const args: Expr[] = [];
      while (peek() !== ')') {
        args.push(binary(0));
        if (peek() === ',') at++;
      }
      take(')');
      return { kind: 'call', name: token, args };
    }
    throw new Error(`unexpected '${token}' in '${text}'`);
  }

  const result = binary(0);
  if (at !== tokens.length) throw new Error(`unexpected '${tokens[at]}' in '${text}'`);
  return result;
}

/** What evaluation needs to know of a row: each field's width (for `a:b`) and its value. */
export interface FieldScope {
  width(name: string): number;
  value(name: string): number;
}

/** Functions that guards and `prefer` may call, with the manual's names. */
export const GUARD_FUNCTIONS: Readonly<Record<string, (...args: number[]) => number>> = {
  /** BFXPreferred(sf, uns, imms, immr): UBFX/SBFX rather than UBFM/SBFM and the shift aliases. */
  BFXPreferred(sf, uns, imms, immr) {
    if (imms < immr) return 0;
    if (imms === (sf ? 63 : 31)) return 0;
    if (immr === 0) {
      if (!sf && (imms === 7 || imms === 15)) return 0;
      if (sf && !uns && (imms === 7 || imms === 15 || imms === 31)) return 0;
    }
    return 1;
  },
  /** MoveWidePreferred(sf, N, imms, immr): MOVZ or MOVN can make this bitmask immediate exactly. */
  MoveWidePreferred(sf, N, imms, immr) {
    const width = sf ? 64 : 32;
    if (sf && N !== 1) return 0;
    if (!sf && (N !== 0 || imms >= 32)) return 0;
    if (imms < 16) return (-immr & 15) <= 15 - imms ? 1 : 0;
    return ((imms + 1 - immr) & 15) + (width - 1 - imms) <= 16 ? 1 : 0;
  },
};

/** The value of a guard; numbers are unsigned and below 2^32. Only GUARD_FUNCTIONS can be called. */
export function evaluate(expr: Expr, scope: FieldScope): number {
  switch (expr.kind) {
    case 'number':
    case 'bits':
      return expr.value;
    case 'field':
      return scope.value(expr.name);
    case 'concat': {
      let value = 0;
      for (const part of expr.parts) {
        value = value * 2 ** widthOf(part, scope) + evaluate(part, scope);
      }
      return value;
    }
    case 'unary': {
      const operand = evaluate(expr.operand, scope);
      if (expr.op === '!') return operand ? 0 : 1;
      return (expr.op === '-' ? -operand : ~operand) >>> 0;
    }
    case 'binary':
      return evaluateBinary(expr.op, evaluate(expr.left, scope), () => evaluate(expr.right, scope));
    case 'call': {
      const call = GUARD_FUNCTIONS[expr.name];
      if (!call) throw new Error(`${expr.name}() cannot be evaluated in a guard`);
      return call(...expr.args.map((arg) => evaluate(arg, scope)));
    }
  }
}

function evaluateBinary(op: BinaryOp, left: number, rightOf: () => number): number {
  if (op === '||') return left || rightOf() ? 1 : 0;
  if (op === '&&') return left && rightOf() ? 1 : 0;
  const right = rightOf();
  switch (op) {
    case '==':
      return left === right ? 1 : 0;
    case '!=':
      return left !== right ? 1 : 0;
    case '<':
      return left < right ? 1 : 0;
    case '<=':
      return left <= right ? 1 : 0;
    case '>':
      return left > right ? 1 : 0;
    case '>=':
      return left >= right ? 1 : 0;
    case '&':
      return (left & right) >>> 0;
    case '|':
      return (left | right) >>> 0;
    case '^':
      return (left ^ right) >>> 0;
    case '<<':
      return (left << right) >>> 0;
    case '>>':
      return left >>> right;
    case '+':
      return (left + right) >>> 0;
    case '-':
      return (left - right) >>> 0;
    case '*':
      return Math.imul(left, right) >>> 0;
  }
}

/** The width in bits of a part of a concatenation: a field or a quoted literal. */
export function widthOf(expr: Expr, scope: Pick<FieldScope, 'width'>): number {
  if (expr.kind === 'bits') return expr.width;
  if (expr.kind === 'field') return scope.width(expr.name);
  if (expr.kind === 'concat')
    return expr.parts.reduce((sum, part) => sum + widthOf(part, scope), 0);
  throw new Error(`a ${expr.kind} has no width: only fields and quoted bits can be concatenated`);
}
