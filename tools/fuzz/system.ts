// Fuzzing privileged code: a harness in assembly language runs many cases, each at a level or in a mode of its
// own, and saves the registers it leaves; vbar and QEMU run the same image and their dumps are compared. A case
// that differs is cut down to the instructions and inputs that make it differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Machine } from '../../src/machine/machine.js';
import { type Sysreg, sysregs } from '../../src/table/sysreg.js';
import { numberOption, type Tally } from './fuzzer.js';
import { Random } from './random.js';
import { smallest } from './shrink.js';

/**
 * System registers for cases of the privileged fuzzers. Debug registers, performance monitors and what is
 * IMPLEMENTATION DEFINED or not modelled have a proof of their own, access by access (sysreg-access.ts).
 */
export function fuzzedSysregs(): Sysreg[] {
  return sysregs().filter(
    ({ group, isTodo, a64, a32 }) =>
      !/^(debug|performanceMonitors)$/.test(group) &&
      !isTodo &&
      !(a64 && a64[0] === 3 && (a64[2] === 11 || a64[2] === 15)) &&
      !a32.some(({ encoding }) => encoding.length === 5 && encoding[2] === 15),
  );
}

export interface Harness {
  readonly image: Uint8Array;
  readonly symbols: ReadonlyMap<string, number>;
}

/** Where the harness puts case `index`. */
export interface Place {
  readonly slot: number;
  readonly window: number;
  readonly tables: number;
}

export interface AnyCase {
  readonly name: string;
  readonly window: Uint8Array;
}

export interface SystemFuzzer<C extends AnyCase> {
  /** File of this directory, prefix of the GNU tools, address of the first byte, symbols for the assembler. */
  readonly source: string;
  readonly tools: string;
  readonly base: number;
  readonly symbols?: Readonly<Record<string, number>>;
  readonly maxCases: number;
  /** Bytes of a case and of a result. */
  readonly caseBytes: number;
  readonly resultBytes: number;
  make(place: Place, random: Random): C;
  /** What the harness reads, caseBytes or less. */
  input(made: C): Uint8Array;
  tables(address: number, random: Random): Uint8Array;
  qemu(image: Uint8Array, directory: string, seconds: number): Uint8Array;
  machine(): Promise<Machine>;
  /** What differs, in lines: results at `result`, the window at `window` of the dumps. */
  differences(
    made: C,
    at: { result: number; window: number },
    ours: DataView,
    theirs: DataView,
  ): string[];
  describe(made: C, slot: number): string;
  /** The inputs that can be left out, one by one, and the case with only these. */
  parts(made: C): readonly number[];
  withParts(made: C, parts: readonly number[]): C;
  /** Exceptions that a case took, from its result. */
  exceptions(result: DataView): number;
}

export const WINDOW_BYTES = 64;
const MAX_SHRUNK = 3;

export function buildHarness(fuzzer: SystemFuzzer<AnyCase>, directory: string): Harness {
  const source = fileURLToPath(new URL(fuzzer.source, import.meta.url));
  const path = (name: string) => join(directory, name);
  const run = (tool: string, ...args: string[]) =>
    execFileSync(`${fuzzer.tools}${tool}`, args, { encoding: 'utf8', stdio: 'pipe' });
  const defined = Object.entries({ ...fuzzer.symbols, MAX_CASES: fuzzer.maxCases });
  const symbols = defined.flatMap(([name, value]) => ['--defsym', `${name}=${value}`]);
  run('as', ...symbols, '-o', path('h.o'), source);
  run('ld', `-Ttext=0x${fuzzer.base.toString(16)}`, '-o', path('h.elf'), path('h.o'));
  run('objcopy', '-O', 'binary', path('h.elf'), path('h.bin'));
  const found = run('nm', path('h.elf'))
    .split('\n')
    .map((line) => line.split(' '))
    .map(([value, , name]): [string, number] => [name, Number.parseInt(value, 16)]);
  return { image: readFileSync(path('h.bin')), symbols: new Map(found) };
}

