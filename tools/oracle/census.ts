// Every word there is, through the decoder of the core: how many are which row, and none without a name.
//
//     npx tsx tools/oracle/census.ts a64|a32 [--part N] [--seed N] [--list]
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
const ISAS = ['a64', 'a32'] as const;
type Isa = (typeof ISAS)[number];
const PIECE = 65536;
const WORKERS = 2;
const SAMPLE = 300_000;
const NO_ROW = 0xffff;

const rows = assignOps(loadRows()).rows.map(({ row }) => row);
const features = featureSet('a64', allFeatures());

async function count(isa: Isa, part: number, seed: number): Promise<number[]> {
  // Another piece of each stretch, so that all values of the bits between come by.
  const pick = xorshift(seed);
  const slices = Array.from(
    { length: 2 ** 32 / PIECE / part },
    (_, i) => (i * part + (pick() % part)) * PIECE,
  );
  const work = Array.from({ length: WORKERS }, (_, n) => {
    const workerData = {
      core: CORE,
      isa: ISAS.indexOf(isa),
      features: featureMask(features),
      slices: slices.filter((_, i) => i % WORKERS === n),
      words: PIECE,
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

/** Random words for which the core and the disassembler's table find other rows. */
async function disagreements(isa: Isa, seed: number): Promise<string[]> {
  useCore(readFileSync(CORE));
  const core = await instantiateCore({ mmioRead: () => 0, mmioWrite: () => 0 });
  core.setFeatures(featureMask(features));
  const table = tableOf(isa);
  const next = xorshift(seed);
  const lines: string[] = [];
  for (let i = 0; i < SAMPLE; i++) {
    const word = next();
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
  const counts = await count(isa, part, seed);
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
  const total = 2 ** 32 / part;
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
if (!isa || !(part >= 1) || 65536 % part !== 0) {
  console.error(
    'usage: tools/oracle/census.ts a64|a32 [--part N, a power of two] [--seed N] [--list]',
  );
  process.exit(2);
}
process.exitCode = (await main(isa, part, Number(values.seed), values.list)) ? 0 : 1;
