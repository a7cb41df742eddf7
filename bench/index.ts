// How fast vbar is, beside QEMU and Unicorn: all workloads on all engines that are there, in turn within each
// round, so that a busy moment of the machine hits them alike. Medians of CPU time. See docs/measuring.md.
//
//     npm run bench [-- --quick | --smoke] [--json] [--rounds N] [--only NAME]
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Engine, findQemu, findUnicorn, interpreter, vbar } from './engines.js';
import { buildWorkload, type Isa, type WorkloadImage } from './images.js';
import { goalLines, type Row, table } from './report.js';
import { instructionsOf, WORKLOADS, type Workload } from './workloads.js';

/** Part of a workload's known iterations that one run does, and how often. */
const EFFORT = {
  full: { scale: 1, rounds: 5 },
  quick: { scale: 0.1, rounds: 3 },
  smoke: { scale: 0.01, rounds: 1 },
} as const;
/** Seconds below which the shell's clock, of 10 ms, says nothing. */
const SHORTEST = 0.02;
/** Unicorn looks at every block of instructions: it gets less to do. */
const UNICORN_SHARE = 0.1;

interface Task {
  readonly workload: Workload;
  readonly isa: Isa;
  readonly image: WorkloadImage;
  readonly engine: Engine;
  readonly n: number;
  readonly seconds: number[];
}

function iterations(workload: Workload, engine: Engine, scale: number): number {
  const share = engine.name === 'Unicorn' ? UNICORN_SHARE : 1;
  // Those with exceptions do few instructions: short runs of them would time the compiler of the core.
  const part = workload.privileged ? Math.min(4, scale * 10) : scale;
  return Math.max(1, Math.round(workload.known.n * part * share));
}

function plan(engines: readonly Engine[], scale: number, only: RegExp): Task[] {
  return (['a64', 'a32'] as const).flatMap((isa) =>
    WORKLOADS.filter(({ name }) => only.test(name)).flatMap((workload) => {
      const image = buildWorkload(isa, workload.name);
      return engines
        .filter(({ hypervisor }) => hypervisor || !workload.privileged)
        .map((engine) => {
          const n = iterations(workload, engine, scale);
          return { workload, isa, image, engine, n, seconds: [] };
        });
    }),
  );
}

/** Results of so many iterations, by workload: the known one, and what vbar gave. */
class Results {
  private readonly known = new Map<string, number>();

  constructor() {
    for (const { name, known } of WORKLOADS) this.known.set(`${name} ${known.n}`, known.result);
  }

  /** Throws where an engine's result is not that of the others. */
  async check({ workload, isa, image, n, engine }: Task, result: number): Promise<void> {
    const key = `${workload.name} ${n}`;
    const expected = this.known.get(key) ?? (await vbar.run(isa, image, n)).result;
    this.known.set(key, expected);
    if (result !== expected)
      throw new Error(
        `${engine.name}, ${workload.name} on ${isa}, n = ${n}: result ${result.toString(16)}, ` +
          `expected ${expected.toString(16)}`,
      );
  }
}

/** Iterations of about 20 million instructions. */
function warmUp({ workload, isa }: Task): number {
  return Math.ceil(20e6 / workload.count[isa].perIteration);
}

async function measure(tasks: readonly Task[], rounds: number, say: (line: string) => void) {
  const results = new Results();
  // V8 compiles the core a second time, better, while it runs: that is not what is measured.
  for (const task of tasks.filter(({ engine }) => engine === vbar || engine === interpreter))
    await task.engine.run(task.isa, task.image, Math.min(task.n, warmUp(task)));
  for (let round = 1; round <= rounds; round++) {
    for (const task of tasks) {
      say(`round ${round} of ${rounds}: ${task.workload.name} ${task.isa} ${task.engine.name}`);
      const { seconds, result } = await task.engine.run(task.isa, task.image, task.n);
      await results.check(task, result);
      task.seconds.push(seconds);
    }
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function rowsOf(tasks: readonly Task[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { workload, isa, engine, n, seconds } of tasks) {
    const key = `${workload.name} ${isa}`;
    const row = rows.get(key) ?? { workload: workload.name, isa, engines: {} };
    const time = median(seconds);
    const isTimed = time >= SHORTEST;
    const instructions = instructionsOf(workload, isa, n);
    row.engines[engine.name] = {
      n,
      instructions,
      seconds,
      mips: isTimed ? instructions / time / 1e6 : null,
      ...(workload.unit ? { perSecond: isTimed ? n / time : null } : {}),
    };
    rows.set(key, row);
  }
  return [...rows.values()];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      smoke: { type: 'boolean' },
      json: { type: 'boolean' },
      rounds: { type: 'string' },
      only: { type: 'string', default: '.' },
    },
  });
  const effort = EFFORT[values.smoke ? 'smoke' : values.quick ? 'quick' : 'full'];
  const rounds = values.rounds === undefined ? effort.rounds : Number(values.rounds);
  if (!(rounds >= 1)) throw new Error('--rounds takes a number from 1 on');
  const found = [findQemu(), findUnicorn()];
  const missing = found.flatMap((peer) => ('missing' in peer ? [peer.missing] : []));
  for (const why of missing) console.error(`bench: ${why}: left out`);
  const engines = [
    vbar,
    interpreter,
    ...found.flatMap((peer) => ('engine' in peer ? [peer.engine] : [])),
  ];
  const tasks = plan(engines, effort.scale, new RegExp(values.only));
  const say = (line: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
  };
  try {
    await measure(tasks, rounds, say);
  } finally {
    for (const engine of engines) engine.dispose();
    say('');
  }
  const rows = rowsOf(tasks);
  const host = `${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`;
  if (values.json) {
    const versions = Object.fromEntries(engines.map(({ name, version }) => [name, version]));
    console.log(JSON.stringify({ host, rounds, engines: versions, missing, rows }, undefined, 2));
  } else {
    console.log(`${host}; ${engines.map(({ version }) => version).join('; ')}`);
    console.log(`CPU time, median of ${rounds} interleaved rounds\n`);
    console.log(table(rows));
    if (!values.smoke) for (const line of goalLines(rows)) console.log(line);
  }
  return 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(`bench: ${error.message}`);
  return 1;
});
