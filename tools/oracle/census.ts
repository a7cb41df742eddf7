// Every word there is, through the decoder of the core: how many are which row, and none without a name.
//
//     npx tsx tools/oracle/census.ts a64|a32|t32 [--part N] [--seed N] [--list]
//
// Two workers; with --part only each N-th piece of 65,536 words. Then words at random: the core and the table of
// the disassembler have to find the same row. Exit code 1 where a word has no name or they do not.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { allFeatures, featureMask, featureSet } from '../../isa/features.js';
import { instantiateCore, useCore } from '../../src/machine/core.js';
import { tableOf } from '../../src/table/lookup.js';
import { assignOps, loadRows } from '../gen/ops.js';
import { xorshift } from './words.js';

const CORE = fileURLToPath(new URL('../../dist/core.wasm', import.meta.url));
const ISAS = ['a64', 'a32', 't32'] as const;
type Isa = (typeof ISAS)[number];
const PIECE = 65536;
const WORKERS = 2;
const SAMPLE = 300_000;
const NO_ROW = 0xffff;

const rows = assignOps(loadRows()).rows.map(({ row }) => row);
const features = featureSet('a64', allFeatures());

/** T32 has the 32-bit instructions from here on; 16-bit ones are below 0xe800, and few enough for every run. */
const FIRST_WIDE = 0xe800_0000;
const firstOf = (isa: Isa) => (isa === 't32' ? FIRST_WIDE : 0);

interface Slice {
  readonly first: number;
  readonly words: number;
}

/** Every piece of PIECE words, or one of each stretch of `part` of them, so that all values of the bits between come by. */
function slicesOf(isa: Isa, part: number, seed: number): Slice[] {
  const pick = xorshift(seed);
  const wide = Array.from({ length: (2 ** 32 - firstOf(isa)) / PIECE / part }, (_, i) => ({
    first: firstOf(isa) + (i * part + (pick() % part)) * PIECE,
    words: PIECE,
  }));
  return isa === 't32' ? [{ first: 0, words: FIRST_WIDE / PIECE }, ...wide] : wide;
}

async function count(isa: Isa, slices: readonly Slice[]): Promise<number[]> {
  const work = Array.from({ length: WORKERS }, (_, n) => {
    const workerData = {
      core: CORE,
      isa: ISAS.indexOf(isa),
      features: featureMask(features),
      slices: slices.filter((_, i) => i % WORKERS === n),
      rows: rows.length,
    };
    const worker = new Worker(new URL('census-worker.mjs', import.meta.url), { workerData });
    return new Promise<number[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  });
  const [first, ...others] = await Promise.all(work);
  return first.map((value, i) => others.reduce((sum, each) => sum + each[i], value));
}

const randomWord = (isa: Isa, next: () => number): number => {
  if (isa !== 't32') return next();
  const word = next() | FIRST_WIDE;
  return next() % 8 ? word >>> 0 : next() % (FIRST_WIDE / PIECE);
};

/** Random words for which the core and the disassembler's table find other rows. */
async function disagreements(isa: Isa, seed: number): Promise<string[]> {
  useCore(readFileSync(CORE));
  const { core } = await instantiateCore({ mmioRead: () => 0, mmioWrite: () => 0 });
  core.setFeatures(featureMask(features));
  const table = tableOf(isa);
  const next = xorshift(seed);
  const lines: string[] = [];
  for (let i = 0; i < SAMPLE; i++) {
    const word = randomWord(isa, next);
    const row = table.rowOf(word);
    // A row of a feature that the core does not have makes room for what stands behind it.
    if (row?.feature && !features.has(row.feature)) continue;
    const id = core.rowOf(ISAS.indexOf(isa), word) >>> 0;
    const found = id === NO_ROW ? undefined : rows[id].name;
    if (found !== row?.name) lines.push(`${word.toString(16)}: core ${found}, table ${row?.name}`);
  }
  return lines;
}

async function main(isa: Isa, part: number, seed: number, list: boolean): Promise<boolean> {
  const slices = slicesOf(isa, part, seed);
  const counts = await count(isa, slices);
  const nameless = counts[rows.length + 1];
  const unallocated = counts[rows.length];
  const classes = new Map<string, number>();
  rows.forEach((row, i) => {
    if (row.isa === isa) classes.set(row.group, (classes.get(row.group) ?? 0) + counts[i]);
  });
  const empty = rows.filter((row, i) => row.isa === isa && counts[i] === 0).map(({ name }) => name);
  if (list) for (const [group, words] of classes) console.log(`${group}: ${words}`);
  if (part === 1 && empty.length) console.log(`rows without a word: ${empty.join(', ')}`);
  const wrong = await disagreements(isa, seed);
  for (const line of wrong.slice(0, 12)) console.log(line);
  const total = slices.reduce((sum, { words }) => sum + words, 0);
  const share = ((100 * (total - unallocated)) / total).toFixed(2);
  console.log(
    `${isa}: ${total} words, ${share} % allocated in ${classes.size} classes, ${nameless} without a name, ` +
      `${wrong.length} of ${SAMPLE} other than in the table`,
  );
  return nameless === 0 && wrong.length === 0 && (part > 1 || empty.length === 0);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});
const isa = ISAS.find((each) => each === positionals[0]);
const part = Number(values.part);
if (!isa || !(part >= 1) || 2048 % part !== 0) {
  console.error(
    'usage: tools/oracle/census.ts a64|a32|t32 [--part N, a power of two] [--seed N] [--list]',
  );
  process.exit(2);
}
process.exitCode = (await main(isa, part, Number(values.seed), values.list)) ? 0 : 1;
