// Runs random privileged A64 code in vbar and on QEMU's Cortex-A57 at EL2 and compares the general
// and system registers and memory.
//
//     npx tsx tools/fuzz/a64-system.ts [--seed N] [--count N] [--rounds N] [--only REGEXP] [--core FILE]
//
// Needs qemu-system-aarch64 and GNU binutils for aarch64-linux-gnu. Exits with 1 on any difference
// that is not one of EXPLAINED.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disassemble } from '../../src/disasm/index.js';
import { useCore } from '../../src/machine/core.js';
import { Machine } from '../../src/machine/machine.js';
import {
  CASE_DOUBLES,
  INPUT,
  makeCaseA64,
  RESULT,
  type SystemCaseA64,
  WINDOW_BYTES,
} from './a64-system-cases.js';
import { makeTablesA64 } from './a64-tables.js';
import { Random } from './random.js';

const BASE = 0x40080000;
const MAX_CASES = 1500;
const RESULT_BYTES = 512;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
const REPORTS_PER_KIND = Number(option('show') ?? 3);

interface Harness {
  readonly image: Uint8Array;
  readonly elf: string;
  readonly symbols: ReadonlyMap<string, number>;
}

function buildHarness(directory: string): Harness {
  const source = fileURLToPath(new URL('a64-system.S', import.meta.url));
  const path = (name: string) => join(directory, name);
  const run = (tool: string, ...args: string[]) =>
    execFileSync(`aarch64-linux-gnu-${tool}`, args, { encoding: 'utf8' });
  run('as', '--defsym', `MAX_CASES=${MAX_CASES}`, '-o', path('h.o'), source);
  run('ld', `-Ttext=0x${BASE.toString(16)}`, '-o', path('h.elf'), path('h.o'));
  run('objcopy', '-O', 'binary', path('h.elf'), path('h.bin'));
  const symbols = new Map(
    run('nm', path('h.elf'))
      .split('\n')
      .map((line) => line.split(' '))
      .map(([value, , name]) => [name, parseInt(value, 16)]),
  );
  return { image: readFileSync(path('h.bin')), elf: path('h.elf'), symbols };
}

function fill(harness: Harness, cases: readonly SystemCaseA64[], seed: number): Uint8Array {
  const image = new Uint8Array(harness.image);
  const view = new DataView(image.buffer);
  const offsetOf = (name: string) => harness.symbols.get(name)! - BASE;
  cases.forEach(({ input, window }, index) => {
    const at = offsetOf('cases') + index * CASE_DOUBLES * 8;
    input.forEach((value, i) => view.setBigUint64(at + 8 * i, value, true));
    image.set(window, offsetOf('windows') + index * WINDOW_BYTES);
  });
  const tables = makeTablesA64(harness.symbols.get('tables')!, new Random(seed));
  image.set(tables, offsetOf('tables'));
  const end = harness.symbols.get('cases')! + cases.length * CASE_DOUBLES * 8;
  view.setBigUint64(offsetOf('cases_end'), BigInt(end), true);
  return image;
}

function runInQemu(harness: Harness, image: Uint8Array): Uint8Array {
  // The text is one section: the filled image takes its place in the ELF file.
  const elf = readFileSync(harness.elf);
  elf.set(image, elf.indexOf(Buffer.from(harness.image.subarray(0, 256))));
  const file = `${harness.elf}.run`;
  execFileSync('tee', [file], { input: elf, stdio: ['pipe', 'ignore', 'inherit'] });
  const args = ['-M', 'virt,virtualization=on,secure=off,gic-version=2', '-cpu', 'cortex-a57'];
  args.push('-m', '64', '-display', 'none', '-net', 'none', '-serial', 'none', '-monitor', 'none');
  args.push('-semihosting', '-kernel', file);
  return execFileSync('qemu-system-aarch64', args, { maxBuffer: 1 << 28, timeout: 60_000 });
}

async function runInVbar(image: Uint8Array, symbols: Harness['symbols'], bytes: number) {
  const machine = await Machine.create({ isa: 'a64', startEL: 2, ramBytes: 64 << 20 });
  machine.memory.write(BigInt(BASE), image);
  machine.cpu.pc = BigInt(BASE);
  const stop = machine.run({ until: BigInt(symbols.get('all_done')!), maxInsns: 1e7 });
  if (stop.reason !== 'until') {
    const view = new DataView(machine.memory.read(BigInt(symbols.get('case_pointer')!), 8).buffer);
    const next = Number(view.getBigUint64(0, true));
    const index = (next - symbols.get('cases')!) / (CASE_DOUBLES * 8) - 1;
    console.log(
      `vbar stopped in case ${index} at 0x${stop.pc.toString(16)}: ${stop.reason} ${stop.detail}`,
    );
  }
  const after = machine.memory.read(BigInt(symbols.get('data_start')!), bytes);
  machine.dispose();
  return after;
}

