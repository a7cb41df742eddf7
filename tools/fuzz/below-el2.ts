// Runs random AArch32 code at EL1 and EL0 below an AArch64 EL2 in vbar and on QEMU's Cortex-A57 and compares
// what EL2 sees of it: X registers, SPSRs, system registers, memory.
//
//     npm run fuzz -- below-el2 --record FILE [--seed N] [--each N]
//     npm run fuzz -- below-el2 [--seed N] [--seconds S] [--rounds N] [--count N] [--only REGEXP] [--core FILE]
//
// Needs qemu-system-aarch64 and GNU binutils for aarch64-linux-gnu.
import { Machine } from '../../src/machine/machine.js';
import { modeName } from '../../src/machine/modes.js';
import { codeLines } from './a32-code-lines.js';
import { makeTables } from './a32-tables.js';
import { exceptionsA64, runInQemuA64 } from './a64-system-qemu.js';
import { BLOCKS, makeTablesA64, TESTED } from './a64-tables.js';
import {
  type BelowCase,
  INPUT32,
  makeBelow,
  neutralBelow,
  RESULT32,
  TABLES_A64,
} from './below-el2-cases.js';
import { fuzz, numberOption, option, patternOption, useChosenCore } from './fuzzer.js';
import { recordHarness } from './harness-record.js';
import type { Random } from './random.js';
import { type SystemFuzzer, SystemRounds, WINDOW_BYTES } from './system.js';

const BASE = 0x40080000;
const only = patternOption('only');
const hex = (value: bigint) => value.toString(16);

function describe({ name, input }: BelowCase, slot: number): string {
  const words = [...new Uint32Array(input.buffer, INPUT32.words * 8, 8)];
  const lines = codeLines(words, slot, (input[INPUT32.spsr] & 0x20n) !== 0n);
  const state = Object.entries(INPUT32)
    .filter(([key]) => key !== 'x' && key !== 'words')
    .map(([key, at]) => `${key} ${hex(input[at])}`)
    .join(', ');
  const registers = Array.from({ length: 15 }, (_, n) => `r${n} ${hex(input[n])}`).join(', ');
  const mode = modeName(Number(input[INPUT32.spsr] & 0x1fn));
  return `  ${name} in ${mode}: ${state}\n    ${registers}\n${lines.join('\n')}`;
}

/** Tables of AArch32 for stage 1, whose outputs stage 2 (of AArch64) may map again. */
function tables(address: number, random: Random): Uint8Array {
  const bytes = new Uint8Array(2 * TABLES_A64);
  const output = (to: number) =>
    random.chance(50) ? to : to - 0x40000000 + TESTED + random.below(BLOCKS) * 0x200000;
  bytes.set(makeTables(address, random, { section: 0x40000000, output }));
  bytes.set(makeTablesA64(address + TABLES_A64, random).subarray(0, TABLES_A64), TABLES_A64);
  return bytes;
}

/** FS of DFSR and IFSR in the Short-descriptor format for which the domain is not UNKNOWN. */
const DOMAIN_VALID = [0x7, 0x9, 0xb, 0xe, 0x6];
const RW = 1n << 31n;
const TFP = 1n << 10n;

