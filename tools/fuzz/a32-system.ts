// Runs random privileged A32 instructions in vbar and on QEMU's Cortex-A15 with the Virtualization
// Extensions and compares every register of every mode and the fault registers.
//
//     npm run fuzz -- a32-system [--seed N] [--seconds S] [--rounds N] [--count N] [--only REGEXP] [--core FILE]
//     npm run fuzz -- a32-system --record FILE [--each N]
//
// The second form writes N cases of each kind with QEMU's results, for test/core/a32-system.test.ts.
// Needs qemu-system-arm and GNU binutils for arm-none-eabi (for a32-system.S).
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Machine } from '../../src/machine/machine.js';
import { modeName } from '../../src/machine/modes.js';
import { codeLines } from './a32-code-lines.js';
import { elfOf } from './a32-program.js';
import {
  CASE,
  CASE_WORDS,
  neutralInput,
  RESULT,
  type SystemCase,
  WINDOW_WORDS,
} from './a32-system-cases.js';
import { writeSystemRecord } from './a32-system-record.js';
import { makeTables } from './a32-tables.js';
import { makeSystemCase } from './aarch32-system-cases.js';
import { fuzz, numberOption, option, patternOption } from './fuzzer.js';
import { type SystemFuzzer, SystemRounds, WINDOW_BYTES } from './system.js';

const BASE = 0x40010000;
/** The section that the tables map the windows at. */
const WINDOWS = 0x40100000;
const only = patternOption('only');

function runInQemu(image: Uint8Array, directory: string, seconds: number): Uint8Array {
  const file = join(directory, 'run.elf');
  writeFileSync(file, elfOf(image, BASE));
  const args = ['-M', 'virt,virtualization=on,secure=off,gic-version=2', '-cpu', 'cortex-a15'];
  args.push('-m', '64', '-display', 'none', '-net', 'none', '-serial', 'none', '-monitor', 'none');
  args.push('-semihosting', '-kernel', file);
  return execFileSync('qemu-system-arm', args, { maxBuffer: 1 << 28, timeout: seconds * 1000 });
}

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

/** The name of an input word. */
function inputName(at: number): string {
  const banks = ['svc', 'abt', 'und', 'irq', 'fiq'];
  if (at >= CASE.r0 && at < CASE.r0 + 13) return `r${at - CASE.r0}`;
  if (at >= CASE.banks && at < CASE.fiq)
    return `${['sp', 'lr', 'spsr'][(at - CASE.banks) % 3]}_${banks[Math.floor((at - CASE.banks) / 3)]}`;
  if (at >= CASE.fiq && at < CASE.fiq + 5) return `r${at - CASE.fiq + 8}_fiq`;
  if (at === CASE.spUsr + 1) return 'lr_usr';
  return Object.entries(CASE).find(([, place]) => place === at)?.[0] ?? `word ${at}`;
}

function describe(made: SystemCase, slot: number): string {
  const { name, mode, input } = made;
  const words = [...input.slice(CASE.words, CASE.words + 5)];
  const lines = codeLines(words, slot, (input[CASE.cpsr] & 0x20) !== 0);
  const state = fuzzer
    .parts(made)
    .filter((i) => i < CASE.words || i >= CASE.words + 5)
    .map((i) => `${inputName(i)} ${hex(input[i])}`);
  const set = state.join(', ') || 'nothing set';
  return `  ${name} in ${modeName(mode)}: ${set}\n${lines.join('\n')}`;
}

/** What QEMU 7.2 reports otherwise than the manual has it. */
function corrected(name: string, mine: number, other: number): number {
  // An instruction syndrome is for stage 2 aborts only.
  if (name === 'hsr') return ((other >>> 24) | 2) === 0x97 ? (other & ~0x03ffc000) >>> 0 : other;
  // IFSR has no domain.
  const status = name === 'ifsr' ? other & ~0xf0 : other;
  // The second-level descriptor is read before the domain is checked.
  const isFault = name === 'dfsr' || name === 'ifsr';
  return isFault && (mine & 0x40f) === 7 && (other & 0x40f) === 0xb ? mine : status;
}

