// Real programs: those of tools/oracle/programs, compiled by Debian's cross compilers, print the same text on
// vbar and on QEMU, and at each level of optimisation.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Machine } from '../../../src/index.js';
import { NEEDS, type Outcome, type Proof, root } from '../proof.js';

const SOURCES = path.join(root, 'tools/oracle/programs');
const BASE = 0x4020_0000n;
const MAX_INSNS = 2e8;

interface Target {
  readonly name: string;
  readonly isa: 'a64' | 'a32';
  readonly tools: string;
  readonly flags: readonly string[];
  /** What chooses the libgcc: Debian's for a Cortex-A15 is Thumb code. */
  readonly library: readonly string[];
  readonly start: string;
  readonly cpu: string;
}

const A32 = {
  isa: 'a32',
  tools: 'arm-none-eabi-',
  start: 'a32.S',
  cpu: 'cortex-a15',
} as const;
const A32_FLAGS = ['-mcpu=cortex-a15', '-mfloat-abi=soft', '-mno-unaligned-access'];

const TARGETS: readonly Target[] = [
  {
    name: 'A64',
    isa: 'a64',
    tools: 'aarch64-linux-gnu-',
    flags: [
      ...['-mgeneral-regs-only', '-mcpu=cortex-a57', '-mstrict-align', '-mno-outline-atomics'],
      ...['-fno-pic', '-fno-pie', '-no-pie', '-static'],
    ],
    library: [],
    start: 'a64.S',
    cpu: 'cortex-a57',
  },
  {
    ...A32,
    name: 'A32',
    flags: ['-marm', ...A32_FLAGS],
    library: ['-marm', '-march=armv4t', '-mfloat-abi=soft'],
  },
  { ...A32, name: 'T32', flags: ['-mthumb', ...A32_FLAGS], library: ['-mthumb', ...A32_FLAGS] },
];

const LEVELS = ['-O0', '-O2', '-Os'] as const;

const COMMON = [
  ...['-std=gnu11', '-ffreestanding', '-nostdlib', '-fno-stack-protector'],
  ...['-fno-tree-loop-distribute-patterns', '-Wl,-T,link.ld', '-Wl,--build-id=none'],
  '-Wl,--no-warn-rwx-segments',
];

function build(target: Target, level: string, elf: string): Buffer {
  const files = readdirSync(SOURCES).filter((file) => file.endsWith('.c'));
  const gcc = (...args: string[]) =>
    execFileSync(`${target.tools}gcc`, args, { cwd: SOURCES, encoding: 'utf8', stdio: 'pipe' });
  const library = gcc(...target.library, '-print-libgcc-file-name').trim();
  gcc(level, ...COMMON, ...target.flags, target.start, ...files, library, '-o', elf);
  execFileSync(`${target.tools}objcopy`, ['-O', 'binary', elf, `${elf}.bin`]);
  return readFileSync(`${elf}.bin`);
}

function onQemu({ isa, cpu }: Target, elf: string): string {
  const program = isa === 'a64' ? 'qemu-system-aarch64' : 'qemu-system-arm';
  const machine = ['-M', 'virt,virtualization=on,gic-version=2', '-cpu', cpu, '-m', '64'];
  const rest = ['-display', 'none', '-net', 'none', '-serial', 'stdio', '-monitor', 'none'];
  return execFileSync(program, [...machine, ...rest, '-kernel', elf], {
    encoding: 'latin1',
    timeout: 120_000,
  });
}

async function onVbar({ isa }: Target, image: Uint8Array): Promise<[text: string, insns: number]> {
  let text = '';
  const machine = await Machine.create({
    isa,
    console: (byte) => {
      text += String.fromCharCode(byte);
    },
  });
  machine.write(BASE, image);
  machine.cpu.pc = BASE;
  const stop = machine.run({ maxInsns: MAX_INSNS });
  const insns = Number(machine.insns);
  machine.dispose();
  if (stop.reason !== 'smc')
    text += `\nvbar stopped at 0x${stop.pc.toString(16)}: ${stop.reason} ${stop.detail}\n`;
  return [text, insns];
}

/** The first lines that differ. */
function difference(what: string, ours: string, theirs: string): string {
  const [a, b] = [ours.split('\n'), theirs.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  const stopped = a.find((line) => line.startsWith('vbar stopped'));
  if (stopped) return `${what}: ${stopped}`;
  const program = a.slice(0, at < 0 ? a.length : at).findLast((line) => line.startsWith('== '));
  return `${what}: ${program ?? ''}: vbar ${JSON.stringify(a[at])}, QEMU ${JSON.stringify(b[at])}`;
}

async function compare(targets: readonly Target[], directory: string): Promise<Outcome> {
  const details: string[] = [];
  let runs = 0;
  let instructions = 0;
  for (const target of targets) {
    const texts = new Set<string>();
    for (const level of LEVELS) {
      const elf = path.join(directory, `${target.name}${level}.elf`);
      const image = build(target, level, elf);
      const [ours, insns] = await onVbar(target, image);
      const theirs = onQemu(target, elf);
      if (ours !== theirs) details.push(difference(`${target.name} ${level}`, ours, theirs));
      texts.add(theirs);
      instructions += insns;
      runs++;
    }
    if (texts.size !== 1) details.push(`${target.name}: QEMU prints other texts at other levels`);
    if (![...texts][0].endsWith('== end\n'))
      details.push(`${target.name}: QEMU does not reach the end`);
  }
  const million = (instructions / 1e6).toFixed(1);
  const result = `${runs - details.length} of ${runs} images, ${million} million instructions`;
  return { passed: details.length === 0, result, details };
}

const programs: Proof = {
  name: 'c-programs',
  measure: '13 C programs at -O0, -O2 and -Os, A64, A32 and T32: what they print on QEMU',
  target: 'all the same',
  needs: [NEEDS.gccA64, NEEDS.gccBare, NEEDS.stdint, NEEDS.qemu],
  run: async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'vbar-programs-'));
    try {
      return await compare(TARGETS, directory);
    } finally {
      rmSync(directory, { recursive: true });
    }
  },
};

export const programProofs: readonly Proof[] = [programs];
