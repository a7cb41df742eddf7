// Rows made ready for reading and printing: templates compiled to chains of steps, guards to closures. Built on
// first use.
import { compileExpr, type WordFunction } from '../table/compile-expr.js';
import type { Expr } from '../table/expr.js';
import type { Field, Row } from '../table/row.js';
import { parseTemplate, type TemplateNode } from '../table/template.js';
import { REGISTER_NAMES } from './a32/register-names.js';
import { type Warning, warningOf } from './a32/warnings.js';
import { warningOf as warningOfA64 } from './a64/warnings.js';
import type { Operand, OperandKind, PrintContext } from './kind.js';
import { type CompiledRefusal, refusalsOf } from './refusals.js';

/** One step of a template; steps are chained by `next`, a group's inner chain joins its `next`. */
export type Step =
  /** Codes below 0: the general-purpose register of that number, by any of its names. */
  | { type: 'text'; codes: readonly number[]; text: string; comma: boolean; next: Step | undefined }
  | { type: 'operand'; operand: Operand; next: Step | undefined }
  | {
      type: 'group';
      inner: Step | undefined;
      operands: readonly Operand[];
      /** The group starts with this character, and what follows does not: no need to look further. */
      commit: number | undefined;
      print: readonly Step[];
      next: Step | undefined;
    };

/** `field == expression` in a guard: what a field must be that no operand has decided. */
interface Equation {
  readonly field: Field;
  readonly value: WordFunction;
}

export interface CompiledRow {
  readonly row: Row;
  readonly first: Step | undefined;
  /** Printing walks the same steps as lists. */
  readonly mnemonic: readonly Step[];
  /** A32, T32: reads the data types behind the mnemonic. */
  readonly type: Operand | undefined;
  readonly operands: readonly Step[];
  readonly guard: WordFunction | undefined;
  readonly prefer: WordFunction | undefined;
  readonly equations: readonly Equation[];
  readonly refusals: readonly CompiledRefusal[];
  readonly warning: Warning | undefined;
}

/** Kinds that stand for data types (src/operands/a32/simd-types.ts). */
export const TYPE_KINDS: ReadonlySet<string> = new Set([
  'dt',
  'anydt',
  'scale',
  'sdt',
  'dupdt',
  'immdt',
]);

/** Compiles a row's template and guard. Throws Error naming the row. */
export function compileRow(row: Row, kinds: ReadonlyMap<string, OperandKind>): CompiledRow {
  const template = parseTemplate(row.template);
  return {
    row,
    first: chain(template.operands, row, kinds, undefined),
    mnemonic: list(template.mnemonics[0], row, kinds),
    type: row.isa === 'a64' ? undefined : typeOf(template.mnemonics[0], row, kinds),
    operands: list(template.operands, row, kinds),
    guard: row.guard && compileExpr(row.guard, row),
    prefer: row.prefer && compileExpr(row.prefer, row),
    equations: equationsOf(row.guard, row),
    refusals: refusalsOf(row),
    warning: row.isa === 'a64' ? warningOfA64(row) : warningOf(row),
  };
}

/** The operand of a mnemonic that is its data type. */
function typeOf(
  nodes: readonly TemplateNode[],
  row: Row,
  kinds: ReadonlyMap<string, OperandKind>,
): Operand | undefined {
  const node = nodes.find((each) => each.type === 'operand' && TYPE_KINDS.has(each.spec.kind));
  return node?.type === 'operand' ? compileOperand(node, row, kinds) : undefined;
}

export function compileOperand(
  node: TemplateNode & { type: 'operand' },
  row: Row,
  kinds: ReadonlyMap<string, OperandKind>,
): Operand {
  const { spec } = node;
  const kind = kinds.get(spec.kind) ?? (fieldNames(spec.text, row) ? kinds.get('') : undefined);
  if (!kind) throw new Error(`${row.name}: unknown operand kind <${spec.text}>`);
  try {
    return kind.compile(spec, row);
  } catch (error) {
    throw new Error(`${row.name}: <${spec.text}>: ${(error as Error).message}`);
  }
}

/** True for `imm16` or `imm12:imm4`: fields of the row; the ISA's kind '' reads them. */
function fieldNames(text: string, row: Row): boolean {
  return text
    .split('|')[0]
    .split(':')
    .every((name) => row.fields.has(name));
}

