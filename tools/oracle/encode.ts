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
import { assembleNewest, isUndefined } from './gnu.js';
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

/** Our texts through GNU as and through our encoder: the words must agree. */
function compareWords(options: Options, words: readonly number[], directory: string): number {
  const { isa } = options;
  const table = tableOf(isa);
  const lines: { word: number; text: string }[] = [];
  for (const word of words) {
    if (!table.rowOf(word)) continue;
    const text = disassemble(isa, word, 0n);
    if (isUndefined(text)) continue;
    lines.push({ word, text: text.replace(/\s+(\/\/|@|;) .*$/, '').trim() });
  }
  const gnu = assembleNewest(
    isa,
    lines.map(({ text }) => text),
    directory,
    LACKING,
  );
  const rejected = new Report('rejected by one side');
  const different = new Report('different words');
  let equal = 0;
  let rejectedByBoth = 0;
  let otherProcessor = 0;
  let known = 0;
  lines.forEach(({ word, text }, i) => {
    const ours = encodeOne(isa, text);
    const group = table.rowOf(word)!.name;
    // GNU leaves the page of ADRP to the linker.
    const theirs = group === 'ADRP' ? word : gnu[i];
    const show = (result: number | string) => (typeof result === 'string' ? result : hex(result));
    const line = `${text}  gnu ${show(theirs)}  ours ${show(ours)}`;
    if (ours === theirs) equal++;
    else if (typeof ours === 'string' && typeof theirs === 'string') rejectedByBoth++;
    else if (typeof theirs === 'string' && OTHER_PROCESSOR.test(theirs)) otherProcessor++;
    else if (KNOWN[isa].some((each) => each.line.test(text))) known++;
    else if (typeof ours === 'string' || typeof theirs === 'string') rejected.note(group, line);
    else different.note(group, line);
  });
  rejected.print(options.show);
  different.print(options.show);
  const differ = rejected.total + different.total;
  console.log(
    `${lines.length} texts assembled: ${equal} equal words, ${rejectedByBoth} rejected by both, ` +
      `${otherProcessor} of another processor, ${known} known, ${differ} differ`,
  );
  return differ;
}

function encodeOne(isa: InstructionSet, text: string): number | string {
  const [mnemonic, operands = ''] = text.split(/[\t ](.*)/s);
  try {
    return resolve(encodeInstruction(isa, mnemonic, operands, absoluteContext(isa)), 0n);
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
