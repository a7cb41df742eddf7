// The names of `start:` and `expect:` lines, and how they reach the machine: `x0`, `w0`, `r0`, `sp`,
// `pc`, `el`, `mode`, `nzcv`, single flags, `v0`, `d0`, `s0`, and every system register.

import type { Machine, MachineOptions } from '../machine/index.js';
import type { Image } from '../object/index.js';
import type { Assignment, SampleIsa } from './header.js';

/** A name or a value that means nothing; the message says which. */
export class StateError extends Error {}

const MASK64 = 0xffff_ffff_ffff_ffffn;

/**
 * The number a value stands for: `42`, `-1`, `0x…`, `0b…`, a label, `label+offset`.
 * @throws StateError when it is none of these
 */
export function evaluate(text: string, image: Image): bigint {
  const number = parseNumber(text);
  if (number !== undefined) return number;
  const match = /^([A-Za-z_.$][\w.$]*)(?:\s*([+-])\s*(\w+))?$/.exec(text);
  const offset = match?.[3] === undefined ? 0n : parseNumber(match[3]);
  if (!match || offset === undefined)
    throw new StateError(`'${text}' is neither a number nor a label`);
  if (!image.symbols.has(match[1])) throw new StateError(`there is no label '${match[1]}'`);
  const base = image.symbol(match[1]);
  return match[2] === '-' ? base - offset : base + offset;
}

function parseNumber(text: string): bigint | undefined {
  const match = /^(-?)(0[xX][0-9a-fA-F_]+|0[bB][01_]+|[0-9][0-9_]*)$/.exec(text);
  if (!match) return undefined;
  const value = BigInt(match[2].replace(/_/g, ''));
  return match[1] ? -value : value;
}

type CreationOptions = Pick<MachineOptions, 'startEL' | 'startMode' | 'features'>;

/** What to create the machine as. */
export function machineIsa(isa: SampleIsa): 'a64' | 'a32' {
  return isa === 'a64' ? 'a64' : 'a32';
}

/** The start level or mode and the features, which a machine has to be created with. */
export function creationOptions(start: readonly Assignment[], isa: SampleIsa): CreationOptions {
  const options: { -readonly [K in keyof CreationOptions]: CreationOptions[K] } = {};
  for (const { name, value } of start) {
    if (name === 'el' && isa === 'a64') {
      if (!/^[012]$/.test(value)) throw new StateError(`el is 0, 1 or 2, not '${value}'`);
      options.startEL = Number(value) as 0 | 1 | 2;
    } else if (name === 'mode') {
      const modes = MODES.filter((mode) => isa !== 'a64' || mode !== 'hyp');
      if (!modes.includes(value)) {
        throw new StateError(`mode is one of ${modes.join(', ')}, not '${value}'`);
      }
      options.startMode = value;
    } else if (name === 'features' && isa === 'a64') {
      options.features = value.split('+');
    } else if (name === 'el' || name === 'features') {
      throw new StateError(`${name} does not exist in ${isa === 'a64' ? 'AArch64' : 'AArch32'}`);
    }
  }
  return options;
}

type MachineChoices = Pick<MachineOptions, 'cpu' | 'contextSync' | 'tlb' | 'icache' | 'unknown'>;

/** Names of `machine:` and of the command line's flags: the option and its values. */
const CHOICES: Readonly<Record<string, readonly [keyof MachineChoices, readonly string[]]>> = {
  cpu: ['cpu', []],
  contextsync: ['contextSync', ['immediate', 'late']],
  tlb: ['tlb', ['forgetful', 'retentive']],
  icache: ['icache', ['coherent', 'stale']],
  unknown: ['unknown', ['ignore', 'mark', 'stop']],
};

/** What `machine:` lines choose. @throws StateError for a name or value that there is not */
export function machineChoices(
  choices: readonly Pick<Assignment, 'name' | 'value'>[],
): MachineChoices {
  const options: Record<string, string> = {};
  for (const { name, value } of choices) {
    const choice = CHOICES[name];
    if (!choice)
      throw new StateError(`machine: has ${Object.keys(CHOICES).join(', ')}, not '${name}'`);
    const [option, values] = choice;
    if (values.length && !values.includes(value))
      throw new StateError(`${name} is ${values.join(' or ')}, not '${value}'`);
    options[option] = value;
  }
  return options as MachineChoices;
}

