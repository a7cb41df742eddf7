// Random lines through GNU as and through our encoder: the texts of random words of every row, right as they are
// or with something changed (mutations.ts). Both have to make the same word of a line, or both to refuse it.
//
//     npx tsx tools/oracle/lines.ts a64|a32|t32 [--seed N] [--lines N] [--show N] [--examples N] [--divided]
//
// Exit code 1 on any difference.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disassemble } from '../../src/disasm/index.js';
import { OperandError } from '../../src/operands/context.js';
import { encodeInstruction } from '../../src/operands/encode.js';
import { tableOf } from '../../src/table/lookup.js';
import type { InstructionSet } from '../../src/table/row.js';
import { absoluteContext, resolve } from './context.js';
import { assembleNewest, isTarget, isUndefined, type Syntax } from './gnu.js';
import { KNOWN, KNOWN_DIVIDED, type KnownLine, NO_RELOCATION, OTHER_PROCESSOR } from './known.js';
import { mutate } from './mutations.js';
import { Report } from './report.js';
import { rowWords, xorshift } from './words.js';

/** Lines that GNU as gets at once. */
const CHUNK = 100_000;

interface Line {
  readonly row: string;
  readonly text: string;
}

/** `.syntax divided` sets the flags without S: `adds r0, r1` is `add r0, r1`. */
const withoutFlags = (text: string) =>
  text.replace(/^(add|sub|and|eor|orr|bic|adc|sbc|mvn|neg|mul|mov|ls[lr]|asr|ror)s(?=\t)/i, '$1');

/** Lines of every row, three of four with something changed. */
function linesOf(isa: InstructionSet, syntax: Syntax, perRow: number, next: () => number): Line[] {
  const table = tableOf(isa);
  const lines: Line[] = [];
  for (const word of rowWords(isa, perRow, next)) {
    const row = table.rowOf(word);
    if (!row) continue;
    const printed = disassemble(isa, word, 0n);
    if (isUndefined(printed)) continue;
    const text = printed.replace(/\s+(\/\/|@|;) .*$/, '').trim();
    // A label that is changed is a symbol to GNU, and for ADRP always one.
    const changed = isTarget(text) || next() % 4 === 0 ? text : mutate(isa, text, next);
    const spelled = syntax === 'divided' && next() % 2 ? withoutFlags(changed) : changed;
    if (row.name !== 'ADRP') lines.push({ row: row.name, text: spelled });
  }
  return lines;
}

function encodeOne(isa: InstructionSet, text: string, syntax: Syntax): number | string {
  const [mnemonic, operands = ''] = text.split(/[\t ](.*)/s);
  try {
    return resolve(
      encodeInstruction(isa, mnemonic, operands, absoluteContext(isa, undefined, syntax)),
      0n,
    );
  } catch (error) {
    if (error instanceof OperandError) return error.message;
    throw error;
  }
}

class Comparison {
  lines = 0;
  equal = 0;
  refused = 0;
  other = 0;
  known = 0;
  private readonly knownLines: readonly KnownLine[];
  readonly accepted: Report;
  readonly rejected: Report;
  readonly different: Report;

  constructor(
    private readonly isa: InstructionSet,
    private readonly syntax: Syntax,
    examples: number,
  ) {
    this.knownLines = syntax === 'divided' ? [...KNOWN[isa], ...KNOWN_DIVIDED] : KNOWN[isa];
    this.accepted = new Report('accepted by us only', examples);
    this.rejected = new Report('accepted by GNU only', examples);
    this.different = new Report('different words', examples);
  }

  add({ row, text }: Line, theirs: number | string): void {
    const ours = encodeOne(this.isa, text, this.syntax);
    this.lines++;
    const show = (result: number | string) =>
      typeof result === 'string' ? result : result.toString(16).padStart(8, '0');
    const line = `${text.replace('\t', ' ')}  gnu ${show(theirs)}  ours ${show(ours)}`;
    if (ours === theirs) this.equal++;
    else if (typeof ours === 'string' && typeof theirs === 'string') this.refused++;
    else if (typeof theirs === 'string' && OTHER_PROCESSOR.test(theirs)) this.other++;
    else if (typeof theirs === 'string' && NO_RELOCATION.test(theirs)) this.refused++;
    else if (this.knownLines.some(({ line: known }) => known.test(text))) this.known++;
    else if (typeof ours === 'string') this.rejected.note(row, line);
    else if (typeof theirs === 'string') this.accepted.note(row, line);
    else this.different.note(row, line);
  }

  get differ(): number {
    return this.accepted.total + this.rejected.total + this.different.total;
  }

  print(show: number): void {
    for (const report of [this.accepted, this.rejected, this.different]) report.print(show);
    console.log(
      `${this.lines} lines: ${this.equal} equal words, ${this.refused} refused by both, ` +
        `${this.other} of another processor, ${this.known} known, ${this.differ} differ`,
    );
  }
}

function main(args: readonly string[]): number {
  const value = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const isa = args[0] as InstructionSet;
  if (!['a64', 'a32', 't32'].includes(isa)) {
    console.error('usage: tools/oracle/lines.ts a64|a32|t32 [--seed N] [--lines N] [--show N]');
    return 2;
  }
  const syntax = args.includes('--divided') ? 'divided' : 'unified';
  const wanted = value('--lines', 20_000);
  const next = xorshift(value('--seed', 1));
  const rows = tableOf(isa).rows.length;
  const comparison = new Comparison(isa, syntax, value('--examples', 3));
  const directory = mkdtempSync(join(tmpdir(), 'vbar-lines-'));
  try {
    while (comparison.lines < wanted) {
      const count = Math.min(CHUNK, wanted - comparison.lines);
      const lines = linesOf(isa, syntax, Math.max(1, Math.ceil(count / rows)), next);
      const texts = lines.map(({ text }) => text);
      const words = assembleNewest(isa, texts, directory, OTHER_PROCESSOR, syntax);
      for (const [i, line] of lines.entries()) comparison.add(line, words[i]);
    }
    comparison.print(value('--show', 12));
    return comparison.differ === 0 ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

process.exitCode = main(process.argv.slice(2));
