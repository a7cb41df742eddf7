// Runs random A32 instructions in vbar and in QEMU's user mode emulation and compares what they
// leave in registers, flags and memory.
//
//     npx tsx tools/fuzz/a32.ts [--seed N] [--count N] [--rounds N] [--only REGEXP] [--core FILE]
//     npx tsx tools/fuzz/a32.ts --record FILE [--each N]
//
// The second form writes N cases of each row with QEMU's results, for test/core/a32-instructions.test.ts.
// Needs qemu-arm in the path. Prints the first differences of each row and exits with 1 on any.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disassemble } from '../../src/disasm/index.js';
import { useCore } from '../../src/machine/core.js';
import { Machine } from '../../src/machine/machine.js';
import { rowNames, WINDOW_BYTES } from './a32-cases.js';
import { BASE, elfOf, type FuzzProgram, makeProgram } from './a32-program.js';
import { writeRecord } from './a32-record.js';
import { Random } from './random.js';

const TABLE = 0x40000000;
const REPORTS_PER_ROW = 3;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** The image after the run in qemu-arm. */
function runInQemu(program: FuzzProgram): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const file = join(directory, 'a32.elf');
    writeFileSync(file, elfOf(program.image), { mode: 0o755 });
    return execFileSync('qemu-arm', ['-cpu', 'cortex-a15', file], { maxBuffer: 1 << 28 });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same in vbar: User mode, MMU on with everything mapped as Normal memory. */
async function runInVbar(program: FuzzProgram): Promise<Uint8Array> {
  const machine = await Machine.create({ isa: 'a32', startMode: 'svc', ramBytes: 32 << 20 });
  const table = new Uint8Array(16384);
  const view = new DataView(table.buffer);
  for (let i = 0; i < 4096; i++) view.setUint32(i * 4, i * 0x100000 + 0x1c0e, true);
  machine.memory.write(BigInt(TABLE), table);
  machine.memory.write(BigInt(BASE), program.image);
  const { cpu } = machine;
  cpu.setSysreg('TTBR0', BigInt(TABLE));
  cpu.setSysreg('TTBCR', 0n);
  cpu.setSysreg('DACR', 1n);
  cpu.setSysreg('SCTLR', cpu.sysreg('SCTLR') | 1n);
  cpu.cpsr = 0x10;
  cpu.pc = BigInt(BASE);
  const stop = machine.run({ until: BigInt(program.end), maxInsns: 1e8 });
  if (stop.reason !== 'until') {
    const at = program.cases.findIndex((_, i) => {
      const distance = Number(stop.pc) - program.codeOf(i);
      return distance >= -16 && distance < 48;
    });
    const text = program.cases[at]?.words.map((w) => disassemble('a32', w, stop.pc)).join('; ');
    throw new Error(
      `vbar stopped at 0x${stop.pc.toString(16)}: ${stop.reason} ${stop.detail}: ${text}`,
    );
  }
  const after = machine.memory.read(BigInt(BASE), program.image.length);
  machine.dispose();
  return after;
}

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');

/** Differences of case `index`, one line each. */
function differences(
  program: FuzzProgram,
  index: number,
  ours: DataView,
  theirs: DataView,
): string[] {
  const { r0, rest, window } = program.resultOf(index);
  const lines: string[] = [];
  const compare = (name: string, offset: number) => {
    const mine = ours.getUint32(offset, true);
    const other = theirs.getUint32(offset, true);
    if (mine !== other) lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
  };
  compare('r0', r0);
  for (let n = 1; n < 15; n++) compare(`r${n}`, rest + 4 * (n - 1));
  compare('CPSR', rest + 56);
  for (let i = 0; i < WINDOW_BYTES; i += 4) compare(`window+${i}`, window + i);
  return lines;
}

function describe(program: FuzzProgram, index: number): string {
  const { name, words, registers, flags } = program.cases[index];
  const code = BigInt(program.codeOf(index));
  const lines = words.map(
    (word, i) => `    ${hex(word)}  ${disassemble('a32', word, code + BigInt(4 * i))}`,
  );
  const values = registers.map((value, n) => `r${n}=${hex(value)}`).join(' ');
  return `  ${name}\n${lines.join('\n')}\n    flags ${hex(flags)} ${values}`;
}

async function round(seed: number, count: number, only?: RegExp): Promise<number> {
  const program = makeProgram(count, new Random(seed), only);
  const theirs = runInQemu(program);
  const ours = await runInVbar(program);
  if (theirs.length !== ours.length) throw new Error(`QEMU wrote ${theirs.length} bytes`);
  const a = new DataView(ours.buffer, ours.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const reported = new Map<string, number>();
  let wrong = 0;
  for (let index = 0; index < count; index++) {
    const lines = differences(program, index, a, b);
    if (lines.length === 0) continue;
    wrong++;
    const { name } = program.cases[index];
    const times = reported.get(name) ?? 0;
    reported.set(name, times + 1);
    if (times < REPORTS_PER_ROW) console.log(`${describe(program, index)}\n${lines.join('\n')}`);
  }
  for (const [name, times] of reported) console.log(`${name}: ${times} wrong`);
  return wrong;
}

/** Writes `each` cases of every row and what QEMU makes of them. */
function record(file: string, seed: number, each: number): void {
  const program = makeProgram(each * 4000, new Random(seed));
  const after = runInQemu(program);
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

const core = option('core') ?? fileURLToPath(new URL('../../dist/core.wasm', import.meta.url));
useCore(readFileSync(core));
const seed = Number(option('seed') ?? 1);
const count = Number(option('count') ?? 4000);
const rounds = Number(option('rounds') ?? 1);
const only = option('only') ? new RegExp(option('only')!) : undefined;
if (option('record')) {
  record(option('record')!, seed, Number(option('each') ?? 2));
} else {
  let wrong = 0;
  for (let i = 0; i < rounds; i++) wrong += await round(seed + i, count, only);
  console.log(
    `${rounds * count} cases of ${rowNames().length} rows from seed ${seed}: ${wrong} wrong`,
  );
  process.exitCode = wrong ? 1 : 0;
}