/** UNKNOWN after a BKPT. */
const UNKNOWN_AFTER_BKPT = ['ifar', 'hifar', 'hsr'];

function differences(
  made: SystemCase,
  { result, window }: { result: number; window: number },
  ours: DataView,
  theirs: DataView,
): string[] {
  const lines: string[] = [];
  const compare = (name: string, offset: number) => {
    const mine = ours.getUint32(offset, true);
    let other = theirs.getUint32(offset, true);
    if (name === 'hsr' || /short$/.test(made.name)) other = corrected(name, mine, other);
    if (mine !== other) lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  RESULT.forEach((name, i) => {
    if (!/BKPT$/.test(made.name) || !UNKNOWN_AFTER_BKPT.includes(name))
      compare(name, result + 4 * i);
  });
  for (let i = 0; i < WINDOW_BYTES; i += 4) compare(`window+${i}`, window + i);
  return lines;
}

const HSR = RESULT.indexOf('hsr');

/** One that ended the case, and one before it where that came from a vector of PL1 (HVC #0x100 + n). */
function exceptions(result: DataView): number {
  const hsr = result.getUint32(4 * HSR, true);
  return hsr >>> 26 === 0x12 && (hsr & 0xfff0) === 0x100 ? 2 : 1;
}

const bytesOf = (words: Uint32Array) =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

const fuzzer: SystemFuzzer<SystemCase> = {
  source: 'a32-system.S',
  tools: 'arm-none-eabi-',
  base: BASE,
  symbols: { WINDOWS: WINDOWS - BASE },
  maxCases: 8000,
  caseBytes: CASE_WORDS * 4,
  resultBytes: 256,
  make: (place, random) => makeSystemCase(place, random, only),
  input: ({ input }) => bytesOf(input),
  tables: makeTables,
  qemu: runInQemu,
  machine: () => Machine.create({ isa: 'a32', startMode: 'hyp', ramBytes: 32 << 20 }),
  differences,
  describe,
  parts: ({ input, mode }) => {
    const neutral = neutralInput(mode);
    return [...input.keys()].filter((i) => input[i] !== neutral[i]);
  },
  withParts: (made, parts) => {
    const input = neutralInput(made.mode);
    for (const i of parts) input[i] = made.input[i];
    return { ...made, input };
  },
  exceptions,
};

/** What leaves UNKNOWN values, and what needs the translation tables. */
const NOT_RECORDED = /(BKPT|short|long|hypMapped)$/;

/** Writes `each` cases of every kind and what QEMU makes of them. */
function record(file: string, seed: number, each: number): void {
  const rounds = new SystemRounds(fuzzer);
  const cases = rounds.makeCases(seed, 2000);
  const after = rounds.inQemu(cases, seed);
  const wordsAt = (offset: number, count: number) =>
    new Uint32Array(
      after.buffer.slice(after.byteOffset + offset, after.byteOffset + offset + 4 * count),
    );
  const taken = new Map<string, number>();
  const lines: string[] = [];
  cases.forEach((made, index) => {
    const times = taken.get(made.name) ?? 0;
    if (times === each || NOT_RECORDED.test(made.name)) return;
    taken.set(made.name, times + 1);
    const { slot, window } = rounds.placeOf(index);
    const at = rounds.resultOf(index);
    const places = { slot, window, vectors: rounds.address('vectors') };
    const results = wordsAt(at.result, RESULT.length);
    lines.push(writeSystemRecord(made, places, results, wordsAt(at.window, WINDOW_WORDS)));
  });
  writeFileSync(file, `${lines.sort().join('\n')}\n`);
  console.log(`${lines.length} cases of ${taken.size} kinds`);
}

const recordFile = option('record');
if (recordFile) record(recordFile, numberOption('seed', 1), numberOption('each', 8));
else {
  const rounds = new SystemRounds(fuzzer);
  await fuzz('a32-system', (seed) => rounds.round(seed));
}