const hex = (value: bigint) => value.toString(16);

function describe({ name, el, input, words }: SystemCaseA64, slot: number): string {
  const lines = words.map(
    (word, i) =>
      `    ${word.toString(16).padStart(8, '0')}  ${disassemble('a64', word, BigInt(slot + 4 * i))}`,
  );
  const state = Object.entries(INPUT)
    .filter(([key]) => key !== 'x' && key !== 'words')
    .map(([key, at]) => `${key} ${hex(input[at])}`)
    .join(', ');
  const registers = [3, 4, 5, 6].map((n) => `x${n} ${hex(input[n])}`).join(', ');
  return `  ${name} at EL${el}: ${state}\n    ${registers}\n${lines.join('\n')}`;
}

/** Where QEMU departs from the Arm ARM; docs/fidelity.md has the rows. */
function isExplained(name: string, ours: bigint, theirs: bigint, hcr: bigint): boolean {
  // ISV belongs to stage 2 aborts alone; QEMU sets it for every Data Abort taken to EL2.
  const isv = 0x01ffc000n;
  if (name === 'esr_el2' && (theirs ^ ours) & isv && ((theirs ^ ours) & ~isv) === 0n)
    return (ours & (1n << 24n)) === 0n && (hcr & 1n) === 0n;
  // QEMU clears NZCV on an exception from EL1 to EL1; the second SPSR shows it.
  if (name === 'spsr_el2' && (theirs ^ ours) >> 28n !== 0n)
    return ((theirs ^ ours) & 0x0fff_ffffn) === 0n && theirs >> 28n === 0n;
  // SH of PAR_EL1 is 0b10 for Device and Non-cacheable memory; QEMU 7.2 gives that of the descriptor.
  if (name === 'par_el1' && ((ours ^ theirs) & ~0x180n) === 0n)
    return (ours & 1n) === 0n && (ours >> 60n === 0n || ours >> 56n === 0x44n);
  // A stage 2 fault of stage 1's walk: QEMU gives the level of stage 1, not that of stage 2.
  if (/^esr|^par/.test(name)) {
    const [walk, level] = name === 'par_el1' ? [0x100n, 6n] : [0x80n, 3n];
    if (ours & walk && ((ours ^ theirs) & ~level) === 0n) return true;
  }
  // The syndrome of MSR DAIFSet and DAIFClr at EL0: QEMU has op1 and op2 the other way round.
  if (name === 'esr_el1' && ours >> 26n === 0x18n && ((ours ^ theirs) & ~0xfc000n) === 0n)
    return (ours & 0x303c00n) === 0x1000n;
  return false;
}

function differences(
  made: SystemCaseA64,
  index: number,
  ours: DataView,
  theirs: DataView,
): string[] {
  const lines: string[] = [];
  const compare = (name: string, offset: number) => {
    const mine = ours.getBigUint64(offset, true);
    const other = theirs.getBigUint64(offset, true);
    if (mine !== other && !isExplained(name, mine, other, made.input[INPUT.hcr]))
      lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  RESULT.forEach((name, i) => compare(name, index * RESULT_BYTES + 8 * i));
  for (let i = 0; i < WINDOW_BYTES; i += 8)
    compare(`window+${i}`, MAX_CASES * RESULT_BYTES + index * WINDOW_BYTES + i);
  return lines;
}

async function round(seed: number, count: number, only?: RegExp): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const harness = buildHarness(directory);
    const at = (name: string) => harness.symbols.get(name)!;
    const random = new Random(seed);
    const cases = Array.from({ length: count }, (_, i) => {
      const window = at('windows') + i * WINDOW_BYTES;
      return makeCaseA64({ slot: at('slot'), window, tables: at('tables') }, random, only);
    });
    const image = fill(harness, cases, seed);
    const theirs = runInQemu(harness, image);
    const ours = await runInVbar(image, harness.symbols, theirs.length);
    const a = new DataView(ours.buffer, ours.byteOffset);
    const b = new DataView(theirs.buffer, theirs.byteOffset);
    return report(cases, at('slot'), (index) => differences(cases[index], index, a, b));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function report(
  cases: readonly SystemCaseA64[],
  slot: number,
  compare: (index: number) => string[],
): number {
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
const count = Math.min(Number(option('count') ?? MAX_CASES), MAX_CASES);
const rounds = Number(option('rounds') ?? 1);
const only = option('only') ? new RegExp(option('only')!) : undefined;
let wrong = 0;
for (let i = 0; i < rounds; i++) wrong += await round(seed + i, count, only);
console.log(`${rounds * count} cases from seed ${seed}: ${wrong} wrong`);
process.exitCode = wrong ? 1 : 0;
