// Runs random privileged A64 code in vbar and on QEMU's `max` CPU with HCR_EL2.E2H and TGE and compares the
// general and system registers and memory.
//
//     npm run fuzz -- vhe --record FILE [--seed N] [--each N]
//     npm run fuzz -- vhe [--seed N] [--seconds S] [--rounds N] [--count N] [--only REGEXP] [--core FILE]
//
// Needs qemu-system-aarch64 and GNU binutils for aarch64-linux-gnu.
import { disassemble } from '../../src/disasm/index.js';
import { Machine } from '../../src/machine/machine.js';
import type { SystemCaseA64 } from './a64-system-layout.js';
import { exceptionsA64, isExplainedA64, runInQemuA64 } from './a64-system-qemu.js';
import { makeTablesA64 } from './a64-tables.js';
import { fuzz, numberOption, option, patternOption, useChosenCore } from './fuzzer.js';
import { recordHarness } from './harness-record.js';
import { type SystemFuzzer, SystemRounds, WINDOW_BYTES } from './system.js';
import { CASE_DOUBLES, INPUT_VHE, makeCaseVhe, neutralVhe, RESULT_VHE } from './vhe-cases.js';

const BASE = 0x40080000;
/** Branches execute what lies about: nothing that vbar does not know by name either. */
const CPU = 'max,sve=off,sme=off';
const only = patternOption('only');
const hex = (value: bigint) => value.toString(16);

function describe({ name, el, input }: SystemCaseA64, slot: number): string {
  const words = new Uint32Array(input.buffer, INPUT_VHE.words * 8, 8);
  const lines = Array.from(
    words,
    (word, i) =>
      `    ${word.toString(16).padStart(8, '0')}  ${disassemble('a64', word, BigInt(slot + 4 * i))}`,
  );
  const state = Object.entries(INPUT_VHE)
    .filter(([key]) => key !== 'x' && key !== 'words')
    .map(([key, at]) => `${key} ${hex(input[at])}`)
    .join(', ');
  const registers = [3, 4, 5, 6].map((n) => `x${n} ${hex(input[n])}`).join(', ');
  return `  ${name} at EL${el}: ${state}\n    ${registers}\n${lines.join('\n')}`;
}

const PAN = 1n << 22n;
/** HCR_EL2.E2H and TGE. */
const HOST = (1n << 34n) | (1n << 27n);

/**
 * What QEMU's `max` has and vbar does not: FEAT_IDST (a read of an ID register at EL0 has a syndrome) and
 * FEAT_BTI (BTYPE of the SPSR).
 */
function isOfMax({ name, el }: SystemCaseA64, what: string, ours: bigint, theirs: bigint): boolean {
  if (/^esr/.test(what))
    return /^MRS/.test(name) && el === 0 && ours === 0x2000000n && theirs >> 26n === 0x18n;
  return /^spsr/.test(what) && ((ours ^ theirs) & ~0xc00n) === 0n;
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
    let other = theirs.getBigUint64(offset, true);
    // QEMU keeps PAN on an illegal exception return.
    if (made.name === 'ERET' && /^spsr/.test(name)) other = (other & ~PAN) | (mine & PAN);
    if (mine === other || isOfMax(made, name, mine, other)) return;
    // Stage 2, whose aborts have an instruction syndrome, is not for EL2 and its EL0.
    const hcr = made.input[INPUT_VHE.hcr];
    const isHost = made.el === 2 || (hcr & HOST) === HOST;
    if (!isExplainedA64(name, mine, other, isHost ? 0n : hcr))
      lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  RESULT_VHE.forEach((name, i) => compare(name, result + 8 * i));
  for (let i = 0; i < WINDOW_BYTES; i += 8) compare(`window+${i}`, window + i);
  return lines;
}

const neutralOf = ({ el, input }: SystemCaseA64) => neutralVhe(el, input[INPUT_VHE.hcr]);

const fuzzer: SystemFuzzer<SystemCaseA64> = {
  source: 'a64-system.S',
  tools: 'aarch64-linux-gnu-',
  base: BASE,
  symbols: { VHE: 1 },
  maxCases: 2000,
  caseBytes: CASE_DOUBLES * 8,
  resultBytes: 512,
  make: (place, random) => makeCaseVhe(place, random, only),
  input: ({ input }) => new Uint8Array(input.buffer),
  tables: makeTablesA64,
  qemu: (image, directory, seconds) => runInQemuA64(image, BASE, CPU, directory, seconds),
  machine: () => Machine.create({ isa: 'a64', cpu: 'max', startEL: 2, ramBytes: 64 << 20 }),
  differences,
  describe,
  parts: (made) => {
    const neutral = neutralOf(made);
    return [...made.input.keys()].filter((i) => made.input[i] !== neutral[i]);
  },
  withParts: (made, parts) => {
    const input = neutralOf(made);
    for (const i of parts) input[i] = made.input[i];
    return { ...made, input };
  },
  exceptions: exceptionsA64,
};
const rounds = new SystemRounds(fuzzer);
const recordFile = option('record');
if (recordFile) {
  useChosenCore();
  await recordHarness(rounds, {
    file: recordFile,
    symbol: 'VHE',
    maxCases: fuzzer.maxCases,
    cases: fuzzer.maxCases,
    seed: numberOption('seed', 1),
    each: numberOption('each', 4),
    // What needs the translation tables, or leaves UNKNOWN values.
    skipped: /^(access|AT)$/,
  });
} else await fuzz('vhe', (seed) => rounds.round(seed));
