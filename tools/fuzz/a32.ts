// Runs random A32 sequences in vbar and in QEMU's user mode emulation and compares D0 to D31, FPSCR, R0 to R14,
// flags and memory. The instructions are those of the table that the core executes.
//
//     npm run fuzz -- a32 [--seed N] [--seconds S] [--rounds N] [--count N] [--only REGEXP] [--core FILE]
//     npm run fuzz -- a32 --record FILE [--each N]
//
// The second form writes N cases of each row with QEMU's results, for test/core/a32-instructions.test.ts. Needs
// qemu-arm in the path.
import { writeFileSync } from 'node:fs';
import { disassemble } from '../../src/disasm/index.js';
import { WINDOW_BYTES } from './a32-cases.js';
import { fuzzedRows, makeGroup } from './a32-groups.js';
import { BASE, makeProgram } from './a32-program.js';
import { writeRecord } from './a32-record.js';
import {
  makeSequences,
  nameOf,
  type PlacedGroup,
  placeOf,
  randomState,
  resultOf,
  type Sequence,
  STATE_BYTES,
  TEST_WORDS,
} from './a32-sequences.js';
import { runInQemu, runInVbar } from './a32-user.js';
import { fuzz, numberOption, option, patternOption } from './fuzzer.js';
import { Random } from './random.js';
import { type SequenceFuzzer, sequenceRound } from './sequences.js';

const count = numberOption('count', 4000);
const rows = fuzzedRows(patternOption('only'));

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

function randomSequence(index: number, random: Random): Sequence {
  const place = placeOf(index, count);
  const groups: PlacedGroup[] = [];
  for (let at = 0; ; ) {
    const group = makeGroup(rows, { ...place, code: place.code + 4 * at }, random);
    if (at + group.words.length > TEST_WORDS) break;
    groups.push({ ...group, at });
    at += group.words.length;
  }
  const window = Uint8Array.from({ length: WINDOW_BYTES }, () => random.word() >>> 8);
  return { groups, state: randomState(random), window, index };
}

async function compare(sequences: readonly Sequence[]): Promise<Map<Sequence, string[]>> {
  const { image, end } = makeSequences(sequences, count);
  const theirs = runInQemu(image);
  const ours = await runInVbar(image, end);
  if (theirs.length !== ours.length) throw new Error(`QEMU wrote ${theirs.length} bytes`);
  const a = new DataView(ours.buffer, ours.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const wrong = new Map<Sequence, string[]>();
  for (const sequence of sequences) {
    const { out, window } = resultOf(sequence.index, count);
    const lines: string[] = [];
    const check = (name: string, offset: number) => {
      const [mine, other] = [a.getUint32(offset, true), b.getUint32(offset, true)];
      if (mine !== other) lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
    };
    for (let i = 0; i < STATE_BYTES; i += 4) check(nameOf(i), out + i);
    for (let i = 0; i < WINDOW_BYTES; i += 4) check(`window+${i}`, window + i);
    if (lines.length) wrong.set(sequence, lines);
  }
  return wrong;
}

function describe({ groups, state, index }: Sequence): string {
  const { code } = placeOf(index, count);
  const text = groups.flatMap(({ words, at }) =>
    words.map((w, i) => `    ${hex(w)}  ${disassemble('a32', w, BigInt(code + 4 * (at + i)))}`),
  );
  const view = new DataView(state.buffer);
  const values: string[] = [];
  for (let i = 0; i < STATE_BYTES; i += 4) {
    const value = view.getUint32(i, true);
    if (value) values.push(`${nameOf(i)}=${value.toString(16)}`);
  }
  return [...text, `    ${values.join(' ') || 'all registers 0'}`].join('\n');
}

const fuzzer: SequenceFuzzer<Sequence> = {
  make: (random) => Array.from({ length: count }, (_, index) => randomSequence(index, random)),
  compare,
  describe,
  fixed: new Set(),
};

/** Writes `each` cases of every row and what QEMU makes of them. */
function record(file: string, seed: number, each: number): void {
  const program = makeProgram(each * 4000, new Random(seed));
  const after = runInQemu(program.image);
  const view = new DataView(after.buffer, after.byteOffset);
  const taken = new Map<string, number>();
  const lines: string[] = [];
  program.cases.forEach((made, index) => {
    const times = taken.get(made.name) ?? 0;
    if (times === each * (made.name === 'branch' ? 10 : 1)) return;
    taken.set(made.name, times + 1);
    const { r0, rest, window } = program.resultOf(index);
    const result = {
      registers: [r0, ...Array.from({ length: 15 }, (_, n) => rest + 4 * n)].map((offset) =>
        view.getUint32(offset, true),
      ),
      window: after.subarray(window, window + WINDOW_BYTES),
    };
    lines.push(writeRecord(made, program.codeOf(index), BASE + window, result));
  });
  writeFileSync(file, `${lines.sort().join('\n')}\n`);
  console.log(`${lines.length} cases of ${taken.size} rows`);
}

const recordFile = option('record');
if (recordFile) record(recordFile, numberOption('seed', 1), numberOption('each', 2));
else await fuzz(`a32, ${rows.length} rows`, (seed) => sequenceRound(fuzzer, new Random(seed)));