/** An image of the harness with some cases, by their index. */
function fill<C extends AnyCase>(
  fuzzer: SystemFuzzer<C>,
  harness: Harness,
  cases: readonly C[],
  first: number,
  tables: Uint8Array,
): Uint8Array {
  const image = new Uint8Array(harness.image);
  const view = new DataView(image.buffer);
  const addressOf = (name: string) => harness.symbols.get(name)!;
  const offsetOf = (name: string) => addressOf(name) - fuzzer.base;
  cases.forEach((made, i) => {
    image.set(fuzzer.input(made), offsetOf('cases') + (first + i) * fuzzer.caseBytes);
    image.set(made.window, offsetOf('windows') + (first + i) * WINDOW_BYTES);
  });
  image.set(tables, offsetOf('tables'));
  const point = (name: string, to: number) => view.setUint32(offsetOf(name), to, true);
  point('case_pointer', addressOf('cases') + first * fuzzer.caseBytes);
  point('cases_end', addressOf('cases') + (first + cases.length) * fuzzer.caseBytes);
  point('result_pointer', addressOf('results') + first * fuzzer.resultBytes);
  return image;
}

interface Ran {
  readonly dump: Uint8Array;
  /** Instructions at EL0 and EL1, and at EL2, where the harness is too. */
  readonly below: number;
  readonly above: number;
}

async function runInVbar(
  fuzzer: SystemFuzzer<AnyCase>,
  harness: Harness,
  image: Uint8Array,
): Promise<Ran> {
  const at = (name: string) => harness.symbols.get(name)!;
  const machine = await fuzzer.machine();
  machine.memory.write(BigInt(fuzzer.base), image);
  machine.cpu.pc = BigInt(fuzzer.base);
  const stop = machine.run({ until: BigInt(at('all_done')), maxInsns: 2e7 });
  if (stop.reason !== 'until') {
    const view = new DataView(machine.memory.read(BigInt(at('case_pointer')), 4).buffer);
    const index = (view.getUint32(0, true) - at('cases')) / fuzzer.caseBytes - 1;
    const pc = stop.pc.toString(16);
    console.log(`vbar stopped in case ${index} at 0x${pc}: ${stop.reason} ${stop.detail}`);
  }
  const bytes = at('data_end') - at('data_start');
  const dump = machine.memory.read(BigInt(at('data_start')), bytes);
  const count = (el: number) => Number(machine.insnsAt(el));
  const ran = { dump, below: count(0) + count(1), above: count(2) };
  machine.dispose();
  return ran;
}

/** What a line of differences is about: the register, and of a syndrome the bits that differ. */
function findingOf(line: string): string {
  const [name] = line.split(':');
  const values = /vbar ([0-9a-f]+), QEMU ([0-9a-f]+)/.exec(line)?.slice(1);
  if (!values || !/^ *(esr_|hsr|[di]fsr|par)/.test(name)) return name;
  const [ours, theirs] = values.map((text) => BigInt(`0x${text}`));
  return `${name} ${ours ^ theirs}`;
}

export class SystemRounds<C extends AnyCase> {
  private readonly directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  readonly harness: Harness;
  private harnessInsns = 0;

  constructor(
    private readonly fuzzer: SystemFuzzer<C>,
    private readonly count = numberOption('count', fuzzer.maxCases),
  ) {
    process.on('exit', () => rmSync(this.directory, { recursive: true, force: true }));
    this.harness = buildHarness(fuzzer, this.directory);
  }

  address(name: string): number {
    return this.harness.symbols.get(name)!;
  }

  placeOf(index: number): Place {
    const window = this.address('windows') + index * WINDOW_BYTES;
    return { slot: this.address('slot'), window, tables: this.address('tables') };
  }

  makeCases(seed: number, count: number): C[] {
    const random = new Random(seed);
    return Array.from({ length: count }, (_, i) => this.fuzzer.make(this.placeOf(i), random));
  }

  /** Offsets in the dumps. */
  resultOf(index: number): { result: number; window: number } {
    const offset = (name: string) => this.address(name) - this.address('data_start');
    return {
      result: offset('results') + index * this.fuzzer.resultBytes,
      window: offset('windows') + index * WINDOW_BYTES,
    };
  }

  /** The dump of QEMU after `cases`. */
  inQemu(cases: readonly C[], seed: number): Uint8Array {
    return this.fuzzer.qemu(this.fill(cases, 0, seed), this.directory, 120);
  }

