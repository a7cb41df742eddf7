// vbar run FILE.S: assembles, executes, prints registers and the reason for the stop; --trace prints
// every instruction on the way. A sample's own header gives start and until where the flags do not.
import {
  type Assignment,
  applyStart,
  assembleObject,
  creationOptions,
  disassemble,
  type ElfObject,
  evaluate,
  type Image,
  itBlockOf,
  link,
  Machine,
  machineChoices,
  machineIsa,
  parseHeader,
  type SampleHeader,
  type Stop,
  traceRun,
} from '../../index.js';
import { type Invocation, UsageError } from '../command-line.js';
import { CommandError } from '../failure.js';
import { MACHINE_FLAGS } from '../flags.js';
import type { Io } from '../io.js';
import type { Isa } from '../isa.js';
import { formatReport, placeOf, reportRun } from '../report.js';
import { readSourceFile } from '../source.js';
import { readObject } from './link.js';

/** Where the first section goes. */
const BASE = 0x40000000n;

const DEFAULT_MAX_INSNS = 10_000_000;

/** Ends a program may have without being asked for an `until`. */
const GOOD_ENDS = ['until', 'wfi', 'wfe', 'smc', 'halt', 'semihosting', 'breakpoint'];

export async function run(invocation: Invocation, io: Io): Promise<number> {
  const isJson = invocation.isSet('json');
  const maxInsns = readCount(invocation);
  const flagStart = invocation.values('start').flatMap(readStart);
  const { file, isa, header, image } = program(invocation);
  const start = [...(header?.start ?? []), ...flagStart];
  const choices = flagChoices(invocation);

  let console = '';
  const prepare = async (write: (byte: number) => void) => {
    const made = await create({
      isa: machineIsa(isa),
      ...machineChoices(header?.machine ?? []),
      ...choices,
      ...creationOptions(start, isa),
      console: write,
    });
    load(made, image, file);
    applyStart(made, start, image);
    return made;
  };
  const machine = await prepare((byte) => {
    console += String.fromCharCode(byte);
    if (!isJson) io.out(String.fromCharCode(byte));
  });
  try {
    const until = invocation.value('until') ?? header?.until;
    const target = until === undefined ? undefined : evaluate(until, image);
    const limits = { until: target, maxInsns };
    const write = isJson ? io.err : io.out;
    const stop = invocation.isSet('trace')
      ? traced(machine, image, limits, write)
      : machine.run(limits);
    const report = reportRun(machine, image, stop, { file, console });
    io.out(isJson ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
    const line =
      image.sourceAt(stop.pc) ??
      (await lastLine(() => prepare(() => {}), image, Number(machine.insns)));
    return conclude(image, file, stop, line, until, maxInsns, io);
  } finally {
    machine.dispose();
  }
}

interface Program {
  /** The first file, for messages. */
  readonly file: string;
  readonly isa: Isa;
  /** Header of the first file that has one. */
  readonly header: SampleHeader | undefined;
  readonly image: Image;
}

/** Assembles the operands that are sources, reads those that are objects, and links them. */
function program(invocation: Invocation): Program {
  const { operands } = invocation;
  let isa: Isa | undefined;
  let header: SampleHeader | undefined;
  const objects = operands.map((file): ElfObject => {
    if (file.endsWith('.o')) return readObject(file);
    const { text, options } = readSourceFile(invocation, file, isa);
    isa ??= options.isa;
    const own = parseHeader(text, file);
    header ??= own;
    return assembleObject(text, withHeader(options, own, file)).elf;
  });
  // Symbols that nothing defines end the run when they are called.
  const image = link(objects, { base: BASE, externs: true });
  return { file: operands[0], isa: isa ?? image.isa, header, image };
}

/** @throws UsageError for a machine that there is not */
async function create(options: Parameters<typeof Machine.create>[0]): Promise<Machine> {
  try {
    return await Machine.create(options);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`vbar run: ${error.message}`);
    throw error;
  }
}

