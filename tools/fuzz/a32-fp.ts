// Runs random A32 floating-point and Advanced SIMD moves, loads and stores in vbar and in QEMU's user
// mode emulation and compares D0 to D31, FPSCR, R0 to R12, flags and memory.
//
//     npx tsx tools/fuzz/a32-fp.ts [--seed N] [--count N] [--rounds N] [--only REGEXP] [--core FILE]
//
// Needs qemu-arm in the path. A difference is shortened and printed; exits with 1 on any.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disassemble } from '../../src/disasm/index.js';
import { useCore } from '../../src/machine/core.js';
import { Machine } from '../../src/machine/machine.js';
import { constant, fuzzedRows, type Group, makeGroup, WINDOW_BYTES } from './a32-fp-groups.js';
import { BASE, elfOf } from './a32-program.js';
import { Random } from './random.js';

const TABLE = 0x40000000;
const SLOT = 256;
/** Words of a sequence; loading and storing the state takes 20. */
const TEST_WORDS = 40;
/** D0 to D31, FPSCR, CPSR, R0 to R12. */
const STATE_BYTES = 256 + 8 + 52;
const OUT = 320;
const WINDOW = 640;
const STRIDE = WINDOW + WINDOW_BYTES;
const MAX_REPORTS = 8;

interface Sequence {
  readonly groups: readonly Group[];
  readonly state: Uint8Array;
  readonly window: Uint8Array;
  /** Which case of how many: its addresses are in the words. */
  readonly index: number;
}

