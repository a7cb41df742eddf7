// Bad input for the assembler: samples, the kernel's preprocessed files and firmware's sources, mutated. Whatever the text, the
// end is an object or an AssemblyError, within bounded time and memory. A worker process does the cases and is
// ended where one takes too long.
//
//     npm run fuzz -- asm-text [--seed N] [--seconds S | --rounds N]
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AssemblyError, assembleObject } from '../../src/asm-api/index.js';
import { hasCorpus, kernelCorpus } from '../oracle/corpus/kernel.js';
import { root } from '../oracle/proof.js';
import { sourcesAtHand } from '../oracle/sources/firmware.js';
import { mutate } from './asm-mutations.js';
import { Random } from './random.js';
import { smallest } from './shrink.js';

/** Seconds of a case, on a busy machine, and megabytes of the worker. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1500;
const MOST_BYTES = 60_000;

interface Origin {
  readonly file: string;
  readonly isa: 'a64' | 'a32';
}

function origins(): Origin[] {
  const found: Origin[] = [];
  const visit = (directory: string) => {
    for (const entry of readdirSync(path.join(root, directory), { withFileTypes: true })) {
      const inside = `${directory}/${entry.name}`;
      if (entry.isDirectory()) visit(inside);
      else if (entry.name.endsWith('.S')) {
        const file = path.join(root, inside);
        found.push({
          file,
          isa: /\ba32\b/.test(readFileSync(file, 'utf8').slice(0, 400)) ? 'a32' : 'a64',
        });
      }
    }
  };
  visit('asm-samples');
  for (const arch of ['arm64', 'arm'] as const) {
    if (!hasCorpus(arch)) continue;
    const isa = arch === 'arm64' ? 'a64' : 'a32';
    for (const { preprocessed } of kernelCorpus(arch, () => {}))
      found.push({ file: preprocessed, isa });
  }
  found.push(...sourcesAtHand());
  return found;
}

const all = origins();

/** The text of a case: a stretch of a file, mutated. */
function caseOf(seed: number): { text: string; isa: 'a64' | 'a32'; file: string } {
  const random = new Random(seed);
  const { file, isa } = all[random.below(all.length)];
  const source = readFileSync(file, 'utf8');
  const from = source.length > MOST_BYTES ? random.below(source.length - MOST_BYTES) : 0;
  return { text: mutate(source.slice(from, from + MOST_BYTES), random), isa, file };
}

/** What is wrong with how the assembler took a text; undefined where it is as it should be. */
function judge(text: string, isa: 'a64' | 'a32'): string | undefined {
  const readFile = (name: string) =>
    name.endsWith('self.S') || name.endsWith('case.S') ? text : undefined;
  try {
    assembleObject(text, { isa, file: 'case.S', readFile, readBinary: () => undefined });
    return undefined;
  } catch (error) {
    if (error instanceof AssemblyError && error.message !== '') return undefined;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The worker: does the cases it is sent. */
function serve(): void {
  process.on('message', (seed: number) => {
    const { text, isa } = caseOf(seed);
    process.send?.({ seed, failure: judge(text, isa) });
  });
}

interface Failure {
  readonly seed: number;
  readonly what: string;
}

class Driver {
  readonly failures: Failure[] = [];
  cases = 0;
  private worker: ChildProcess | undefined;

  private start(): ChildProcess {
    const script = path.join(root, 'tools/fuzz/asm-text.ts');
    const memory = `--max-old-space-size=${MOST_MEGABYTES}`;
    return fork(script, ['--serve'], {
      execArgv: ['--import', 'tsx', memory],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  }

  /** Does one case; gives what went wrong. */
  private one(seed: number): Promise<string | undefined> {
    this.worker ??= this.start();
    const worker = this.worker;
    return new Promise((resolve) => {
      const end = (what: string | undefined, isOver: boolean) => {
        clearTimeout(timer);
        worker.removeAllListeners('message');
        worker.removeAllListeners('exit');
        if (isOver) {
          worker.kill('SIGKILL');
          this.worker = undefined;
        }
        resolve(what);
      };
      const timer = setTimeout(
        () => end(`takes over ${MOST_SECONDS} s`, true),
        MOST_SECONDS * 1000,
      );
      worker.once('message', (answer: { failure?: string }) => end(answer.failure, false));
      worker.once('exit', (code) => end(`the worker ended with ${code}: out of memory?`, true));
      worker.send(seed);
    });
  }

  async run(seed: number, isDone: (cases: number) => boolean): Promise<void> {
    for (let next = seed * 1_000_003; !isDone(this.cases); next++) {
      const what = await this.one(next);
      this.cases++;
      if (what === undefined) continue;
      this.failures.push({ seed: next, what });
      if (this.failures.length >= 10) break;
    }
    this.worker?.kill();
  }
}

/** Prints a failure with its text, made small where that can be done in this process. */
async function show({ seed, what }: Failure): Promise<void> {
  const { text, isa, file } = caseOf(seed);
  const [first] = what.split('\n');
  const isThrown = !/^(takes over|the worker ended)/.test(what);
  const lines = text.split('\n');
  const fails = async (part: readonly string[]) =>
    judge(part.join('\n'), isa)?.split('\n')[0] === first;
  const small = (isThrown ? await smallest(lines, fails) : lines).join('\n');
  const kept = path.join(tmpdir(), `vbar-asm-text-${seed}.S`);
  writeFileSync(kept, small);
  console.log(`case ${seed} (${isa}, from ${path.basename(file)}): ${what}\n  text: ${kept}`);
  if (small.length < 500) console.log(small);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      serve: { type: 'boolean' },
    },
  });
  if (values.serve) {
    serve();
    return 0;
  }
  const seed = Number(values.seed ?? (Date.now() % 100_000) + 1);
  const rounds = Number(values.rounds ?? Number.POSITIVE_INFINITY);
  const end = Date.now() + 1000 * Number(values.seconds ?? (values.rounds ? 1e6 : 60));
  const driver = new Driver();
  await driver.run(seed, (cases) => cases >= rounds || Date.now() > end);
  for (const failure of driver.failures) await show(failure);
  console.log(
    `seed ${seed}: ${driver.cases} mutated sources of ${all.length} files, ${driver.failures.length} with another end than an object or an error`,
  );
  return driver.failures.length === 0 ? 0 : 1;
}

process.exitCode = await main();