  /** The dump of vbar after `cases`. */
  async inVbar(cases: readonly C[], seed: number): Promise<Uint8Array> {
    return (await runInVbar(this.fuzzer, this.harness, this.fill(cases, 0, seed))).dump;
  }

  private fill(cases: readonly C[], first: number, seed: number): Uint8Array {
    const tables = this.fuzzer.tables(this.address('tables'), new Random(seed));
    return fill(this.fuzzer, this.harness, cases, first, tables);
  }

  /** Instructions the harness itself executes for a case: those of two cases without any less those of one. */
  private async harnessInstructions(): Promise<number> {
    if (this.harnessInsns) return this.harnessInsns;
    const [some] = this.makeCases(1, 1);
    const empty = this.fuzzer.withParts(some, []);
    const above = async (cases: readonly C[]) => {
      const ran = await runInVbar(this.fuzzer, this.harness, this.fill(cases, 0, 1));
      return ran.above;
    };
    this.harnessInsns = (await above([empty, empty])) - (await above([empty]));
    return this.harnessInsns;
  }

  /** Differences of case `index` alone. */
  private async alone(made: C, index: number, seed: number): Promise<string[]> {
    const image = this.fill([made], index, seed);
    let theirs: Uint8Array;
    try {
      theirs = this.fuzzer.qemu(image, this.directory, 5);
    } catch {
      return [];
    }
    const { dump } = await runInVbar(this.fuzzer, this.harness, image);
    return this.compare(made, index, dump, theirs);
  }

  private compare(made: C, index: number, ours: Uint8Array, theirs: Uint8Array): string[] {
    const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);
    return this.fuzzer.differences(made, this.resultOf(index), view(ours), view(theirs));
  }

  /** `first` is what differs before it is shrunk: another difference would be another finding. */
  private async report(made: C, index: number, seed: number, first: string[]): Promise<void> {
    const findings = new Set(first.map(findingOf));
    const differs = async (parts: readonly number[]) => {
      const lines = await this.alone(this.fuzzer.withParts(made, parts), index, seed);
      return lines.length > 0 && lines.every((line) => findings.has(findingOf(line)));
    };
    const all = this.fuzzer.parts(made);
    const alone = await differs(all);
    const short = alone ? this.fuzzer.withParts(made, await smallest(all, differs)) : made;
    const lines = alone
      ? await this.alone(short, index, seed)
      : ['    (differs only behind the cases before it)'];
    console.log(
      [`${index} ${this.fuzzer.describe(short, this.address('slot'))}`, ...lines].join('\n'),
    );
  }

  async round(seed: number): Promise<Tally> {
    const cases = this.makeCases(seed, this.count);
    const image = this.fill(cases, 0, seed);
    const theirs = this.fuzzer.qemu(image, this.directory, 120);
    const { dump, below, above } = await runInVbar(this.fuzzer, this.harness, image);
    if (dump.length !== theirs.length) throw new Error(`QEMU wrote ${theirs.length} bytes`);
    const wrong = new Map<string, number>();
    let exceptions = 0;
    for (const [index, made] of cases.entries()) {
      const at = dump.byteOffset + this.resultOf(index).result;
      exceptions += this.fuzzer.exceptions(new DataView(dump.buffer, at, this.fuzzer.resultBytes));
      const lines = this.compare(made, index, dump, theirs);
      if (lines.length === 0) continue;
      const times = wrong.get(made.name) ?? 0;
      wrong.set(made.name, times + 1);
      if (times === 0 && wrong.size <= MAX_SHRUNK) {
        const some = lines.slice(0, 8).join('\n');
        console.log(`${index} ${made.name}, before it is shrunk:\n${some}`);
        await this.report(made, index, seed, lines);
      }
    }
    for (const [name, times] of wrong) console.log(`${name}: ${times} differ (seed ${seed})`);
    const harness = (await this.harnessInstructions()) * this.count;
    const instructions = below + Math.max(0, above - harness);
    const total = [...wrong.values()].reduce((sum, times) => sum + times, 0);
    return { wrong: total, instructions, exceptions };
  }
}