const MODES = ['usr', 'fiq', 'irq', 'svc', 'abt', 'und', 'sys', 'hyp'];

/** Writes the other start values into CPU 0. */
export function applyStart(machine: Machine, start: readonly Assignment[], image: Image): void {
  for (const { name, value } of start) {
    if (name === 'el' || name === 'mode' || name === 'features') continue;
    writeRegister(machine, name, evaluate(value, image));
  }
}

/** An Armv8-A PE has the registers of both states. */
function hasRegister(isA64: boolean, kind: string, n: number): boolean {
  return kind === 'r' ? n <= 14 : isA64 && n <= 30;
}

/** Writes a register of CPU 0 by its sample name. @throws StateError when there is none of that name */
export function writeRegister(machine: Machine, name: string, value: bigint): void {
  const isA64 = machine.isa === 'a64';
  const vector = /^[vq](\d+)$/.exec(name);
  if (vector && Number(vector[1]) <= (isA64 ? 31 : 15) && isA64 === name.startsWith('v')) {
    machine.cpu.setV(Number(vector[1]), BigInt.asUintN(128, value));
    return;
  }
  const general = /^([xr])(\d+)$/.exec(name);
  if (general && hasRegister(isA64, general[1], Number(general[2]))) {
    if (general[1] === 'x') machine.setX(Number(general[2]), value & MASK64);
    else machine.setR(Number(general[2]), Number(value & 0xffff_ffffn));
  } else if (name === 'sp') {
    machine.sp = value & MASK64;
  } else if (name === 'lr' && !isA64) machine.setR(14, Number(value & 0xffff_ffffn));
  else named(name, () => machine.setSysreg(name, value & MASK64));
}

/**
 * Reads a register of CPU 0 by its sample name: a number, or the mode as text.
 * @throws StateError when there is none of that name
 */
export function readRegister(machine: Machine, name: string): bigint | string {
  const isA64 = machine.isa === 'a64';
  const general = /^([xwr])(\d+)$/.exec(name);
  if (general && hasRegister(isA64, general[1], Number(general[2]))) {
    const n = Number(general[2]);
    if (general[1] === 'r') return BigInt(machine.r(n) >>> 0);
    return general[1] === 'x' ? machine.x(n) : machine.x(n) & 0xffff_ffffn;
  }
  const vector = vectorRegister(machine, name);
  if (vector !== undefined) return vector;
  const pstate = BigInt(machine.pstate);
  switch (name) {
    case 'pc':
      return machine.pc;
    case 'sp':
      return BigInt(machine.sp);
    case 'nzcv':
      return (pstate >> 28n) & 15n;
    case 'n':
    case 'z':
    case 'c':
    case 'v':
      return (pstate >> BigInt(31 - 'nzcv'.indexOf(name))) & 1n;
    case 'pstate':
    case 'cpsr':
      if (isA64 || name === 'cpsr') return pstate;
  }
  if (name === 'el' && isA64) return BigInt(machine.EL);
  if (name === 'mode') return machine.mode;
  if (name === 'lr' && !isA64) return BigInt(machine.r(14) >>> 0);
  return named(name, () => machine.sysreg(name));
}

/** `v0`, `d0`, `s0` of A64; `q0`, `d0`, `s0` of A32. */
function vectorRegister({ cpu, isa }: Machine, name: string): bigint | undefined {
  const match = /^([vqds])(\d+)$/.exec(name);
  if (!match || match[1] === (isa === 'a64' ? 'q' : 'v')) return undefined;
  const n = Number(match[2]);
  if (n > (match[1] === 'q' ? 15 : 31)) return undefined;
  if (match[1] === 's') return BigInt(cpu.s(n));
  return match[1] === 'd' ? cpu.d(n) : cpu.v(n);
}

/** Runs `access`; the machine's RangeError for a name it does not know becomes ours. */
function named<T>(name: string, access: () => T): T {
  try {
    return access();
  } catch (error) {
    if (error instanceof RangeError) throw new StateError(`there is no register '${name}'`);
    throw error;
  }
}
