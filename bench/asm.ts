// How fast the assembler is, beside gcc -E and GNU as: the kernel's `.S` files from source to object, and one
// file of a million instructions. One process of ours, with the package as users import it; rounds of both in
// turn, medians of CPU time. See docs/measuring.md.
//
//     npm run bench:asm [-- --quick | --smoke] [--json] [--rounds N] [--only NAME]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AssemblyError, assembleObject, createHeaderCache } from 'vbar/asm';
import {
  type CorpusFile,
  hasCorpus,
  KERNELS,
  type KernelArch,
  kernelCorpus,
} from '../tools/oracle/corpus/kernel.js';
import { optionsForSource } from '../tools/oracle/corpus/options.js';
import { syntheticSource } from './asm-source.js';

/** Instructions of the synthetic file, files of a kernel set (all: Infinity), rounds. */
const EFFORT = {
  full: { instructions: 1_000_000, files: Number.POSITIVE_INFINITY, rounds: 5 },
  quick: { instructions: 200_000, files: Number.POSITIVE_INFINITY, rounds: 3 },
  smoke: { instructions: 5_000, files: 5, rounds: 1 },
} as const;

/** What one of the two sides is to reach, in units of GNU's time. */
const GOALS = { kernel: 1, million: 2 } as const;

interface Job {
  readonly name: string;
  readonly kind: keyof typeof GOALS;
  readonly size: string;
  /** Does the work once in this process. */
  ours(): void;
  /** Does it with GNU's tools; CPU seconds. */
  gnu(): number;
}

