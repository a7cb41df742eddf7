// Runs random privileged A32 instructions in vbar and on QEMU's Cortex-A15 with the Virtualization
// Extensions and compares every register of every mode and the fault registers.
//
//     npx tsx tools/fuzz/a32-system.ts [--seed N] [--count N] [--rounds N] [--only REGEXP] [--core FILE]
//     npx tsx tools/fuzz/a32-system.ts --record FILE [--each N]
//
// The second form writes N cases of each kind with QEMU's results, for test/core/a32-system.test.ts.
// Needs qemu-system-arm and GNU binutils for arm-none-eabi (for a32-system.S). Exits with 1 on any
// difference.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disassemble } from '../../src/disasm/index.js';
import { useCore } from '../../src/machine/core.js';
import { Machine } from '../../src/machine/machine.js';
import { modeName } from '../../src/machine/modes.js';
import { elfOf } from './a32-program.js';
import {
  CASE,
  CASE_WORDS,
  makeSystemCase,
  RESULT,
  type SystemCase,
  WINDOW_WORDS,
} from './a32-system-cases.js';
import { writeSystemRecord } from './a32-system-record.js';
import { makeTables } from './a32-tables.js';
import { Random } from './random.js';

const BASE = 0x40010000;
const MAX_CASES = 2000;
const RESULT_BYTES = 256;
const WINDOW_BYTES = 64;
const REPORTS_PER_KIND = Number(option('show') ?? 3);

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

interface Harness {
  readonly image: Uint8Array;
  readonly symbols: ReadonlyMap<string, number>;
}

function buildHarness(directory: string): Harness {
  const source = fileURLToPath(new URL('a32-system.S', import.meta.url));
  const path = (name: string) => join(directory, name);
  const run = (tool: string, ...args: string[]) =>
    execFileSync(`arm-none-eabi-${tool}`, args, { encoding: 'utf8' });
  run('as', '--defsym', `MAX_CASES=${MAX_CASES}`, '-o', path('h.o'), source);
  run('ld', `-Ttext=0x${BASE.toString(16)}`, '-o', path('h.elf'), path('h.o'));
  run('objcopy', '-O', 'binary', path('h.elf'), path('h.bin'));
  const symbols = new Map(
    run('nm', path('h.elf'))
      .split('\n')
      .map((line) => line.split(' '))
      .map(([value, , name]) => [name, parseInt(value, 16)]),
  );
  return { image: readFileSync(path('h.bin')), symbols };
}

function fill(harness: Harness, cases: readonly SystemCase[], seed: number): Uint8Array {
  const image = new Uint8Array(harness.image);
  const view = new DataView(image.buffer);
  const offsetOf = (name: string) => harness.symbols.get(name)! - BASE;
  cases.forEach(({ input, window }, index) => {
    const put = (offset: number, words: Uint32Array) =>
      words.forEach((word, i) => view.setUint32(offset + 4 * i, word, true));
    put(offsetOf('cases') + index * CASE_WORDS * 4, input);
    put(offsetOf('windows') + index * WINDOW_BYTES, window);
  });
  const tables = makeTables(harness.symbols.get('tables')!, new Random(seed));
  image.set(tables, offsetOf('tables'));
  const end = harness.symbols.get('cases')! + cases.length * CASE_WORDS * 4;
  view.setUint32(offsetOf('cases_end'), end, true);
  return image;
}

function runInQemu(image: Uint8Array, directory: string): Uint8Array {
  const file = join(directory, 'run.elf');
  writeFileSync(file, elfOf(image, BASE));
  const machine = 'virt,virtualization=on,secure=off,gic-version=2';
  const args = [
    '-M',
    machine,
    '-cpu',
    'cortex-a15',
    '-m',
    '64',
    '-display',
    'none',
    '-net',
    'none',
  ];
  args.push('-serial', 'none', '-monitor', 'none', '-semihosting', '-kernel', file);
  return execFileSync('qemu-system-arm', args, { maxBuffer: 1 << 28, timeout: 60_000 });
}

async function runInVbar(image: Uint8Array, symbols: Harness['symbols'], bytes: number) {
  const machine = await Machine.create({ isa: 'a32', startMode: 'hyp', ramBytes: 32 << 20 });
  machine.memory.write(BigInt(BASE), image);
  machine.cpu.pc = BigInt(BASE);
  const stop = machine.run({ until: BigInt(symbols.get('all_done')!), maxInsns: 1e8 });
  if (stop.reason !== 'until') {
    const view = new DataView(machine.memory.read(BigInt(symbols.get('case_pointer')!), 4).buffer);
    const index = (view.getUint32(0, true) - symbols.get('cases')!) / (CASE_WORDS * 4) - 1;
    console.log(
      `vbar stopped in case ${index} at 0x${stop.pc.toString(16)}: ${stop.reason} ${stop.detail}`,
    );
  }
  const after = machine.memory.read(BigInt(symbols.get('data_start')!), bytes);
  machine.dispose();
  return after;
}

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

function describe({ name, mode, input }: SystemCase, slot: number): string {
  const lines = Array.from({ length: 5 }, (_, i) => {
    const word = input[CASE.words + i];
    return `    ${hex(word)}  ${disassemble('a32', word, BigInt(slot + 4 * i))}`;
  });
  const inputs = Array.from(input.slice(0, 49), (value, i) => (i < 1 || i > 5 ? hex(value) : ''));
  return `  ${name} in ${modeName(mode)}, CPSR ${hex(input[0])}, HCR ${hex(input[CASE.hcr])}\n${lines.join('\n')}\n    ${inputs.join(' ')}`;
}

