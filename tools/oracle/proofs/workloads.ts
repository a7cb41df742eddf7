// The benchmark's workloads as proofs: the images vbar's assembler and linker build are those of gcc and ld,
// and vbar runs them to the result and in the number of instructions that QEMU does.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPILERS, compileFlags, WORKLOADS_DIRECTORY } from '../../../bench/compilers.js';
import { qemuCommand } from '../../../bench/engines.js';
import {
  BASE,
  buildWorkload,
  executable,
  type Isa,
  MAILBOX,
  type WorkloadImage,
  withIterations,
} from '../../../bench/images.js';
import { WORKLOADS, type Workload } from '../../../bench/workloads.js';
import { Machine } from '../../../src/index.js';
import { NEEDS, type Outcome, type Proof, root } from '../proof.js';

const ISAS: readonly Isa[] = ['a64', 'a32'];

function inScratch<T>(work: (at: (name: string) => string) => T): T {
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-workloads-'));
  const clean = () => rmSync(directory, { recursive: true, force: true });
  const result = work((name) => path.join(directory, name));
  if (result instanceof Promise) return result.finally(clean) as T;
  clean();
  return result;
}

/** The image as gcc and ld make it from the C and the .S files, flat. */
function gnuImage(isa: Isa, name: string, mmu: boolean, at: (name: string) => string): Buffer {
  const [program, ...flags] = COMPILERS[isa];
  const cwd = fileURLToPath(WORKLOADS_DIRECTORY);
  const assembler = ['start', 'hvc', 'sysreg'];
  const objects = ['start', 'main', 'lib', name].map((part) => {
    const source = assembler.includes(part) ? `${isa}/${part}.S` : `c/${part}.c`;
    const object = at(`${part}.o`);
    const defines = ['-DBENCH_N=1', ...(mmu ? ['-DMMU'] : [])];
    const args = [...flags, ...compileFlags(part), ...defines, '-c', source, '-o', object];
    execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    return object;
  });
  const script = ['-T', `${isa}/link.ld`, '--no-warn-rwx-segments', '--build-id=none'];
  const prefix = program.replace(/gcc$/, '');
  const output = at('gnu.elf');
  execFileSync(`${prefix}ld`, [...script, ...objects, '-o', output], { cwd });
  execFileSync(`${prefix}objcopy`, ['-O', 'binary', output, at('gnu.bin')]);
  return readFileSync(at('gnu.bin'));
}

function compareImages(at: (name: string) => string): Outcome {
  const details: string[] = [];
  let same = 0;
  for (const isa of ISAS) {
    for (const { name } of WORKLOADS) {
      for (const mmu of [false, true]) {
        const ours = Buffer.from(buildWorkload(isa, name, mmu).flat);
        const gnu = gnuImage(isa, name, mmu, at);
        const what = `${isa} ${name}${mmu ? ' with MMU' : ''}`;
        if (ours.equals(gnu)) same++;
        else {
          const first = gnu.findIndex((byte, i) => byte !== ours[i]);
          const where = first.toString(16);
          details.push(`${what}: ${ours.length} bytes, GNU ${gnu.length}, first at 0x${where}`);
        }
      }
    }
  }
  const result = `${same} of ${same + details.length} images`;
  return { passed: details.length === 0, result, details };
}

const images: Proof = {
  name: 'workload-images',
  measure:
    "images of bench/workloads by vbar's assembler and linker against gcc and ld, byte by byte",
  target: 'all the same',
  needs: [NEEDS.gccA64, NEEDS.gccBare, NEEDS.stdint],
  run: async () => inScratch(compareImages),
};

/** Builds the counting plugin; undefined where there is no compiler. */
function buildPlugin(at: (name: string) => string): string | undefined {
  const source = path.join(root, 'tools/oracle/icount-plugin.c');
  const output = at('icount.so');
  const args = ['-shared', '-fPIC', '-O2', '-o', output, source];
  return spawnSync('gcc', args).status === 0 ? output : undefined;
}

interface Ran {
  readonly result: number;
  /** Instructions, the SMC at the end counted; undefined where nobody counted. */
  readonly instructions?: number;
}

function onQemu(
  isa: Isa,
  { flat, memoryBytes }: WorkloadImage,
  n: number,
  plugin: string | undefined,
  at: (name: string) => string,
): Ran {
  writeFileSync(at('workload.elf'), executable(isa, withIterations(flat, n), memoryBytes));
  const [program, ...args] = qemuCommand(isa, at('workload.elf'));
  const counting = plugin === undefined ? [] : ['-plugin', plugin];
  const { stdout, stderr } = spawnSync(program, [...args, ...counting], {
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const result = /result=([0-9a-f]{8})/.exec(stdout);
  if (!result) throw new Error(`${program}: ${stdout}${stderr}`);
  const counted = /^instructions (\d+)$/m.exec(stderr);
  return {
    result: Number.parseInt(result[1], 16),
    ...(counted ? { instructions: Number(counted[1]) } : {}),
  };
}

async function onVbar(isa: Isa, { image, flat }: WorkloadImage, n: number): Promise<Ran> {
  const machine = await Machine.create({ isa, console: () => {} });
  machine.load(image);
  machine.write(BASE, withIterations(flat, n));
  const stop = machine.run({ maxInsns: 2e9 });
  if (stop.reason !== 'smc') throw new Error(`vbar stopped: ${stop.reason} ${stop.detail}`);
  const mailbox = machine.read(MAILBOX, 16);
  const view = new DataView(mailbox.buffer, mailbox.byteOffset);
  const instructions = Number(machine.insns);
  machine.dispose();
  return { result: view.getUint32(8, true), instructions };
}

/** About 20 million instructions; at least one iteration. */
function iterations({ count }: Workload, isa: Isa, quick: boolean): number {
  return Math.max(1, Math.round((quick ? 2e6 : 20e6) / count[isa].perIteration));
}

async function compareRuns(quick: boolean, at: (name: string) => string): Promise<Outcome> {
  const plugin = buildPlugin(at);
  const details: string[] = [];
  let same = 0;
  let counts = 0;
  for (const isa of ISAS) {
    for (const workload of WORKLOADS) {
      for (const mmu of [false, true]) {
        const built = buildWorkload(isa, workload.name, mmu);
        const n = iterations(workload, isa, quick);
        const ours = await onVbar(isa, built, n);
        const theirs = onQemu(isa, built, n, plugin, at);
        const { instructions = ours.instructions } = theirs;
        if (theirs.instructions !== undefined) counts++;
        if (ours.result === theirs.result && ours.instructions === instructions) same++;
        else {
          const show = (ran: Ran) => `${ran.result.toString(16)} in ${ran.instructions}`;
          const what = `${isa} ${workload.name}${mmu ? ' with MMU' : ''}, n = ${n}`;
          details.push(`${what}: vbar ${show(ours)}, QEMU ${show(theirs)}`);
        }
      }
    }
  }
  const total = same + details.length;
  const result = `${same} of ${total} results, ${counts} instruction counts`;
  return { passed: details.length === 0 && counts > 0, result, details };
}

const runs: Proof = {
  name: 'workload-runs',
  measure: 'results and exact instruction counts of bench/workloads, MMU off and on, on QEMU',
  target: 'all equal',
  needs: [NEEDS.qemu, NEEDS.cc],
  run: async ({ quick }) => inScratch((at) => compareRuns(quick, at)),
};

export const workloadProofs: readonly Proof[] = [images, runs];
