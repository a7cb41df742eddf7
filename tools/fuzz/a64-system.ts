// Runs random privileged A64 code in vbar and on QEMU's Cortex-A57 at EL2 and compares the general
// and system registers and memory.
//
//     npm run fuzz -- a64-system [--seed N] [--seconds S] [--rounds N] [--count N] [--only REGEXP] [--core FILE]
//     npm run fuzz -- a64-system --record FILE [--each N]
//
// The second form writes N cases of each kind with QEMU's results, for test/core/a64-system.test.ts. Needs
// qemu-system-aarch64 and GNU binutils for aarch64-linux-gnu. What differs and is not one of isExplained() fails.
import { writeFileSync } from 'node:fs';
import { disassemble } from '../../src/disasm/index.js';
import { Machine } from '../../src/machine/machine.js';
import { makeCaseA64, neutralCaseA64 } from './a64-system-cases.js';
import { CASE_DOUBLES, INPUT, RESULT, type SystemCaseA64 } from './a64-system-layout.js';
import { exceptionsA64, isExplainedA64, runInQemuA64 } from './a64-system-qemu.js';
import { writeRecordA64 } from './a64-system-record.js';
import { makeTablesA64 } from './a64-tables.js';
import { fuzz, numberOption, option, patternOption, useChosenCore } from './fuzzer.js';
import { recordedLines } from './harness-record.js';
import { type SystemFuzzer, SystemRounds, WINDOW_BYTES } from './system.js';

const BASE = 0x40080000;
const only = patternOption('only');

const hex = (value: bigint) => value.toString(16);

function describe(made: SystemCaseA64, slot: number): string {
  const { name, el, input } = made;
  const words = new Uint32Array(input.buffer, INPUT.words * 8, 8);
  const lines = Array.from(
    words,
    (word, i) =>
      `    ${word.toString(16).padStart(8, '0')}  ${disassemble('a64', word, BigInt(slot + 4 * i))}`,
  );
  const named = new Map(Object.entries(INPUT).map(([key, at]) => [at, key]));
  const state = fuzzer
    .parts(made)
    .filter((i) => i < INPUT.words || i >= INPUT.words + 4)
    .map((i) => `${i < 31 ? `x${i}` : (named.get(i) ?? i)} ${hex(made.input[i])}`);
  return `  ${name} at EL${el}: ${state.join(', ') || 'nothing set'}\n${lines.join('\n')}`;
}

function differences(
  made: SystemCaseA64,
  { result, window }: { result: number; window: number },
  ours: DataView,
  theirs: DataView,
): string[] {
  const lines: string[] = [];
  const compare = (name: string, offset: number) => {
    const mine = ours.getBigUint64(offset, true);
    const other = theirs.getBigUint64(offset, true);
    if (mine !== other && !isExplainedA64(name, mine, other, made.input[INPUT.hcr]))
      lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  RESULT.forEach((name, i) => compare(name, result + 8 * i));
  for (let i = 0; i < WINDOW_BYTES; i += 8) compare(`window+${i}`, window + i);
  return lines;
}

const fuzzer: SystemFuzzer<SystemCaseA64> = {
  source: 'a64-system.S',
  symbols: { DEBUG: 1 },
  tools: 'aarch64-linux-gnu-',
  base: BASE,
  maxCases: 8000,
  caseBytes: CASE_DOUBLES * 8,
  resultBytes: 512,
  make: (place, random) => makeCaseA64(place, random, only),
  input: ({ input }) => new Uint8Array(input.buffer),
  tables: makeTablesA64,
  qemu: (image, directory, seconds) => runInQemuA64(image, BASE, 'cortex-a57', directory, seconds),
  machine: () => Machine.create({ isa: 'a64', startEL: 2, ramBytes: 64 << 20 }),
  differences,
  describe,
  parts: ({ input, el }) => {
    const neutral = neutralCaseA64(el);
    return [...input.keys()].filter((i) => input[i] !== neutral[i]);
  },
  withParts: (made, parts) => {
    const input = neutralCaseA64(made.el);
    for (const i of parts) input[i] = made.input[i];
    return { ...made, input };
  },
  exceptions: exceptionsA64,
};
const rounds = new SystemRounds(fuzzer);

/** What needs the translation tables, and what executes what lies about. */
const NOT_RECORDED = /^(access|AT)$/;

const recordFile = option('record');
if (recordFile) {
  useChosenCore();
  const options = {
    cases: 2000,
    seed: numberOption('seed', 1),
    each: numberOption('each', 12),
    skipped: NOT_RECORDED,
  };
  const vectors = rounds.address('vectors');
  const lines = await recordedLines(rounds, options, ({ made, index, results, windowAfter }) => {
    const { slot, window } = rounds.placeOf(index);
    const named = results.subarray(0, RESULT.length);
    return writeRecordA64(made, { slot, window, vectors }, named, windowAfter);
  });
  writeFileSync(recordFile, `${lines.join('\n')}\n`);
} else await fuzz('a64-system', (seed) => rounds.round(seed));
