// The second tier against the interpreter: random programs in loops that run until they are compiled, user mode's
// instructions row by row and privileged loops. At the end of every budget the whole state has to be the same.
//
//     npm run fuzz -- compiled [--seed N] [--seconds S] [--rounds N] [--count N] [--only a64|a32|a64-system|a32-system]
//
// A round is one program of each kind, or N. What differs is cut down to the snippets that make it differ.
import { assemble } from '../../src/asm/index.js';
import { Machine, type MachineOptions } from '../../src/machine/machine.js';
import { sysregs } from '../../src/table/sysreg.js';
import { BASE as A32_BASE, makeProgram as makeA32 } from './a32-program.js';
import { userMachine as userA32 } from './a32-user.js';
import { fuzzedRows, type Group, makeGroup } from './a64-groups.js';
import {
  BASE as A64_BASE,
  makeProgram as makeA64,
  randomState,
  randomWindow,
  TEST_WORDS,
  windowOf,
} from './a64-program.js';
import { userMachine as userA64 } from './a64-user.js';
import { type Isa, randomSnippets, systemProgram } from './compiled-system.js';
import { fuzz, numberOption, patternOption, type Tally } from './fuzzer.js';
import { Random } from './random.js';
import { smallest } from './shrink.js';

const count = numberOption('count', 1);
const only = patternOption('only') ?? /./;
/** Sequences or cases of a user program, and how often it goes round. */
const SEQUENCES = 24;
const CASES = 63;
const TIMES = { a64: 300, a32: 600 };
/** Where the loop of a user program keeps count, behind the image. */
const COUNTER = 0x4070_0000;

/** A program for both engines. */
interface Subject {
  readonly isa: Isa;
  /** A machine with the program, at its start. */
  start(options: Partial<MachineOptions>): Promise<Machine>;
  /** Its last address. */
  readonly end: bigint;
  /** Parts that may be left out; none where it cannot be cut. */
  readonly parts: readonly string[];
  without?(parts: readonly string[]): Subject;
}

/** Instructions at the end of a user program: round again, or stay. */
function loopCode(isa: Isa, at: number, base: number): Uint8Array {
  const source =
    isa === 'a64'
      ? `ldr x0, =${COUNTER}\nldr x1, [x0]\nsubs x1, x1, #1\nstr x1, [x0]\nb.ne . - ${at + 16 - base}\nb .`
      : `ldr r0, =${COUNTER}\nldr r1, [r0]\nsubs r1, r1, #1\nstr r1, [r0]\nbne . - ${at + 16 - base}\nb .`;
  return assemble(source, { isa, file: 'loop.S', base: BigInt(at) }).segments[0].bytes;
}

function userSubject(isa: Isa, image: Uint8Array, end: number, base: number): Subject {
  image.set(loopCode(isa, end, base), end - base);
  const start = async (options: Partial<MachineOptions>) => {
    const machine = await (isa === 'a64' ? userA64 : userA32)(image, options);
    machine.write(BigInt(COUNTER), new Uint8Array(Uint32Array.of(TIMES[isa], 0).buffer));
    return machine;
  };
  return { isa, start, end: BigInt(end + 20), parts: [] };
}

function userProgram(isa: Isa, random: Random): Subject {
  if (isa === 'a32') {
    const { image, end } = makeA32(CASES, random);
    return userSubject(isa, image, end, A32_BASE);
  }
  const rows = fuzzedRows(new Set());
  const sequences = Array.from({ length: SEQUENCES }, (_, index) => {
    const groups: Group[] = [];
    let words = 0;
    for (;;) {
      const group = makeGroup(rows, random);
      words += group.words.length;
      if (words > TEST_WORDS) break;
      groups.push(group);
    }
    return {
      groups,
      state: randomState(random, windowOf(index, SEQUENCES)),
      window: randomWindow(random),
    };
  });
  const { image, end } = makeA64(sequences);
  return userSubject(isa, image, end, A64_BASE);
}

function systemSubject(isa: Isa, snippets: readonly string[]): Subject {
  const program = assemble(systemProgram(isa, snippets), { isa, file: 'system.S' });
  const start = async (options: Partial<MachineOptions>) => {
    const timers = { virtual: 'irq' as const };
    const machine = await Machine.create({ isa, ramBytes: 4 << 20, timers, ...options });
    machine.load(program);
    return machine;
  };
  return {
    ...{ isa, start, end: program.symbol('done'), parts: snippets },
    without: (parts) => systemSubject(isa, parts),
  };
}

const KINDS: Readonly<Record<string, (random: Random) => Subject>> = {
  a64: (random) => userProgram('a64', random),
  a32: (random) => userProgram('a32', random),
  'a64-system': (random) => systemSubject('a64', randomSnippets('a64', random)),
  'a32-system': (random) => systemSubject('a32', randomSnippets('a32', random)),
};

const NAMES = sysregs()
  .filter(({ isTodo }) => !isTodo)
  .map(({ name }) => name);

