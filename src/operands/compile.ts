// Rows made ready for reading and printing: templates compiled to chains of steps, mnemonics spelled
// out (`add<S><c>` is one map entry per spelling), guards to closures. Built on first use.
import { compileExpr, type WordFunction } from '../table/compile-expr.js';
import type { Expr } from '../table/expr.js';
import { tableOf } from '../table/lookup.js';
import type { Field, InstructionSet, Row } from '../table/row.js';
import { parseMnemonics, parseTemplate, type TemplateNode } from '../table/template.js';
import { a32Kinds } from './a32/index.js';
import { REGISTER_NAMES } from './a32/register-names.js';
import { type Warning, warningOf } from './a32/warnings.js';
import { a64Kinds } from './a64/index.js';
import { warningOf as warningOfA64 } from './a64/warnings.js';
import { OperandError } from './context.js';
import type { Operand, OperandKind, PrintContext, Spelling } from './kind.js';
import { type CompiledRefusal, refusalsOf } from './refusals.js';
import { t32Kinds } from './t32/index.js';

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

/** A row that a mnemonic may mean, and the bits the mnemonic's spelling decides. */
export interface Candidate {
  readonly row: Row;
  readonly compiled: CompiledRow;
  readonly known: number;
  readonly insn: number;
  /** Which of the row's mnemonic spellings this is; 0 is the printed one. */
  readonly spelling: number;
  /** What the first operand starts with, as firstLetter() has it; '' when that does not tell. */
  readonly first: string;
  /** A32: where the condition stands, when the mnemonic would be another with it elsewhere. */
  readonly condition: 'infix' | 'suffix' | undefined;
  /** T32: the condition in the mnemonic, 14 for none; undefined where it has no place. */
  readonly cond: number | undefined;
  /** T32: read only inside, or only outside, of an IT block. */
  readonly it: 'inside' | 'outside' | undefined;
  /** A32, T32: the mnemonic has data types, which are not in its spellings. */
  readonly typed: boolean;
  /** False when no spelling of the row has a place for a condition. */
  readonly conditional: boolean;
}

/** Kinds that stand for data types (src/operands/a32/simd-types.ts). */
const TYPE_KINDS: ReadonlySet<string> = new Set(['dt', 'anydt', 'scale', 'sdt', 'dupdt', 'immdt']);

/** A mnemonic with one of them. */
const TYPED = new RegExp(`^\\S*<(?:${[...TYPE_KINDS].join('|')})[:|>]`);

/** How kinds whose first letter tells them from others start; g stands for W and X. */
const FIRST_LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'wxbhsdqv'].map((letter) => [letter, letter])),
  sf: 'g',
  list: '{',
  lane: '{',
};

/**
 * The letter of the A64 register that `operands` starts with, `{` for a list, '' for anything else:
 * enough to pass over most of the rows of LDR or ADD.
 */
export function firstLetter(operands: string): string {
  const letter = operands[0];
  if (letter === '{') return letter;
  const lower = operands.charCodeAt(0) | 32;
  const digit = operands.charCodeAt(1);
  if (!(digit >= 48 && digit <= 57)) return '';
  const name = String.fromCharCode(lower);
  return 'wxbhsdqv'.includes(name) ? name : '';
}

/** False when a candidate's first operand cannot start with `letter` (of firstLetter). */
export function mayStartWith(candidate: Candidate, letter: string): boolean {
  const { first } = candidate;
  if (letter === '' || first === '' || first === letter) return true;
  return first === 'g' && (letter === 'w' || letter === 'x');
}

export class CompiledTable {
  private readonly rows = new Map<Row, CompiledRow>();
  private mnemonics: Map<string, Candidate[]> | undefined;

  constructor(
    readonly isa: InstructionSet,
    private readonly kinds: ReadonlyMap<string, OperandKind>,
  ) {}

  compiled(row: Row): CompiledRow {
    let compiled = this.rows.get(row);
    if (!compiled) {
      compiled = compileRow(row, this.kinds);
      this.rows.set(row, compiled);
    }
    return compiled;
  }

  /** Rows spelled `mnemonic` (lower case), in table order. */
  candidates(mnemonic: string): readonly Candidate[] | undefined {
    this.mnemonics ??= this.spellOut();
    return this.mnemonics.get(mnemonic);
  }

  /** Every spelling of every mnemonic. */
  allMnemonics(): IterableIterator<string> {
    this.mnemonics ??= this.spellOut();
    return this.mnemonics.keys();
  }

  private spellOut(): Map<string, Candidate[]> {
    const map = new Map<string, LazyCandidate[]>();
    for (const row of tableOf(this.isa).rows) {
      if (row.template === '') continue;
      const mnemonics = parseMnemonics(row.template);
      const texts = mnemonics.map((nodes) => spell(nodes, row, this.kinds));
      texts.forEach((spellings, spelling) => {
        const condition =
          this.isa === 'a32' ? conditionPlace(mnemonics, texts, spelling) : () => undefined;
        for (const spelled of spellings) {
          // Compiled when first tried: a program uses few of the rows.
          const make = () => this.compiled(row);
          const place = condition(spelled);
          const candidate = new LazyCandidate(make, row, spelled, spelling, place);
          // A width suffix says which rows to try, not which mnemonic it is.
          const text = this.isa === 't32' ? spelled.text.replace(/\.[nw]$/, '') : spelled.text;
          const list = map.get(text);
          if (!list) map.set(text, [candidate]);
          else if (this.isa !== 't32' || !list.some((other) => other.same(candidate))) {
            list.push(candidate);
          }
        }
      });
    }
    return map;
  }
}