interface Result {
  readonly name: string;
  readonly size: string;
  /** CPU seconds: the first time in this process, then of each round. */
  readonly cold: number;
  readonly warm: readonly number[];
  readonly gnu: readonly number[];
  readonly ratio: number;
  readonly coldRatio: number;
  readonly goal: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** CPU seconds of the programs that a shell script runs. Throws where one fails. */
function timedScript(script: string): number {
  const text = `set -e\n${script}\ntimes`;
  const { stdout, stderr, status } = spawnSync('bash', [], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`GNU's tools failed: ${stderr.trim().split('\n').at(-1)}`);
  const last = stdout.trim().split('\n').at(-1) ?? '';
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

const quoted = (words: readonly string[]) =>
  words.map((word) => `'${word.replace(/'/g, "'\\''")}'`).join(' ');

function kernelJob(arch: KernelArch, most: number, scratch: string): Job | undefined {
  if (!hasCorpus(arch)) return undefined;
  const files = kernelCorpus(arch, () => {})
    .filter(assembles)
    .slice(0, most);
  const sources = files.map((file) => readFileSync(file.source, 'utf8'));
  const prefix = KERNELS[arch].cross;
  const [text, object] = [path.join(scratch, 'x.i'), path.join(scratch, 'x.o')];
  const script = files
    .map((file) => {
      const cpp = quoted([`${prefix}gcc`, ...file.flags, '-E', '-o', text, file.source]);
      const include = ['-I', path.dirname(file.source)];
      const as = quoted([`${prefix}as`, ...file.asFlags, ...include, '-o', object, text]);
      return `cd '${file.directory}'\n${cpp}\n${as}`;
    })
    .join('\n');
  return {
    name: `kernel ${arch}`,
    kind: 'kernel',
    size: `${files.length} files`,
    ours() {
      const cache = createHeaderCache();
      for (const [i, file] of files.entries()) {
        assembleObject(sources[i], optionsForSource(file, cache));
      }
    },
    gnu: () => timedScript(script),
  };
}

/** True for what our assembler takes: both sides then do the same. Not timed. */
function assembles(file: CorpusFile): boolean {
  const worker = `tools/oracle/ratchet.json`;
  const levels = JSON.parse(readFileSync(new URL(`../${worker}`, import.meta.url), 'utf8'));
  return levels[`kernel-${file.arch}-source`]?.[file.object] !== 'fails';
}

function millionJob(isa: 'a64' | 'a32', instructions: number, scratch: string): Job {
  const source = syntheticSource(isa, instructions);
  const file = path.join(scratch, `${isa}.s`);
  writeFileSync(file, source);
  const as = isa === 'a64' ? 'aarch64-linux-gnu-as' : 'arm-linux-gnueabihf-as';
  // Without it both write an R_ARM_V4BX for each BX.
  const march = isa === 'a64' ? {} : { march: 'armv7-a' };
  const flags = isa === 'a64' ? [] : [`-march=${march.march}`];
  return {
    name: `${instructions} ${isa}`,
    kind: 'million',
    size: `${(source.length / 1e6).toFixed(1)} MB`,
    ours: () => void assembleObject(source, { isa, file, preprocess: false, ...march }),
    gnu: () => timedScript(quoted([as, ...flags, '-o', path.join(scratch, 'x.o'), file])),
  };
}

function measure(job: Job, rounds: number): Result {
  const cold = cpuSeconds(() => job.ours());
  const warm: number[] = [];
  const gnu: number[] = [];
  for (let round = 0; round < rounds; round++) {
    gnu.push(job.gnu());
    warm.push(cpuSeconds(() => job.ours()));
  }
  const base = median(gnu);
  return {
    name: job.name,
    size: job.size,
    cold,
    warm,
    gnu,
    ratio: median(warm) / base,
    coldRatio: cold / base,
    goal: GOALS[job.kind],
  };
}

function report(results: readonly Result[]): string {
  const rows = results.map((each) => [
    each.name,
    each.size,
    each.cold.toFixed(2),
    median(each.warm).toFixed(2),
    median(each.gnu).toFixed(2),
    each.coldRatio.toFixed(2),
    each.ratio.toFixed(2),
    `${each.goal} ${each.ratio <= each.goal ? 'reached' : 'NOT reached'}`,
  ]);
  const head = ['job', 'size', 'cold s', 'warm s', 'GNU s', 'cold/GNU', 'warm/GNU', 'goal'];
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  return lines
    .map((line) =>
      line.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    )
    .join('\n');
}

function hasGnu(): boolean {
  return ['aarch64-linux-gnu-as', 'arm-linux-gnueabihf-as'].every(
    (program) => spawnSync(program, ['--version']).status === 0,
  );
}

function main(): number {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      smoke: { type: 'boolean' },
      json: { type: 'boolean' },
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  });
  if (!hasGnu()) {
    console.error(
      'bench:asm: aarch64-linux-gnu-as and arm-linux-gnueabihf-as are not there: nothing to compare with',
    );
    return values.smoke ? 0 : 2;
  }
  const effort = EFFORT[values.smoke ? 'smoke' : values.quick ? 'quick' : 'full'];
  const rounds = values.rounds === undefined ? effort.rounds : Number(values.rounds);
  const only = new RegExp(values.only);
  const scratch = mkdtempSync(path.join(tmpdir(), 'vbar-bench-asm-'));
  try {
    const results: Result[] = [];
    for (const arch of ['arm64', 'arm'] as const) {
      if (!only.test(`kernel ${arch}`)) continue;
      const job = kernelJob(arch, effort.files, scratch);
      if (job) results.push(measure(job, rounds));
      else console.error(`bench:asm: no kernel corpus for ${arch}: npm run oracle makes it`);
    }
    for (const isa of ['a64', 'a32'] as const) {
      if (!only.test(`million ${isa}`)) continue;
      results.push(measure(millionJob(isa, effort.instructions, scratch), rounds));
    }
    const machine = { cpu: cpus()[0]?.model, load: loadavg()[0], node: process.version };
    if (values.json) console.log(JSON.stringify({ machine, results }, null, 2));
    else
      console.log(
        `${report(results)}\n${machine.cpu}, load ${machine.load.toFixed(1)}, Node ${machine.node}`,
      );
    return 0;
  } catch (error) {
    if (error instanceof AssemblyError) console.error(error.message);
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = main();
