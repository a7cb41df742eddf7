// Runs random A64 sequences in vbar and in QEMU's user mode emulation and compares all registers,
// flags and memory they leave. The instructions are those of the table that the core executes.
//
//     npm run fuzz -- a64 [--seed N] [--seconds S] [--rounds N] [--count N] [--length N] [--only REGEXP]
//                         [--features A,B|all] [--core FILE]
//
// Needs qemu-aarch64 in the path; with features it is QEMU's `max`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FEATURES } from '../../isa/features.js';
import { disassemble } from '../../src/disasm/index.js';
import { fuzzedRows, type Group, makeGroup, WINDOW_BYTES } from './a64-groups.js';
import {
  BASE,
  elfOf,
  type FuzzProgram,
  makeProgram,
  randomState,
  randomWindow,
  type Sequence,
  STATE_BYTES,
  STATE_FPCR,
  STATE_NZCV,
  STATE_SP,
  STATE_V,
  TEST_WORDS,
  windowOf,
} from './a64-program.js';
import { userMachine } from './a64-user.js';
import { fuzz, numberOption, option, patternOption } from './fuzzer.js';
import { Random } from './random.js';
import { type SequenceFuzzer, sequenceRound } from './sequences.js';

/** Features that have instructions at EL0 and whose results do not depend on keys. */
const COMPARABLE = FEATURES.filter(
  ({ name, base }) => !base && !/^(PAuth|LOR|PAN|UAO|VHE)$/.test(name),
);
const wanted = option('features') ?? '';
const features = new Set(
  wanted === 'all' ? COMPARABLE.map(({ name }) => name) : wanted.split(',').filter(Boolean),
);
const cpuModel = features.size ? 'max' : 'cortex-a57';
const count = numberOption('count', 4000);
const length = numberOption('length', 16);
const rows = fuzzedRows(features, patternOption('only'));

/** The image after the run in qemu-aarch64. */
function runInQemu(program: FuzzProgram): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const file = join(directory, 'a64.elf');
    writeFileSync(file, elfOf(program.image), { mode: 0o755 });
    return execFileSync('qemu-aarch64', ['-cpu', cpuModel, file], { maxBuffer: 1 << 28 });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same in vbar. */
async function runInVbar(program: FuzzProgram): Promise<Uint8Array> {
  const machine = await userMachine(program.image, { features: [...features] });
  const { cpu } = machine;
  const stop = machine.run({ until: BigInt(program.end), maxInsns: 1e8 });
  if (stop.reason !== 'until' || cpu.EL !== 0) {
    const pc = cpu.EL === 0 ? stop.pc : cpu.sysreg('ELR_EL1');
    const word = machine.memory.read(pc, 4);
    const text = disassemble('a64', new DataView(word.buffer).getUint32(0, true), pc);
    const esr = cpu.sysreg('ESR_EL1').toString(16);
    const far = cpu.sysreg('FAR_EL1').toString(16);
    const why = `${stop.reason} ${stop.detail}, ESR_EL1 ${esr} FAR_EL1 ${far}`;
    throw new Error(`vbar stopped at 0x${pc.toString(16)}: ${text}: ${why}`);
  }
  const after = machine.memory.read(BigInt(BASE), program.image.length);
  machine.dispose();
  return after;
}

const hex = (value: bigint) => value.toString(16).padStart(16, '0');

function nameOf(offset: number): string {
  if (offset === STATE_NZCV) return 'NZCV';
  if (offset === STATE_SP) return 'SP';
  if (offset === STATE_FPCR) return 'FPCR';
  if (offset === STATE_FPCR + 8) return 'FPSR';
  if (offset < STATE_NZCV) return `x${offset / 8}`;
  return `v${(offset - STATE_V) >> 4}.d[${((offset - STATE_V) >> 3) & 1}]`;
}

/** Differences of case `index`, one line each. */
function differences(program: FuzzProgram, index: number, ours: DataView, theirs: DataView) {
  const { out, window } = program.placeOf(index);
  const lines: string[] = [];
  const compare = (name: string, offset: number) => {
    const mine = ours.getBigUint64(offset, true);
    const other = theirs.getBigUint64(offset, true);
    if (mine !== other) lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  for (let i = 0; i < STATE_BYTES; i += 8) compare(nameOf(i), out + i);
  for (let i = 0; i < WINDOW_BYTES; i += 8) compare(`window+${i}`, window + i);
  return lines;
}

async function compare(sequences: readonly Sequence[]): Promise<Map<Sequence, string[]>> {
  const program = makeProgram(sequences);
  const theirs = runInQemu(program);
  const ours = await runInVbar(program);
  if (theirs.length !== ours.length) throw new Error(`QEMU wrote ${theirs.length} bytes`);
  const a = new DataView(ours.buffer, ours.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const wrong = new Map<Sequence, string[]>();
  sequences.forEach((sequence, index) => {
    const lines = differences(program, index, a, b);
    if (lines.length) wrong.set(sequence, lines);
  });
  return wrong;
}

function describe(sequence: Sequence): string {
  const program = makeProgram([sequence]);
  const { test } = program.placeOf(0);
  const words = new DataView(program.image.buffer);
  const count = sequence.groups.reduce((sum, group) => sum + group.words.length, 0);
  const text = Array.from({ length: count }, (_, i) => {
    const pc = test + 4 * i;
    const word = words.getUint32(pc, true);
    const shown = disassemble('a64', word, BigInt(BASE + pc));
    return `    ${word.toString(16).padStart(8, '0')}  ${shown}`;
  });
  const state = new DataView(sequence.state.buffer);
  const values: string[] = [];
  for (let i = 0; i < STATE_BYTES; i += 8) {
    const value = state.getBigUint64(i, true);
    if (value) values.push(`${nameOf(i)}=${value.toString(16)}`);
  }
  return [...text, `    ${values.join(' ')}`].join('\n');
}

function randomSequence(index: number, random: Random): Sequence {
  const groups: Group[] = [];
  let words = 0;
  while (groups.length < length) {
    const group = makeGroup(rows, random);
    words += group.words.length;
    if (words > TEST_WORDS) break;
    groups.push(group);
  }
  const state = randomState(random, windowOf(index, count));
  return { groups, state, window: randomWindow(random) };
}

const fuzzer: SequenceFuzzer<Sequence> = {
  make: (random) => Array.from({ length: count }, (_, index) => randomSequence(index, random)),
  compare,
  describe,
  fixed: new Set([STATE_SP]),
};

const name = `a64${features.size ? ` with ${[...features].join(', ')}` : ''}, ${rows.length} rows`;
await fuzz(name, (seed) => sequenceRound(fuzzer, new Random(seed)));