/** All that a program can see, by name. */
function stateOf(machine: Machine, isa: Isa): Map<string, string> {
  const { cpu } = machine;
  const state = new Map<string, string>([
    ['pc', machine.pc.toString(16)],
    ['instructions', `${machine.insns}`],
    ['pstate', (isa === 'a64' ? machine.pstate : machine.cpsr).toString(16)],
    ['exceptions', `${cpu.exceptionsTo(1)} and ${cpu.exceptionsTo(2)}`],
  ]);
  for (let n = 0; n < (isa === 'a64' ? 31 : 15); n++)
    state.set(`r${n}`, isa === 'a64' ? machine.x(n).toString(16) : machine.r(n).toString(16));
  for (const name of NAMES) state.set(name, cpu.sysreg(name).toString(16));
  return state;
}

interface Outcome {
  readonly differs: string | undefined;
  readonly instructions: number;
  readonly exceptions: number;
  readonly isCompiled: boolean;
}

/** Budgets of the runs: one that is long enough for compiled code, then odd ones, then to the end. */
const BUDGETS = [300_001, 1, 7, 1024, 3_333, 65_537];
const LIMIT = 20_000_000;
/** Addresses and bytes of memory that are compared. */
const MEMORY = [0x4000_0000n, 4 << 20] as const;

/** What both machines of a comparison are. */
function randomOptions(random: Random): Partial<MachineOptions> {
  return {
    ...(random.chance(20) && { fusion: false }),
    ...(random.chance(20) && { tlb: 'retentive' }),
    ...(random.chance(20) && { icache: 'stale' }),
    ...(random.chance(20) && { contextSync: 'late' }),
  };
}

/** Runs `subject` both ways. */
async function compare(subject: Subject, options: Partial<MachineOptions>): Promise<Outcome> {
  const machines = [
    await subject.start({ ...options, compile: false }),
    await subject.start({ ...options, compile: true }),
  ];
  let isCompiled = false;
  let differs: string | undefined;
  try {
    for (const budget of [...BUDGETS, LIMIT]) {
      const stops = machines.map((machine) => {
        const { reason, detail } = machine.run({ until: subject.end, maxInsns: budget });
        return `${reason} ${detail}`;
      });
      isCompiled ||= machines[1].compiledInstructions > 4;
      const [mine, other] = machines.map((machine) => stateOf(machine, subject.isa));
      const wrong = [...mine].filter(([name, value]) => other.get(name) !== value);
      const lines = wrong.map(([name, value]) => `${name} ${value}, compiled ${other.get(name)}`);
      if (stops[0] !== stops[1]) lines.unshift(`stop ${stops[0]}, compiled ${stops[1]}`);
      const [a, b] = machines.map((machine) => Buffer.from(machine.read(...MEMORY)));
      const at = a.equals(b) ? -1 : a.findIndex((byte, i) => byte !== b[i]);
      if (at >= 0) lines.push(`memory at 0x${(MEMORY[0] + BigInt(at)).toString(16)}`);
      if (lines.length) differs = `after a run of ${budget}: ${lines.slice(0, 8).join('; ')}`;
      const isLast = budget === LIMIT || !stops[0].startsWith('budget');
      if (!differs && isLast && !stops[0].startsWith('until'))
        differs = `does not end: ${stops[0]} at ${mine.get('pc')}`;
      if (differs || isLast) break;
    }
    const { cpu, insns } = machines[0];
    const exceptions = Number(cpu.exceptionsTo(1) + cpu.exceptionsTo(2));
    return { differs, instructions: Number(insns), exceptions, isCompiled };
  } finally {
    for (const machine of machines) machine.dispose();
  }
}

async function report(
  kind: string,
  subject: Subject,
  options: Partial<MachineOptions>,
  differs: string,
): Promise<void> {
  const { parts, without } = subject;
  const fails = async (some: readonly string[]) =>
    (await compare(without!(some), options)).differs !== undefined;
  const short = without ? await smallest(parts, fails) : parts;
  const text = short.map((part) => part.replaceAll('\n', '; ')).join('\n    ');
  console.log(`  ${kind}, ${JSON.stringify(options)}: ${differs}\n    ${text}`);
}

let programs = 0;
let compiled = 0;

async function round(seed: number): Promise<Tally> {
  const random = new Random(seed);
  const total = { wrong: 0, instructions: 0, exceptions: 0 };
  for (let i = 0; i < count; i++)
    for (const [kind, make] of Object.entries(KINDS)) {
      if (!only.test(kind)) continue;
      const subject = make(random);
      const options = randomOptions(random);
      const { differs, instructions, exceptions, isCompiled } = await compare(subject, options);
      programs++;
      if (isCompiled) compiled++;
      total.instructions += instructions;
      total.exceptions += exceptions;
      if (differs === undefined) continue;
      total.wrong++;
      await report(`${kind}, seed ${seed}`, subject, options, differs);
    }
  return total;
}

await fuzz('compiled', round);
console.log(`${compiled} of ${programs} programs were compiled`);
if (compiled * 2 < programs) process.exitCode = 1;