class LazyCandidate implements Candidate {
  readonly known: number;
  readonly insn: number;
  readonly first: string;
  readonly conditional: boolean;
  readonly typed: boolean;
  readonly cond: number | undefined;
  readonly it: 'inside' | 'outside' | undefined;
  private made: CompiledRow | undefined;

  constructor(
    private readonly make: () => CompiledRow,
    readonly row: Row,
    spelled: Spelled,
    readonly spelling: number,
    readonly condition: 'infix' | 'suffix' | undefined,
  ) {
    this.known = spelled.mask | row.mask | row.shouldMask;
    this.insn = spelled.value | row.value | row.shouldValue;
    this.cond = spelled.condition;
    this.it = spelled.it;
    const kind = row.isa === 'a64' ? /^(?:[^<\s{]|<[^>]*>)+ <(\w+):/.exec(row.template)?.[1] : '';
    this.first = FIRST_LETTERS[kind ?? ''] ?? '';
    this.typed = row.isa !== 'a64' && TYPED.test(row.template);
    this.conditional = /<c(?:ond)?(?:\|sb)?>/.test(row.template);
  }

  /** True for another spelling of the same row that means the same. */
  same(other: LazyCandidate): boolean {
    return (
      this.row === other.row &&
      this.known === other.known &&
      this.insn === other.insn &&
      this.cond === other.cond &&
      this.it === other.it
    );
  }

  get compiled(): CompiledRow {
    this.made ??= this.make();
    return this.made;
  }
}

interface Spelled {
  readonly text: string;
  /** The text without its condition. */
  readonly base: string;
  readonly mask: number;
  readonly value: number;
  readonly condition?: number | undefined;
  readonly it?: 'inside' | 'outside' | undefined;
}

/** All texts of a mnemonic with the bits they stand for. */
function spell(
  nodes: readonly TemplateNode[],
  row: Row,
  kinds: ReadonlyMap<string, OperandKind>,
): readonly Spelled[] {
  let all: Spelled[] = [{ text: '', base: '', mask: 0, value: 0 }];
  for (const node of nodes) {
    const parts: readonly Spelling[] | undefined =
      node.type === 'text'
        ? [{ text: node.text, mask: 0, value: 0 }]
        : node.type === 'operand'
          ? compileOperand(node, row, kinds).spellings
          : undefined;
    if (!parts) throw new Error(`${row.name}: a mnemonic has no place for '${row.template}'`);
    all = all.flatMap((left) =>
      parts.map((right) => ({
        text: left.text + right.text,
        base: isCondition(node) ? left.base : left.base + right.text,
        mask: left.mask | right.mask,
        value: left.value | right.value,
        condition: left.condition ?? right.condition,
        it: left.it ?? right.it,
      })),
    );
  }
  return all;
}

const isCondition = (node: TemplateNode) => node.type === 'operand' && node.spec.kind === 'c';

/**
 * Where the condition stands in the texts of spelling `index`: undefined for those that a spelling with the
 * condition elsewhere gives as well (`addeq`), and where there is no such spelling.
 */
function conditionPlace(
  mnemonics: readonly (readonly TemplateNode[])[],
  texts: readonly (readonly Spelled[])[],
  index: number,
): (spelled: Spelled) => 'infix' | 'suffix' | undefined {
  const isSuffix = mnemonics.map((nodes) => {
    const at = nodes.findIndex(isCondition);
    return at < 0 ? undefined : at === nodes.length - 1;
  });
  const own = isSuffix[index];
  const others = texts.filter((_, i) => own !== undefined && isSuffix[i] === !own).flat();
  if (others.length === 0) return () => undefined;
  const elsewhere = new Set(others.map(({ text }) => text));
  const bases = new Set(others.map(({ base }) => base));
  return ({ text, base }) => {
    if (elsewhere.has(text) || !bases.has(base)) return undefined;
    return own ? 'suffix' : 'infix';
  };
}

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

function compileOperand(
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

const kindsByIsa: Partial<Record<InstructionSet, ReadonlyMap<string, OperandKind>>> = {
  a64: a64Kinds,
  a32: a32Kinds,
  t32: t32Kinds,
};
const compiledTables = new Map<InstructionSet, CompiledTable>();

/** The compiled table of `isa`; throws OperandError where there is none. */
export function compiledTableOf(isa: InstructionSet): CompiledTable {
  let table = compiledTables.get(isa);
  if (!table) {
    const kinds = kindsByIsa[isa];
    if (!kinds) throw new OperandError(`instruction set ${isa} is not supported`);
    table = new CompiledTable(isa, kinds);
    compiledTables.set(isa, table);
  }
  return table;
}