interface Program {
  readonly image: Uint8Array;
  readonly end: number;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const dataOf = (count: number) => Math.ceil((count * SLOT + 64) / 4096) * 4096;

const VLDM_LOW = 0xecbe0b20; // vldmia lr!, {d0-d15}
const VLDM_HIGH = 0xecfe0b20; // vldmia lr!, {d16-d31}
const VSTM_LOW = 0xecae0b20;
const VSTM_HIGH = 0xecee0b20;

function codeOf(sequence: Sequence, state: number): number[] {
  return [
    ...constant(14, state),
    VLDM_LOW,
    VLDM_HIGH,
    0xe49e0004, // ldr r0, [lr], #4
    0xeee10a10, // vmsr fpscr, r0
    0xe49e0004,
    0xe128f000, // msr CPSR_f, r0
    0xe89e1fff, // ldm lr, {r0-r12}
    ...sequence.groups.flatMap(({ words }) => words),
    ...constant(14, state + OUT),
    VSTM_LOW,
    VSTM_HIGH,
    0xe58e0008, // str r0, [lr, #8]
    0xeef10a10, // vmrs r0, fpscr
    0xe48e0004, // str r0, [lr], #4
    0xe10f0000, // mrs r0, CPSR
    0xe48e0004,
    0xe59e0000, // ldr r0, [lr]
    0xe88e1fff, // stm lr, {r0-r12}
  ];
}

/** `count` slots, of which those of `sequences` are filled. */
function makeProgram(sequences: readonly Sequence[], count: number): Program {
  const data = dataOf(count);
  const image = new Uint8Array(data + count * STRIDE);
  const view = new DataView(image.buffer);
  const put = (offset: number, words: readonly number[]) =>
    words.forEach((word, i) => view.setUint32(offset + 4 * i, word, true));
  for (let i = 0; i < count; i++) put(i * SLOT, [0xea000000 + SLOT / 4 - 2]);
  for (const sequence of sequences) {
    const slot = sequence.index * SLOT;
    const state = data + sequence.index * STRIDE;
    const words = codeOf(sequence, BASE + state);
    if (4 * words.length + 4 > SLOT) throw new RangeError('a sequence is too long');
    put(slot, [...words, 0xea000000 + SLOT / 4 - words.length - 2]);
    image.set(sequence.state, state);
    image.set(sequence.window, state + WINDOW);
  }
  put(count * SLOT, [
    ...constant(0, 1),
    ...constant(1, BASE),
    ...constant(2, image.length),
    0xe3a07004, // mov r7, #4: write
    0xef000000,
    0xe3a00000,
    0xe3a07001, // mov r7, #1: exit
    0xef000000,
  ]);
  return { image, end: BASE + count * SLOT };
}

function runInQemu(program: Program): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const file = join(directory, 'a32.elf');
    writeFileSync(file, elfOf(program.image), { mode: 0o755 });
    return execFileSync('qemu-arm', ['-cpu', 'cortex-a15', file], { maxBuffer: 1 << 28 });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** User mode, everything mapped as Normal memory, FP enabled. */
async function runInVbar(program: Program): Promise<Uint8Array> {
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
  cpu.setSysreg('CPACR', 0xf00000n);
  cpu.setSysreg('FPEXC32_EL2', 1n << 30n);
  cpu.setSysreg('SCTLR', cpu.sysreg('SCTLR') | 1n);
  cpu.cpsr = 0x10;
  cpu.pc = BigInt(BASE);
  const stop = machine.run({ until: BigInt(program.end), maxInsns: 1e8 });
  if (stop.reason !== 'until' || cpu.mode !== 'usr')
    throw new Error(
      `vbar stopped at 0x${stop.pc.toString(16)} in ${cpu.mode}: ${stop.reason} ${stop.detail} ` +
        `lr_und ${cpu.sysreg('LR_und').toString(16)} lr_abt ${cpu.sysreg('LR_abt').toString(16)}`,
    );
  const after = machine.memory.read(BigInt(BASE), program.image.length);
  machine.dispose();
  return after;
}

function nameOf(offset: number): string {
  if (offset < 256) return `d${offset >> 3}${offset & 4 ? ' high' : ''}`;
  if (offset === 256) return 'FPSCR';
  return offset === 260 ? 'CPSR' : `r${(offset - 264) / 4}`;
}

async function compare(sequences: readonly Sequence[], count: number) {
  const program = makeProgram(sequences, count);
  const theirs = runInQemu(program);
  const ours = await runInVbar(program);
  if (theirs.length !== ours.length) throw new Error(`QEMU wrote ${theirs.length} bytes`);
  const a = new DataView(ours.buffer, ours.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const wrong = new Map<Sequence, string[]>();
  for (const sequence of sequences) {
    const at = dataOf(count) + sequence.index * STRIDE;
    const lines: string[] = [];
    const check = (name: string, offset: number) => {
      const [mine, other] = [a.getUint32(offset, true), b.getUint32(offset, true)];
      if (mine !== other)
        lines.push(`    ${name}: vbar ${mine.toString(16)}, QEMU ${other.toString(16)}`);
    };
    for (let i = 0; i < STATE_BYTES; i += 4) check(nameOf(i), at + OUT + i);
    for (let i = 0; i < WINDOW_BYTES; i += 4) check(`window+${i}`, at + WINDOW + i);
    if (lines.length) wrong.set(sequence, lines);
  }
  return wrong;
}

async function report(sequence: Sequence, count: number): Promise<string> {
  let groups = sequence.groups;
  for (let i = groups.length - 1; i >= 0; i--) {
    const without = groups.filter((_, j) => j !== i);
    if ((await compare([{ ...sequence, groups: without }], count)).size) groups = without;
  }
  const [lines = []] = (await compare([{ ...sequence, groups }], count)).values();
  const text = groups.flatMap(({ words }) =>
    words.map((w) => `    ${w.toString(16).padStart(8, '0')}  ${disassemble('a32', w, 0n)}`),
  );
  return [`  ${groups.map(({ name }) => name).join(', ')}`, ...text, ...lines].join('\n');
}

function randomSequence(index: number, count: number, random: Random): Sequence {
  const from = fuzzedRows(option('only') ? new RegExp(option('only')!) : undefined);
  const window = BASE + dataOf(count) + index * STRIDE + WINDOW;
  const groups: Group[] = [];
  for (let words = 0; ; ) {
    const group = makeGroup(from, random, window);
    words += group.words.length;
    if (words > TEST_WORDS) break;
    groups.push(group);
  }
  const state = new Uint8Array(STATE_BYTES);
  const view = new DataView(state.buffer);
  for (let i = 0; i < STATE_BYTES; i += 4) view.setUint32(i, random.value(), true);
  view.setUint32(256, (random.word() & 0xffc0009f) >>> 0, true);
  view.setUint32(260, (random.below(16) << 28) >>> 0, true);
  const bytes = Uint8Array.from({ length: WINDOW_BYTES }, () => random.word() >>> 8);
  return { groups, state, window: bytes, index };
}

const core = option('core') ?? fileURLToPath(new URL('../../dist/core.wasm', import.meta.url));
useCore(readFileSync(core));
const seed = Number(option('seed') ?? 1);
const count = Number(option('count') ?? 4000);
const rounds = Number(option('rounds') ?? 1);
let wrong = 0;
let executed = 0;
for (let i = 0; i < rounds && wrong === 0; i++) {
  const random = new Random(seed + i);
  const sequences = Array.from({ length: count }, (_, n) => randomSequence(n, count, random));
  const differing = await compare(sequences, count);
  for (const sequence of [...differing.keys()].slice(0, MAX_REPORTS))
    console.log(await report(sequence, count));
  wrong += differing.size;
  executed += sequences.reduce((sum, { groups }) => sum + groups.length, 0);
}
console.log(`${executed} instructions of ${fuzzedRows().length} rows: ${wrong} sequences differ`);
process.exitCode = wrong ? 1 : 0;
