// The text of random words of every row, through GNU as and through our encoder: both have to make the same word
// of it, or both refuse it.
//
//     npx tsx tools/oracle/encode.ts a64|a32|t32 [--seed N] [--count N] [--show N]
//
// N words of every row. Exit code 1 on any difference.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disassemble } from '../../src/disasm/index.js';
import { OperandError } from '../../src/operands/context.js';
import { encodeInstruction } from '../../src/operands/encode.js';
import { tableOf } from '../../src/table/lookup.js';
import type { InstructionSet } from '../../src/table/row.js';
import { absoluteContext, resolve } from './context.js';
import { assembleArmv8, assembleNewest, isUndefined, usesSp } from './gnu.js';
import { KNOWN, OTHER_PROCESSOR } from './known.js';
import { Report } from './report.js';
import { rowWords, xorshift } from './words.js';

interface Options {
  readonly isa: InstructionSet;
  readonly seed: number;
  readonly count: number;
  readonly show: number;
}

function parseOptions(args: readonly string[]): Options {
  const value = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  return {
    isa: args[0] as InstructionSet,
    seed: value('--seed', 1),
    count: value('--count', 40),
    show: value('--show', 12),
  };
}

const hex = (word: number) => word.toString(16).padStart(8, '0');

/** What GNU as says of instructions of later extensions; half precision without them is Advanced SIMD's alone. */
const LACKING = new RegExp(`${OTHER_PROCESSOR.source}|instruction cannot be conditional`);

/** Words of a row that has no equal one yet. */
const RARE = 400;

interface Line {
  readonly row: string;
  readonly word: number;
  readonly text: string;
  /** It is put to Armv8-A on both sides. */
  readonly armv8: boolean;
}

/** Texts that name no operands: registers and fields that do not exist, for which objdump has marks. */
const NO_OPERANDS =
  /<illegal reg|\((invalid|UNDEF): ?\d|<impl def|#42949672\d\d\b|^vmov\w*\ts31, s32|[\t{]([sd])(\d+)-\2(\d+)\}/;

/** Words with fields that mean nothing have no text that could be assembled. */
function hasOperands(text: string): boolean {
  const [found, , kind, first, last] = NO_OPERANDS.exec(text) ?? [];
  if (!found || !kind) return !found;
  return Number(first) <= Number(last) && Number(last) < 32;
}

/** Lines of the words: their texts, as a programmer writes them. */
function linesOf(isa: InstructionSet, words: readonly number[]): Line[] {
  const table = tableOf(isa);
  const lines: Line[] = [];
  for (const word of words) {
    const row = table.rowOf(word);
    if (!row) continue;
    const shown = disassemble(isa, word, 0n);
    if (isUndefined(shown)) continue;
    // objdump has braces around the last operand of MCR and MRC, which GNU as does not take.
    const text = shown
      .replace(/\s+(\/\/|@|;) .*$/, '')
      .replace(/, \{(\d)\}$/, ', $1')
      .trim();
    if (!hasOperands(text)) continue;
    lines.push({ row: row.name, word, text, armv8: isa === 't32' && usesSp(text) });
  }
  return lines;
}

/** What GNU as makes of the lines, by their index. */
function assembled(isa: InstructionSet, lines: readonly Line[], directory: string) {
  const results = new Array<number | string>(lines.length);
  for (const armv8 of [false, true]) {
    const indices = [...lines.keys()].filter((i) => lines[i].armv8 === armv8);
    const texts = indices.map((i) => lines[i].text);
    if (texts.length === 0) continue;
    const answers = (armv8 ? assembleArmv8 : assembleNewest)(isa, texts, directory, LACKING);
    indices.forEach((index, i) => {
      results[index] = answers[i];
    });
  }
  return results;
}

/** Our texts through GNU as and through our encoder: the words must agree, and every row has some. */
function compareWords(options: Options, words: readonly number[], directory: string): number {
  const { isa } = options;
  const lines = linesOf(isa, words);
  const gnu = assembled(isa, lines, directory);
  const rejected = new Report('rejected by one side');
  const different = new Report('different words');
  const rows = new Map(lines.map(({ row }) => [row, 0]));
  let equal = 0;
  let rejectedByBoth = 0;
  let known = 0;
  lines.forEach(({ row, word, text, armv8 }, i) => {
    const ours = encodeOne(isa, text, armv8);
    // GNU leaves the page of ADRP to the linker.
    const theirs = row === 'ADRP' ? word : gnu[i];
    const show = (result: number | string) => (typeof result === 'string' ? result : hex(result));
    const line = `${text}  gnu ${show(theirs)}  ours ${show(ours)}`;
    if (ours === theirs) {
      equal++;
      rows.set(row, rows.get(row)! + 1);
    } else if (typeof ours === 'string' && typeof theirs === 'string') rejectedByBoth++;
    else if (KNOWN[isa].some((each) => each.line.test(text))) known++;
    else if (typeof ours === 'string' || typeof theirs === 'string') rejected.note(row, line);
    else different.note(row, line);
  });
  rejected.print(options.show);
  different.print(options.show);
  const never = neverEqual(
    options,
    [...rows.keys()].filter((row) => rows.get(row) === 0),
    directory,
  );
  if (never.length) console.log(`no word of these rows is equal: ${never.join(' ')}`);
  const differ = rejected.total + different.total + never.length;
  console.log(
    `${lines.length} texts of ${rows.size} rows assembled: ${equal} equal words, ` +
      `${rejectedByBoth} rejected by both, ${known} known, ${differ} differ`,
  );
  return differ;
}

/** The rows of these that have no equal word in a good many more: most words of a list of registers are refused. */
function neverEqual(
  { isa, seed }: Options,
  rows: readonly string[],
  directory: string,
): readonly string[] {
  if (rows.length === 0) return [];
  const table = tableOf(isa);
  const words = rowWords(isa, RARE, xorshift(seed + 1)).filter((word) =>
    rows.includes(table.rowOf(word)?.name ?? ''),
  );
  const lines = linesOf(isa, words);
  const gnu = assembled(isa, lines, directory);
  const equal = lines.filter(({ text, armv8 }, i) => encodeOne(isa, text, armv8) === gnu[i]);
  return rows.filter((row) => !equal.some((line) => line.row === row));
}

/** All but what the M profile alone has. */
const hasArmv8A = (feature: string) => feature !== 'm' && feature !== 'v7mOnly';

function encodeOne(isa: InstructionSet, text: string, armv8: boolean): number | string {
  const [mnemonic, operands = ''] = text.split(/[\t ](.*)/s);
  const context = absoluteContext(isa, armv8 ? hasArmv8A : undefined);
  try {
    return resolve(encodeInstruction(isa, mnemonic, operands, context), 0n);
  } catch (error) {
    if (error instanceof OperandError) return error.message;
    throw error;
  }
}

const options = parseOptions(process.argv.slice(2));
if (!['a64', 'a32', 't32'].includes(options.isa)) {
  console.error('usage: tools/oracle/encode.ts a64|a32|t32 [--seed N] [--count N] [--show N]');
  process.exit(2);
}
const directory = mkdtempSync(join(tmpdir(), 'vbar-encode-'));
try {
  const words = rowWords(options.isa, options.count, xorshift(options.seed));
  process.exitCode = compareWords(options, words, directory) === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true });
}