/** Where QEMU departs from the Arm ARM; docs/fidelity.md has the rows. */
function isExplained(
  { name: kind, input }: BelowCase,
  name: string,
  ours: bigint,
  theirs: bigint,
): boolean {
  const differ = ours ^ theirs;
  // QEMU clears NZCV on an exception to EL1 in AArch64; the second SPSR shows it.
  if (name === 'spsr_el2' && input[INPUT32.hcr] & RW)
    return (differ & 0x0fffffffn) === 0n && theirs >> 28n === 0n;
  // The second-level descriptor is read before the domain is checked.
  if (/short$|ordered/.test(kind) && (ours & 0x40fn) === 7n && (theirs & 0x40fn) === 0xbn)
    return true;
  if (name === 'par_el1' && ours === 0xfn && theirs === 0x17n) return true;
  // IFAR is UNKNOWN after a BKPT, and IFSR has no domain.
  if (name === 'far_el1')
    return /BKPT$|debug/.test(kind) && differ >> 32n !== 0n && BigInt.asUintN(32, differ) === 0n;
  if (name === 'ifsr32_el2' && (ours & 0x200n) === 0n) return (differ & ~0xf0n) === 0n;
  // DFSR.WnR of a watchpoint.
  if (name === 'esr_el1' && kind === 'debug' && (differ & ~0xf0n) === 0x800n)
    return (ours & 0x80fn) === 0x802n || (ours & 0xe3fn) === 0xa22n;
  // A T32 BKPT is an instruction of 16 bits.
  if (/^esr/.test(name) && kind === 't32 BKPT' && differ === 1n << 25n)
    return (ours & differ) === 0n;
  // The condition that a trapped instruction passed: 0b1110 is allowed.
  const COND = 0xf00000n;
  if (/^esr/.test(name) && differ && (differ & ~COND) === 0n) return (theirs & COND) === 0xe00000n;
  if (name === 'esr_el1' && (input[INPUT32.tcr] & RW) === 0n && !(input[INPUT32.hcr] & RW))
    return (differ & ~0xf0n) === 0n && !DOMAIN_VALID.includes(Number(ours & 0xfn));
  // QEMU has no attributes for the Short-descriptor format.
  if (name === 'par_el1')
    return (ours & theirs & 1n) === 0n && (differ & 0x00ffffff_fffff003n) === 0n;
  return false;
}

/**
 * Of two exceptions QEMU takes the wrong one: CPTR_EL2.TFP before FPEXC.EN, and UNDEFINED before
 * HSTR_EL2.Tn at EL1. `ours` and `theirs` are exception classes.
 */
function isUnordered({ name, input }: BelowCase, ours: number, theirs: number): boolean {
  if (ours === theirs) return false;
  if (name === 'FP') return (input[INPUT32.cptr] & TFP) !== 0n && input[INPUT32.fpexc] === 0n;
  return input[INPUT32.hstr] !== 0n && (ours === 3 || ours === 4);
}

function differences(
  made: BelowCase,
  { result, window }: { result: number; window: number },
  ours: DataView,
  theirs: DataView,
): string[] {
  const lines: string[] = [];
  const esr = result + 8 * RESULT32.indexOf('esr_el2');
  const trapped = Number(ours.getBigUint64(esr, true) >> 26n);
  if (isUnordered(made, trapped, Number(theirs.getBigUint64(esr, true) >> 26n))) return lines;
  const compare = (name: string, offset: number) => {
    const mine = ours.getBigUint64(offset, true);
    const other = theirs.getBigUint64(offset, true);
    if (mine !== other && !isExplained(made, name, mine, other))
      lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  RESULT32.forEach((name, i) => compare(name, result + 8 * i));
  for (let i = 0; i < WINDOW_BYTES; i += 8) compare(`window+${i}`, window + i);
  return lines;
}

/** Addresses of the vectors, known when the harness has been built. */
const vectors = { a64: 0, a32: 0 };
const neutralOf = ({ input }: BelowCase) =>
  neutralBelow(Number(input[INPUT32.spsr]), (input[INPUT32.hcr] & 0x80000000n) !== 0n, vectors);

const fuzzer: SystemFuzzer<BelowCase> = {
  source: 'a64-system.S',
  tools: 'aarch64-linux-gnu-',
  base: BASE,
  symbols: { AARCH32: 1, DEBUG: 1 },
  maxCases: 2000,
  caseBytes: 512,
  resultBytes: 512,
  make: (place, random) => makeBelow(place, vectors, random, only),
  input: ({ input }) => new Uint8Array(input.buffer),
  tables,
  qemu: (image, directory, seconds) => runInQemuA64(image, BASE, 'cortex-a57', directory, seconds),
  machine: () => Machine.create({ isa: 'a64', startEL: 2, ramBytes: 64 << 20 }),
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
vectors.a64 = rounds.address('vectors');
vectors.a32 = rounds.address('a32_vectors');
const recordFile = option('record');
if (recordFile) {
  useChosenCore();
  await recordHarness(rounds, {
    file: recordFile,
    symbol: 'AARCH32',
    maxCases: fuzzer.maxCases,
    cases: fuzzer.maxCases,
    seed: numberOption('seed', 1),
    each: numberOption('each', 1),
    // What needs the translation tables, or leaves UNKNOWN values.
    skipped: /(short|long|AT|BKPT)$/,
  });
} else await fuzz('below-el2', (seed) => rounds.round(seed));
