// Runs random A64 sequences in vbar and in QEMU's user mode emulation and compares all registers,
// flags and memory they leave. The instructions are those of the table that the core executes.
//
//     npx tsx tools/fuzz/a64.ts [--seed N] [--count N] [--rounds N] [--length N] [--only REGEXP]
//                               [--cpu NAME] [--features A,B] [--core FILE] [--no-simd]
//
// Needs qemu-aarch64 in the path. A difference is shortened to the instructions that make it and
// printed with its state; exits with 1 on any.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disassemble } from '../../src/disasm/index.js';
import { useCore } from '../../src/machine/core.js';
import { Machine } from '../../src/machine/machine.js';
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
import { Random } from './random.js';

const TABLE = 0x40000000n;
const MAX_REPORTS = 8;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const features = new Set((option('features') ?? '').split(',').filter(Boolean));
const cpuModel = option('cpu') ?? (features.size ? 'max' : 'cortex-a57');
const simd = !process.argv.includes('--no-simd');

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

/** The same in vbar: EL0, the first 4 GiB mapped one to one as Normal memory. */
async function runInVbar(program: FuzzProgram): Promise<Uint8Array> {
  const machine = await Machine.create({
    isa: 'a64',
    ramBytes: 32 << 20,
    features: [...features],
  });
  const table = new Uint8Array(4096);
  const view = new DataView(table.buffer);
  for (let i = 0; i < 4; i++) view.setBigUint64(8 * i, (BigInt(i) << 30n) | 0x741n, true);
  machine.memory.write(TABLE, table);
  machine.memory.write(BigInt(BASE), program.image);
  const { cpu } = machine;
  cpu.setSysreg('HCR_EL2', 1n << 31n);
  cpu.setSysreg('CPTR_EL2', 0x33ffn);
  cpu.setSysreg('CPACR_EL1', 3n << 20n);
  cpu.setSysreg('MAIR_EL1', 0xffn);
  cpu.setSysreg('TCR_EL1', 25n | (1n << 23n));
  cpu.setSysreg('TTBR0_EL1', TABLE);
  // M, SA0, DZE, UCT, nTWI, nTWE
  cpu.setSysreg('SCTLR_EL1', 0x30d0d811n);
  cpu.setSysreg('FPCR', 0n);
  cpu.setSysreg('FPSR', 0n);
  cpu.pstate = 0;
  cpu.pc = BigInt(BASE);
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

async function compare(sequences: readonly Sequence[]): Promise<Map<number, string[]>> {
  const program = makeProgram(sequences, simd);
  const theirs = runInQemu(program);
  const ours = await runInVbar(program);
  if (theirs.length !== ours.length) throw new Error(`QEMU wrote ${theirs.length} bytes`);
  const a = new DataView(ours.buffer, ours.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const wrong = new Map<number, string[]>();
  sequences.forEach((_, index) => {
    const lines = differences(program, index, a, b);
    if (lines.length) wrong.set(index, lines);
  });
  return wrong;
}

/** The shortest part of a differing sequence that still differs. */
async function shrink(sequence: Sequence): Promise<Sequence> {
  let groups = sequence.groups;
  for (let i = groups.length - 1; i >= 0; i--) {
    const without = groups.filter((_, j) => j !== i);
    if ((await compare([{ ...sequence, groups: without }])).size) groups = without;
  }
  return { ...sequence, groups };
}

function describe(sequence: Sequence, lines: readonly string[]): string {
  const program = makeProgram([sequence], simd);
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
  for (let i = 0; i < (simd ? STATE_V : STATE_FPCR); i += 8)
    values.push(`${nameOf(i)}=${state.getBigUint64(i, true).toString(16)}`);
  const names = sequence.groups.map(({ name }) => name).join(', ');
  return [`  ${names}`, ...text, `    ${values.join(' ')}`, ...lines].join('\n');
}

function randomSequences(count: number, length: number, random: Random): Sequence[] {
  const from = fuzzedRows(features, option('only') ? new RegExp(option('only')!) : undefined);
  return Array.from({ length: count }, (_, index) => {
    const groups: Group[] = [];
    let words = 0;
    while (groups.length < length) {
      const group = makeGroup(from, random);
      words += group.words.length;
      if (words > TEST_WORDS) break;
      groups.push(group);
    }
    const state = randomState(random, windowOf(index, count));
    return { groups, state, window: randomWindow(random) };
  });
}

async function round(seed: number, count: number, length: number): Promise<[number, number]> {
  const sequences = randomSequences(count, length, new Random(seed));
  const wrong = await compare(sequences);
  let shown = 0;
  for (const [index] of wrong) {
    if (shown++ === MAX_REPORTS) break;
    const short = await shrink(sequences[index]);
    const [lines] = (await compare([short])).values();
    console.log(describe(short, lines ?? ['    (differs only in its place)']));
  }
  const executed = sequences.reduce((sum, { groups }) => sum + groups.length, 0);
  return [wrong.size, executed];
}

const core = option('core') ?? fileURLToPath(new URL('../../dist/core.wasm', import.meta.url));
useCore(readFileSync(core));
const seed = Number(option('seed') ?? 1);
const count = Number(option('count') ?? 4000);
const rounds = Number(option('rounds') ?? 1);
const length = Number(option('length') ?? 16);
let wrong = 0;
let groups = 0;
for (let i = 0; i < rounds && wrong === 0; i++) {
  const [differing, executed] = await round(seed + i, count, length);
  wrong += differing;
  groups += executed;
}
const rowCount = fuzzedRows(features).length;
console.log(`${groups} groups of ${rowCount} rows from seed ${seed}: ${wrong} sequences differ`);
process.exitCode = wrong ? 1 : 0;
