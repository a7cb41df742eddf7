// Expressions of the rows as AssemblyScript: each distinct one is a case of a generated function.
import { type Expr, widthOf } from '../../src/table/expr.js';
import type { Row } from '../../src/table/row.js';

/** Distinct expressions of a kind, emitted as one switch. Number 0 is the default. */
export class ExprTable {
  private readonly bodies: string[] = [];
  constructor(
    private readonly name: string,
    private readonly type: string,
    private readonly fallback: string,
    private readonly parameters = 'insn: u32',
  ) {}

  idOf(row: Row, expr: Expr | undefined): number {
    if (!expr) return 0;
    return this.numberOf(toAssemblyScript(expr, row, this.type === 'u64'));
  }

  /** The number of an expression in AssemblyScript, from 1. */
  numberOf(body: string): number {
    let index = this.bodies.indexOf(body);
    if (index < 0) index = this.bodies.push(body) - 1;
    return index + 1;
  }

  emit(): string {
    const cases = this.bodies.map(
      (body, i) => `    case ${i + 1}:\n      return <${this.type}>(${body});\n`,
    );
    return `export function ${this.name}(kind: u32, ${this.parameters}): ${this.type} {\n  switch (kind) {\n${cases.join('')}    default:\n      return <${this.type}>(${this.fallback});\n  }\n}\n`;
  }
}

export function toAssemblyScript(expr: Expr, row: Row, wide: boolean): string {
  const go = (e: Expr): string => toAssemblyScript(e, row, wide);
  const cast = wide ? '<u64><u32>' : '<u32>';
  const scope = { width: (name: string) => row.fields.get(name)!.width };
  switch (expr.kind) {
    case 'number':
    case 'bits':
      return wide ? `<u64>${expr.value}` : `<u32>${expr.value}`;
    case 'field': {
      const field = row.fields.get(expr.name)!;
      return `${cast}((insn >> ${field.lo}) & 0x${(2 ** field.width - 1).toString(16)})`;
    }
    case 'concat': {
      let shift = expr.parts.reduce((sum, part) => sum + widthOf(part, scope), 0);
      return `(${expr.parts
        .map((part) => {
          shift -= widthOf(part, scope);
          return shift ? `(${go(part)} << ${shift})` : go(part);
        })
        .join(' | ')})`;
    }
    case 'unary':
      return expr.op === '!' ? `<u32>!(${go(expr.operand)})` : `(${expr.op}${go(expr.operand)})`;
    case 'binary':
      return `(${go(expr.left)} ${expr.op} ${go(expr.right)})`;
    case 'call': {
      if (expr.name === 'SignExtend') {
        const width = widthOf(expr.args[0], scope);
        return `imm.SignExtend(${go(expr.args[0])}, ${width})`;
      }
      return `imm.${expr.name}(${expr.args.map(go).join(', ')})`;
    }
  }
}