/** Loads the image. @throws CommandError where it does not fit */
function load(machine: Machine, image: Image, file: string): void {
  try {
    machine.load(image);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
}

/**
 * The source line of the last instruction that has one: a run that ended outside the image is made
 * again, to just before its end. The same calls give the same run.
 */
async function lastLine(
  prepare: () => Promise<Machine>,
  image: Image,
  insns: number,
): Promise<{ file: string; line: number } | undefined> {
  // A jump to nowhere counts twice: the branch, and the fetch that fails. The place of an undefined symbol
  // has two instructions of its own.
  for (const back of [1, 2, 3]) {
    const machine = await prepare();
    if (insns > back) machine.run({ maxInsns: insns - back });
    const line = image.sourceAt(machine.pc);
    machine.dispose();
    if (line) return line;
  }
  return undefined;
}

/** The exit code, and the message where it is not 0. */
function conclude(
  image: Image,
  file: string,
  stop: Stop,
  line: { file: string; line: number } | undefined,
  until: string | undefined,
  maxInsns: number,
  io: Io,
): number {
  if (until === undefined ? GOOD_ENDS.includes(stop.reason) : stop.reason === 'until') return 0;
  const place = placeOf(image, stop.pc);
  const where = line ? `${line.file}:${line.line}` : `${file}: at 0x${stop.pc.toString(16)}`;
  const what =
    stop.reason === 'budget'
      ? `still running after ${maxInsns} instructions${place ? ` at ${place}` : ''}`
      : stop.reason === 'undefined-symbol'
        ? stop.detail
        : `${stop.reason}${stop.detail ? `: ${stop.detail}` : ''}`;
  const goal = until === undefined ? '' : `, '${until}' not reached`;
  io.err(`${where}: ${what}${goal}\n`);
  return 1;
}

function traced(
  machine: Machine,
  image: Image,
  limits: { until: bigint | undefined; maxInsns: number },
  write: (text: string) => void,
): Stop {
  const symbolize = (address: bigint) => placeOf(image, address);
  const symbolic = (address: bigint) => {
    const place = symbolize(address);
    return place ? `${address.toString(16)} <${place}>` : `0x${address.toString(16)}`;
  };
  const { stop, reached } = traceRun(machine, {
    ...limits,
    disassemble: (isa, insn, address, it) =>
      disassemble(isa, insn, address, symbolic, isa === 't32' ? itBlockOf(it) : undefined),
    symbolize,
    write: (line) => write(`${line}\n`),
  });
  return reached ? { ...stop, reason: 'until', detail: '' } : stop;
}

/** Assembly options with what the sample's header adds. */
function withHeader<
  T extends { includePaths?: readonly string[]; defines?: Readonly<Record<string, string>> },
>(options: T, header: SampleHeader | undefined, file: string): T {
  if (!header) return options;
  const directory = file.replace(/[^/\\]*$/, '');
  return {
    ...options,
    includePaths: [
      ...(options.includePaths ?? []),
      ...header.include.map((where) => directory + where),
    ],
    defines: { ...Object.fromEntries(header.define), ...options.defines },
  };
}

/** `el=1,vbar_el2=vectors` */
function readStart(text: string): Assignment[] {
  return text.split(',').map((part) => {
    const match = /^\s*(\w+)\s*=\s*(\S+)\s*$/.exec(part);
    if (!match) throw new UsageError(`vbar run: --start takes KEY=VALUE,…, not '${part}'`);
    return { name: match[1].toLowerCase(), value: match[2], line: 0 };
  });
}

/** The flags that say what machine it is, as a header's `machine:` would. @throws UsageError */
function flagChoices(invocation: Invocation): ReturnType<typeof machineChoices> {
  const choices = MACHINE_FLAGS.flatMap(({ name }) => {
    const value = invocation.value(name);
    return value === undefined ? [] : [{ name: name.replaceAll('-', ''), value }];
  });
  if (invocation.isSet('mark-unknown')) choices.push({ name: 'unknown', value: 'mark' });
  if (invocation.isSet('stop-on-unknown')) choices.push({ name: 'unknown', value: 'stop' });
  try {
    return machineChoices(choices);
  } catch (error) {
    throw new UsageError(`vbar run: ${(error as Error).message}`);
  }
}

function readCount(invocation: Invocation): number {
  const text = invocation.value('max-insns');
  if (text === undefined) return DEFAULT_MAX_INSNS;
  const count = Number(text.replace(/_/g, ''));
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new UsageError(`vbar run: --max-insns takes a number from 1, not '${text}'`);
  }
  return count;
}
