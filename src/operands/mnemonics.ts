// What a mnemonic may mean: the rows with a spelling of that text (`add<S><c>` is one entry per spelling), in
// table order. Spelled out on first use, and no more of the table than begins with the same letters.
import { tableOf } from '../table/lookup.js';
import type { InstructionSet, Row } from '../table/row.js';
import { mnemonicStarts, parseMnemonics, type TemplateNode } from '../table/template.js';
import { a32Kinds } from './a32/index.js';
import { a64Kinds } from './a64/index.js';
import { type CompiledRow, compileOperand, compileRow, TYPE_KINDS } from './compile.js';
import { OperandError } from './context.js';
import type { OperandKind, Spelling } from './kind.js';
import { t32Kinds } from './t32/index.js';

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

/** Letters of a mnemonic by which rows are found: those of most are no others. */
const HEAD = 2;

export class CompiledTable {
  private readonly rows = new Map<Row, CompiledRow>();
  /** By the first letters of their mnemonics as far as they are certain: the numbers of rows. */
  private heads: ReadonlyMap<string, readonly number[]> | undefined;
  /** By first letters: the mnemonics spelled out. A program uses few of them. */
  private readonly spelledOut = new Map<string, ReadonlyMap<string, readonly Candidate[]>>();

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
    const head = mnemonic.slice(0, HEAD);
    let mnemonics = this.spelledOut.get(head);
    if (!mnemonics) {
      mnemonics = this.spellOut(head);
      this.spelledOut.set(head, mnemonics);
    }
    return mnemonics.get(mnemonic);
  }

  /** The rows of which a spelling may begin with `head`, in table order. */
  private rowsWith(head: string): Row[] {
    const table = tableOf(this.isa);
    this.heads ??= headsOf(table.templates());
    const found = new Set<number>();
    for (let length = 0; length <= head.length; length++) {
      for (const index of this.heads.get(head.slice(0, length)) ?? []) found.add(index);
    }
    return [...found].sort((a, b) => a - b).map((index) => table.row(index));
  }

  private spellOut(head: string): Map<string, Candidate[]> {
    const map = new Map<string, LazyCandidate[]>();
    for (const row of this.rowsWith(head)) {
      const mnemonics = parseMnemonics(row.template);
      const texts = mnemonics.map((nodes) => spell(nodes, row, this.kinds));
      texts.forEach((spellings, spelling) => {
        const condition =
          this.isa === 'a32' ? conditionPlace(mnemonics, texts, spelling) : () => undefined;
        for (const spelled of spellings) {
          // A width suffix says which rows to try, not which mnemonic it is.
          const text = this.isa === 't32' ? spelled.text.replace(/\.[nw]$/, '') : spelled.text;
          if (text.slice(0, HEAD) !== head) continue;
          // Compiled when first tried: a program uses few of the rows.
          const make = () => this.compiled(row);
          const candidate = new LazyCandidate(make, row, spelled, spelling, condition(spelled));
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

function headsOf(templates: readonly string[]): Map<string, number[]> {
  const heads = new Map<string, number[]>();
  for (const [index, template] of templates.entries()) {
    if (template === '') continue;
    for (const start of mnemonicStarts(template)) {
      const head = start.slice(0, HEAD);
      const list = heads.get(head);
      if (list) list.push(index);
      else heads.set(head, [index]);
    }
  }
  return heads;
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
    this.conditional = /<c(?:ond)?(?:\|\w+)?>/.test(row.template);
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

/** `<c|suffix>`: `rrxeq` has no infix that means the same, so `.syntax divided` has neither. */
const isSuffixOnly = (node: TemplateNode) =>
  isCondition(node) && node.type === 'operand' && node.spec.flags.includes('suffix');

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
  const neverInfix = mnemonics.flat().some(isSuffixOnly);
  const bases = new Set(others.map(({ base }) => base));
  return ({ text, base }) => {
    if (elsewhere.has(text)) return neverInfix && text !== base ? 'suffix' : undefined;
    if (!bases.has(base)) return undefined;
    return own ? 'suffix' : 'infix';
  };
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