/** What QEMU 7.2 reports otherwise than the manual has it. */
function corrected(name: string, mine: number, other: number): number {
  // An instruction syndrome is for stage 2 aborts only.
  if (name === 'hsr') return other >>> 24 === 0x97 ? (other & ~0x03ffc000) >>> 0 : other;
  // IFSR has no domain.
  const status = name === 'ifsr' ? other & ~0xf0 : other;
  // The second-level descriptor is read before the domain is checked.
  const isFault = name === 'dfsr' || name === 'ifsr';
  return isFault && (mine & 0x40f) === 7 && (other & 0x40f) === 0xb ? mine : status;
}

/** UNKNOWN after a BKPT. */
const UNKNOWN_AFTER_BKPT = ['ifar', 'hifar', 'hsr'];

function differences(made: SystemCase, index: number, ours: DataView, theirs: DataView): string[] {
  const lines: string[] = [];
  const compare = (name: string, offset: number) => {
    const mine = ours.getUint32(offset, true);
    let other = theirs.getUint32(offset, true);
    if (name === 'hsr' || made.name === 'short') other = corrected(name, mine, other);
    if (mine !== other) lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  RESULT.forEach((name, i) => {
    if (made.name !== 'BKPT' || !UNKNOWN_AFTER_BKPT.includes(name))
      compare(name, index * RESULT_BYTES + 4 * i);
  });
  for (let i = 0; i < WINDOW_BYTES; i += 4)
    compare(`window+${i}`, MAX_CASES * RESULT_BYTES + index * WINDOW_BYTES + i);
  return lines;
}

/** What leaves UNKNOWN values, and what needs the translation tables. */
const NOT_RECORDED = /^(BKPT|short|long|hypMapped)$/;

/** Writes `each` cases of every kind and what QEMU makes of them. */
function record(file: string, seed: number, each: number): void {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const harness = buildHarness(directory);
    const at = (name: string) => harness.symbols.get(name)!;
    const cases = makeCases(harness, seed, MAX_CASES);
    const after = runInQemu(fill(harness, cases, seed), directory);
    const words = new Uint32Array(after.buffer.slice(after.byteOffset), 0, after.length / 4);
    const taken = new Map<string, number>();
    const lines: string[] = [];
    cases.forEach((made, index) => {
      const times = taken.get(made.name) ?? 0;
      if (times === each || NOT_RECORDED.test(made.name)) return;
      taken.set(made.name, times + 1);
      const window = at('windows') + index * WINDOW_BYTES;
      const result = (index * RESULT_BYTES) / 4;
      const memory = (MAX_CASES * RESULT_BYTES + index * WINDOW_BYTES) / 4;
      const places = { slot: at('slot'), window, vectors: at('vectors') };
      const results = words.slice(result, result + RESULT.length);
      const memoryAfter = words.slice(memory, memory + WINDOW_WORDS);
      lines.push(writeSystemRecord(made, places, results, memoryAfter));
    });
    writeFileSync(file, `${lines.sort().join('\n')}\n`);
    console.log(`${lines.length} cases of ${taken.size} kinds`);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function makeCases({ symbols }: Harness, seed: number, count: number, only?: RegExp): SystemCase[] {
  const random = new Random(seed);
  const slot = symbols.get('slot')!;
  const tables = symbols.get('tables')!;
  const windows = symbols.get('windows')!;
  return Array.from({ length: count }, (_, i) =>
    makeSystemCase({ slot, window: windows + i * WINDOW_BYTES, tables }, random, only),
  );
}

async function round(seed: number, count: number, only?: RegExp): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const harness = buildHarness(directory);
    const at = (name: string) => harness.symbols.get(name)!;
    const cases = makeCases(harness, seed, count, only);
    const image = fill(harness, cases, seed);
    const theirs = runInQemu(image, directory);
    const ours = await runInVbar(image, harness.symbols, theirs.length);
    const a = new DataView(ours.buffer, ours.byteOffset);
    const b = new DataView(theirs.buffer, theirs.byteOffset);
    return report(cases, at('slot'), (index) => differences(cases[index], index, a, b));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function report(cases: readonly SystemCase[], slot: number, compare: (index: number) => string[]) {
  const reported = new Map<string, number>();
  let wrong = 0;
  cases.forEach((made, index) => {
    const lines = compare(index);
    if (lines.length === 0) return;
    wrong++;
    const times = reported.get(made.name) ?? 0;
    reported.set(made.name, times + 1);
    if (times < REPORTS_PER_KIND)
      console.log(`${index} ${describe(made, slot)}\n${lines.join('\n')}`);
  });
  for (const [name, times] of reported) console.log(`${name}: ${times} wrong`);
  return wrong;
}

const core = option('core') ?? fileURLToPath(new URL('../../dist/core.wasm', import.meta.url));
useCore(readFileSync(core));
const seed = Number(option('seed') ?? 1);
const count = Number(option('count') ?? MAX_CASES);
const rounds = Number(option('rounds') ?? 1);
const only = option('only') ? new RegExp(option('only')!) : undefined;
if (option('record')) {
  record(option('record')!, seed, Number(option('each') ?? 8));
} else {
  let wrong = 0;
  for (let i = 0; i < rounds; i++) wrong += await round(seed + i, count, only);
  console.log(`${rounds * count} cases from seed ${seed}: ${wrong} wrong`);
  process.exitCode = wrong ? 1 : 0;
}
