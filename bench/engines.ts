// The engines that run the workloads: vbar, QEMU's system emulation, Unicorn. Each runs one image to its end
// and says how much CPU time that took. vbar is what users import, not its source.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Machine } from 'vbar';
import {
  BASE,
  buildWorkload,
  DONE,
  executable,
  type Isa,
  MAILBOX,
  type WorkloadImage,
  withIterations,
} from './images.js';

export interface Timed {
  /** CPU time, user and system, of the run without the engine's start. */
  readonly seconds: number;
  readonly result: number;
}

export interface Engine {
  readonly name: string;
  /** Name and version, as the engine says it. */
  readonly version: string;
  /** False for engines that have no EL2. */
  readonly hypervisor: boolean;
  run(isa: Isa, workload: WorkloadImage, n: number): Promise<Timed>;
  dispose(): void;
}

/** A peer, or why it cannot take part. */
export type Found = { readonly engine: Engine } | { readonly missing: string };

/** vbar itself, through the library; `compile` false: the interpreter alone. */
function vbarEngine(name: string, compile: boolean): Engine {
  return {
    name,
    version: compile ? 'vbar' : 'the same without its second tier',
    hypervisor: true,
    async run(isa, { image, flat }, n) {
      const machine = await Machine.create({ isa, compile, console: () => {} });
      machine.load(image);
      machine.write(BASE, withIterations(flat, n));
      const before = process.cpuUsage();
      const stop = machine.run();
      const { user, system } = process.cpuUsage(before);
      const mailbox = machine.read(MAILBOX, 16);
      const view = new DataView(mailbox.buffer, mailbox.byteOffset);
      machine.dispose();
      if (stop.reason !== 'smc' || view.getUint32(12, true) !== DONE)
        throw new Error(`${name} stopped: ${stop.reason} ${stop.detail}`);
      return { seconds: (user + system) / 1e6, result: view.getUint32(8, true) };
    },
    dispose() {},
  };
}

export const vbar = vbarEngine('vbar', true);
export const interpreter = vbarEngine('interpreter', false);

const QEMU: Readonly<Record<Isa, readonly string[]>> = {
  a64: ['qemu-system-aarch64', '-cpu', 'cortex-a57'],
  a32: ['qemu-system-arm', '-cpu', 'cortex-a15'],
};
const BOARD = [
  ...['-M', 'virt,virtualization=on', '-m', '128', '-nodefaults', '-display', 'none'],
  ...['-monitor', 'none', '-serial', 'stdio'],
];

/** Arguments that run an executable on QEMU, the program's name first. */
export function qemuCommand(isa: Isa, file: string): string[] {
  return [...QEMU[isa], ...BOARD, '-kernel', file];
}

/** Runs a program and reads the CPU time of the child from the shell, as Node does not tell it. */
function timedCommand(command: readonly string[]): { output: string; seconds: number } {
  const script = '"$@" </dev/null 2>&1; times';
  const { stdout, status, error } = spawnSync('sh', ['-c', script, 'sh', ...command], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (error || status !== 0) throw new Error(`${command[0]}: ${error?.message ?? stdout}`);
  const lines = stdout.trimEnd().split('\n');
  const children = [...lines.at(-1)!.matchAll(/(\d+)m([\d.]+)s/g)];
  const seconds = children.reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { output: lines.slice(0, -2).join('\n'), seconds };
}

class Qemu implements Engine {
  readonly name = 'QEMU';
  readonly hypervisor = true;
  private readonly directory = mkdtempSync(path.join(tmpdir(), 'vbar-bench-'));

  constructor(readonly version: string) {}

  async run(isa: Isa, workload: WorkloadImage, n: number): Promise<Timed> {
    const whole = this.execute(isa, workload, n);
    const match = /result=([0-9a-f]{8})/.exec(whole.output);
    if (!match) throw new Error(`QEMU printed: ${whole.output}`);
    // What it takes QEMU to start and to stop: a run of a few hundred instructions.
    const start = this.execute(isa, buildWorkload(isa, 'alu'), 1);
    return { seconds: whole.seconds - start.seconds, result: Number.parseInt(match[1], 16) };
  }

  private execute(isa: Isa, { flat, memoryBytes }: WorkloadImage, n: number) {
    const file = path.join(this.directory, 'workload.elf');
    writeFileSync(file, executable(isa, withIterations(flat, n), memoryBytes));
    return timedCommand(qemuCommand(isa, file));
  }

  dispose(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

class Unicorn implements Engine {
  readonly name = 'Unicorn';
  readonly hypervisor = false;

  constructor(
    readonly version: string,
    private readonly directory: string,
  ) {}

  async run(isa: Isa, { flat }: WorkloadImage, n: number): Promise<Timed> {
    const file = path.join(this.directory, 'workload.bin');
    writeFileSync(file, withIterations(flat, n, 1));
    const program = path.join(this.directory, 'unicorn');
    const { stdout, stderr, status } = spawnSync(program, [isa, file], { encoding: 'utf8' });
    const [result, done, seconds] = stdout.trim().split(' ');
    if (status !== 0 || Number.parseInt(done, 16) !== DONE)
      throw new Error(`Unicorn: ${stderr}${stdout}`);
    return { seconds: Number(seconds), result: Number.parseInt(result, 16) };
  }

  dispose(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

export function findQemu(): Found {
  for (const isa of ['a64', 'a32'] as const) {
    const [program] = QEMU[isa];
    if (spawnSync(program, ['--version']).status !== 0)
      return { missing: `${program} is not installed (Debian: qemu-system-arm)` };
  }
  const { stdout } = spawnSync(QEMU.a64[0], ['--version'], { encoding: 'utf8' });
  return { engine: new Qemu(stdout.split('\n')[0]) };
}

export function findUnicorn(): Found {
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-bench-'));
  const source = fileURLToPath(new URL('unicorn.c', import.meta.url));
  const output = path.join(directory, 'unicorn');
  const built = spawnSync('cc', ['-O2', '-o', output, source, '-lunicorn'], { encoding: 'utf8' });
  if (built.status !== 0) {
    rmSync(directory, { recursive: true });
    return {
      missing: 'no C compiler with unicorn/unicorn.h (Debian: gcc libc6-dev libunicorn-dev)',
    };
  }
  const version = spawnSync('dpkg-query', ['-W', 'libunicorn2'], {
    encoding: 'utf8',
  });
  const number = version.status === 0 ? ` ${version.stdout.trim().split(/\s+/)[1]}` : '';
  return { engine: new Unicorn(`Unicorn${number}`, directory) };
}