/** Text nodes with a comma between operands: not in an address or optional part, nor behind `]`. */
function separators(nodes: readonly TemplateNode[]): ReadonlySet<TemplateNode> {
  const found = new Set<TemplateNode>();
  let depth = 0;
  for (const node of nodes) {
    if (node.type !== 'text') continue;
    const before = node.text.split(',')[0];
    const open = depth + count(before, '[') - count(before, ']');
    if (node.text.includes(',') && open === 0 && !before.includes(']')) found.add(node);
    depth += count(node.text, '[') - count(node.text, ']');
  }
  return found;
}

const count = (text: string, c: string) => text.split(c).length - 1;

/** True for an optional part that GNU counts as an operand of its own: `{, <x:Rt|default 31>}`. */
function isWholeOperand(nodes: readonly TemplateNode[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'operand' &&
      (node.spec.kind === 'opxt' || node.spec.flags.some((flag) => flag.startsWith('default'))),
  );
}

/** Steps of `nodes` that continue with `next`. */
const HASH = 35;

/** The character decides whether an optional part is there; a `#` may be left out by the source. */
const commits = (first: number | undefined) => first !== undefined && first !== HASH;

function chain(
  nodes: readonly TemplateNode[],
  row: Row,
  kinds: ReadonlyMap<string, OperandKind>,
  next: Step | undefined,
  isOptional = false,
): Step | undefined {
  let following = next;
  const commas = isOptional ? undefined : separators(nodes);
  for (const node of [...nodes].reverse()) {
    if (node.type === 'text') {
      following = textStep(node.text, row, commas?.has(node) ?? false, following);
    } else if (node.type === 'operand') {
      following = { type: 'operand', operand: compileOperand(node, row, kinds), next: following };
    } else {
      const print = list(node.nodes, row, kinds);
      const first = firstChar(node.nodes);
      const behind = following?.type === 'text' ? following.codes[0] : undefined;
      following = {
        type: 'group',
        inner: chain(node.nodes, row, kinds, following, !isWholeOperand(node.nodes)),
        operands: print.flatMap((step) => (step.type === 'operand' ? [step.operand] : [])),
        commit: commits(first) && first !== behind ? first : undefined,
        print,
        next: following,
      };
    }
  }
  return following;
}

function firstChar(nodes: readonly TemplateNode[]): number | undefined {
  const node = nodes[0];
  const text = node?.type === 'text' ? node.text.trimStart() : '';
  return text === '' ? undefined : text.charCodeAt(0);
}

const REGISTER = /\b(sp|lr|pc)\b/;
const codesOf = (text: string) => [...text.replace(/\s+/g, '')].map((c) => c.charCodeAt(0));

function textStep(text: string, row: Row, comma: boolean, next: Step | undefined): Step {
  const codes =
    row.isa === 'a64'
      ? codesOf(text)
      : text
          .split(REGISTER)
          .flatMap((part) =>
            REGISTER.test(part) ? [-REGISTER_NAMES.indexOf(part)] : codesOf(part),
          );
  return { type: 'text', codes, text, comma, next };
}

/** Steps of `nodes` for printing: not chained. */
function list(
  nodes: readonly TemplateNode[],
  row: Row,
  kinds: ReadonlyMap<string, OperandKind>,
): Step[] {
  return nodes.map((node) => chain([node], row, kinds, undefined)!);
}

function equationsOf(guard: Expr | undefined, row: Row): Equation[] {
  if (guard?.kind !== 'binary') return [];
  if (guard.op === '&&') return [...equationsOf(guard.left, row), ...equationsOf(guard.right, row)];
  if (guard.op !== '==' || guard.left.kind !== 'field') return [];
  return [{ field: row.fields.get(guard.left.name)!, value: compileExpr(guard.right, row) }];
}

/** The text of `insn` by this row: mnemonic, then a tab and the operands; undefined if it cannot. */
export function printRow(
  compiled: CompiledRow,
  insn: number,
  context: PrintContext,
): string | undefined {
  const mnemonic = printSteps(compiled.mnemonic, insn, context);
  if (mnemonic === undefined) return undefined;
  const operands = printSteps(compiled.operands, insn, context);
  if (operands === undefined) return undefined;
  return operands === '' ? mnemonic : `${mnemonic}\t${operands.trimStart()}`;
}

function printSteps(
  steps: readonly Step[],
  insn: number,
  context: PrintContext,
): string | undefined {
  let text = '';
  for (const step of steps) {
    if (step.type === 'text') text += step.text;
    else if (step.type === 'operand') {
      const part = step.operand.print(insn, context);
      if (part === undefined) return undefined;
      text += part;
    } else if (!step.operands.every((operand) => operand.isDefault?.(insn))) {
      const part = printSteps(step.print, insn, context);
      if (part === undefined) return undefined;
      text += part;
    }
  }
  return text;
}
