// Runs one `run` sample: assembles it, starts a machine as its header says, and compares what it expects.
// The result is data; what a failure looks like on a screen is the test runner's business.
import { type AssembleOptions, assemble } from '../asm/index.js';
import { Machine, type MachineOptions, type Stop } from '../machine/index.js';
import type { Image } from '../object/index.js';
import { type Assignment, type SampleHeader, unquote } from './header.js';
import {
  applyStart,
  creationOptions,
  evaluate,
  machineChoices,
  machineIsa,
  readRegister,
} from './state.js';

/** How one expectation came out. Values are text, ready to be shown. */
export interface Outcome {
  readonly name: string;
  readonly before: string;
  readonly expected: string;
  readonly got: string;
  readonly isMet: boolean;
  /** Line of the `expect:`. */
  readonly line: number;
}

export interface SampleRun {
  readonly image: Image;
  readonly stop: Stop;
  readonly insns: bigint;
  readonly console: string;
  readonly outcomes: readonly Outcome[];
  /** True when it stopped where it should and every expectation is met. */
  readonly passed: boolean;
}

export interface RunOptions {
  readonly assemble?: Omit<AssembleOptions, 'isa'>;
  readonly machine?: Partial<MachineOptions>;
  /** Instructions it may execute; a sample that needs more is not one. */
  readonly maxInsns?: number;
}

/** @throws AssemblyError, or StateError for a name or value in the header that means nothing */
export async function runSample(
  source: string,
  header: SampleHeader,
  options: RunOptions = {},
): Promise<SampleRun> {
  const { isa, start, expect } = header;
  const image = assemble(source, { ...options.assemble, isa });
  let text = '';
  const machine = await Machine.create({
    isa: machineIsa(isa),
    ...machineChoices(header.machine),
    ...creationOptions(start, isa),
    ...options.machine,
    console: (byte) => {
      text += String.fromCharCode(byte);
    },
  });
  try {
    machine.load(image);
    applyStart(machine, start, image);
    const named = expect.filter(({ name }) => name !== 'stop' && name !== 'console');
    const before = new Map(named.map(({ name }) => [name, readRegister(machine, name)]));
    const until = header.until === undefined ? undefined : evaluate(header.until, image);
    const stop = machine.run({ until, maxInsns: options.maxInsns ?? 1_000_000 });
    const outcomes = expect.map((wanted) => {
      if (wanted.name === 'stop') return compareText(wanted, '', stop.reason, wanted.value);
      if (wanted.name === 'console') return compareConsole(wanted, text);
      return compareRegister(wanted, before.get(wanted.name)!, machine, image);
    });
    const wantsStop = expect.some(({ name }) => name === 'stop');
    if (until !== undefined && !wantsStop) outcomes.unshift(untilOutcome(stop));
    const passed = outcomes.every(({ isMet }) => isMet);
    return { image, stop, insns: machine.insns, console: text, outcomes, passed };
  } finally {
    machine.dispose();
  }
}

function untilOutcome(stop: Stop): Outcome {
  const got = stop.detail ? `${stop.reason} (${stop.detail})` : stop.reason;
  const isMet = stop.reason === 'until';
  return {
    name: 'stop',
    before: '',
    expected: 'until',
    got: isMet ? 'until' : got,
    isMet,
    line: 1,
  };
}

function compareText(
  { name, line }: Assignment,
  before: string,
  got: string,
  expected: string,
): Outcome {
  return { name, before, expected, got, isMet: got === expected, line };
}

function compareConsole(wanted: Assignment, got: string): Outcome {
  const expected = unquote(wanted.value) ?? wanted.value;
  const shown = compareText(wanted, '""', JSON.stringify(got), JSON.stringify(expected));
  return { ...shown, isMet: got === expected };
}

function compareRegister(
  wanted: Assignment,
  before: bigint | string,
  machine: Machine,
  image: Image,
): Outcome {
  const got = readRegister(machine, wanted.name);
  if (typeof got === 'string') return compareText(wanted, String(before), got, wanted.value);
  const bits = /^[vq]\d/.test(wanted.name)
    ? 128
    : machine.isa === 'a64' || got > 0xffff_ffffn || wanted.name.startsWith('d')
      ? 64
      : 32;
  const expected = BigInt.asUintN(bits, evaluate(wanted.value, image));
  const show = (value: bigint | string) => showValue(BigInt(value), image);
  return {
    name: wanted.name,
    before: show(before),
    expected: show(expected),
    got: show(got),
    isMet: got === expected,
    line: wanted.line,
  };
}

/** Hexadecimal, with the label it is the address of. */
function showValue(value: bigint, image: Image): string {
  const place = image.symbolAt(value);
  const label =
    place && place.offset < 0x1000
      ? ` <${place.name}${place.offset ? `+0x${place.offset.toString(16)}` : ''}>`
      : '';
  return `0x${value.toString(16)}${label}`;
}
