// Cases without any sense, and what must hold of the core after each: see bad-input.ts.

import type { CoreExports } from '../../src/machine/core.js';
import { Machine } from '../../src/machine/machine.js';
import { tableOf } from '../../src/table/lookup.js';
import { sysregs } from '../../src/table/sysreg.js';
import { Random } from './random.js';

const RAM = 0x40000000;
const RAM_BYTES = 1 << 20;
const CODE_WORDS = 256;
const WASM_PAGE = 65536;
/** Below the state of the PE nothing is stored; static data begins here (assembly/mem/memory-map.ts). */
const STATE = 0x1000;
const STATIC_DATA = 0x200000;
const GUARD = 0xa5;
/** Lines that the buffers of a32/block-transfer, a32/vfp, a32/neon and a64/simd-loads-stores may touch. */
const MAX_WRITTEN_LINES = 11;
/** A machine serves so many cases. */
const CASES_PER_MACHINE = 200;

const KINDS = ['a64', 'a64-max', 'a32'] as const;
type Kind = (typeof KINDS)[number];

/** One thing that a case does to the machine before it runs. */
export interface Part {
  readonly text: string;
  apply(machine: Machine): void;
}

export interface BadCase {
  readonly kind: Kind;
  readonly seed: number;
  readonly budget: number;
  readonly parts: readonly Part[];
}

export const withParts = (made: BadCase, parts: readonly number[]): BadCase => ({
  ...made,
  parts: parts.map((i) => made.parts[i]),
});

const hex = (value: bigint | number) => `0x${value.toString(16)}`;

/** An address in RAM or close to its ends, a small number, or anything. */
function value(random: Random): bigint {
  const low = BigInt(random.value());
  if (random.chance(45)) return BigInt(RAM + random.below(RAM_BYTES + 64) - 32);
  if (random.chance(30)) return low;
  return (BigInt(random.word()) << 32n) | low;
}

/** Any word, or one of a row. */
function word(isa: 'a64' | 'a32', random: Random): number {
  if (random.chance(25)) return random.word();
  const row = random.pick(tableOf(isa).rows);
  const fixed = row.mask | row.shouldMask;
  let bits = (random.word() & ~fixed) | row.value | row.shouldValue;
  if (isa === 'a32' && row.fields.get('cond')?.width === 4 && random.chance(80))
    bits = (bits & 0x0fffffff) | 0xe0000000;
  return bits >>> 0;
}

/** A page of descriptors, 32 or 64 bits each, that point into RAM more often than not. */
function tablePage(random: Random): Uint8Array {
  const bytes = new Uint8Array(4096);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 4096; i += 4) {
    const address = RAM + (random.below(RAM_BYTES) & ~0xfff);
    view.setUint32(
      i,
      random.chance(20) ? random.word() : (address | (random.word() & 0xfff)) >>> 0,
      true,
    );
    if (i & 4 && random.chance(80))
      view.setUint32(i, random.chance(90) ? 0 : random.word() & 0x600000, true);
  }
  return bytes;
}

const names = sysregs()
  .filter(({ readOnly }) => !readOnly)
  .map(({ name }) => name);
const CONTROLS =
  'HCR_EL2 SCTLR_EL1 SCTLR_EL2 TCR_EL1 TCR_EL2 TTBR0_EL1 TTBR1_EL1 TTBR0_EL2 VTCR_EL2 VTTBR_EL2 VBAR_EL1 VBAR_EL2 MAIR_EL1 CPTR_EL2 CPACR_EL1 CNTKCTL_EL1 CNTHCTL_EL2'.split(
    ' ',
  );

function sysregPart(random: Random): Part {
  const name = random.chance(60) ? random.pick(CONTROLS) : random.pick(names);
  const to =
    /^(TTBR|VTTBR|VBAR)/.test(name) && random.chance(80) ? value(random) & ~0xfffn : value(random);
  return { text: `${name} = ${hex(to)}`, apply: (machine) => machine.setSysreg(name, to) };
}

const MODES = ['usr', 'fiq', 'irq', 'svc', 'abt', 'und', 'sys', 'hyp'];

function statePart(kind: Kind, random: Random): Part {
  if (kind === 'a32') {
    const mode = random.pick(MODES);
    const flags = (random.word() & 0xf80f03c0) | (random.chance(20) ? 0x20 : 0);
    return {
      text: `${mode} mode, CPSR ${hex(flags >>> 0)}`,
      apply: ({ cpu }) => {
        cpu.mode = mode;
        cpu.cpsr = ((cpu.cpsr & 0x1f) | flags) >>> 0;
      },
    };
  }
  const el = random.below(3);
  const below = random.chance(15)
    ? 0x10 | random.pick([0, 3, 7, 11, 15])
    : (el << 2) | (el ? random.below(2) : 0);
  const pstate = ((random.word() & 0xf03003c0) | below) >>> 0;
  return {
    text: `PSTATE ${hex(pstate)}`,
    apply: ({ cpu }) => {
      cpu.pstate = pstate;
    },
  };
}

/** Case `index` of a seed; it can be made without those before it. */
export function makeBadCase(seed: number, index: number): BadCase {
  const random = new Random((seed * 65537 + index) | 0);
  const kind = random.pick(KINDS);
  const isa = kind === 'a32' ? 'a32' : 'a64';
  const parts: Part[] = [statePart(kind, random)];
  for (let i = 0; i < 6; i++) {
    const at = BigInt(RAM + 0x10000 + i * 0x1000);
    const page = tablePage(random);
    parts.push({ text: `a table at ${hex(at)}`, apply: (machine) => machine.write(at, page) });
  }
  for (let n = random.below(14); n > 0; n--) parts.push(sysregPart(random));
  for (let n = 0; n < (isa === 'a64' ? 31 : 15); n++) {
    const to = value(random);
    parts.push({
      text: `R${n} = ${hex(to)}`,
      apply: ({ cpu }) => (isa === 'a64' ? cpu.setX(n, to) : cpu.setR(n, Number(to & 0xffffffffn))),
    });
  }
  const start = RAM + (random.chance(90) ? 0x1000 : 0x1ff0 + 4 * random.below(8));
  for (let n = 0; n < CODE_WORDS; n++) {
    const insn = word(isa, random);
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, insn, true);
    const at = BigInt(start + 4 * n);
    parts.push({ text: `${hex(at)}: ${hex(insn)}`, apply: (machine) => machine.write(at, bytes) });
  }
  const pc = random.chance(92) ? BigInt(start) : value(random);
  parts.push({
    text: `pc = ${hex(pc)}`,
    apply: ({ cpu }) => {
      cpu.pc = isa === 'a64' ? pc : pc & 0xffffffffn;
    },
  });
  return { kind, seed, budget: 1 + random.below(1500), parts };
}

/** Machines of each kind, kept for some cases, with what must not change in their memory. */
export class BadMachine {
  /** Instructions of the last case. */
  instructions = 0;
  private readonly kept = new Map<Kind, Kept>();

  async of(kind: Kind): Promise<Kept> {
    const found = this.kept.get(kind);
    if (found && found.uses++ < CASES_PER_MACHINE) return found;
    found?.machine.dispose();
    const machine = await Machine.create({
      isa: kind === 'a32' ? 'a32' : 'a64',
      cpu: kind === 'a64-max' ? 'max' : undefined,
      ramBytes: RAM_BYTES,
      timers: { physical: 'irq', virtual: 'fiq', hyp: 'irq' },
      console: () => {},
    });
    const made = new Kept(machine);
    this.kept.set(kind, made);
    return made;
  }

  /** The next case gets a new machine. */
  forget(kind: Kind): void {
    this.kept.delete(kind);
  }
}

class Kept {
  uses = 1;
  private readonly core: CoreExports;
  private readonly constants: Uint8Array;
  private readonly bytes: number;

  constructor(readonly machine: Machine) {
    this.core = (machine as unknown as { core: CoreExports }).core;
    const { memory } = this.core;
    const end = memory.buffer.byteLength;
    // A page of guards behind everything; RAM is the last thing before it.
    memory.grow(1);
    new Uint8Array(memory.buffer, end, WASM_PAGE).fill(GUARD);
    new Uint8Array(memory.buffer, 0, STATE).fill(GUARD);
    this.bytes = memory.buffer.byteLength;
    this.constants = this.staticData().slice();
  }

  private staticData(): Uint8Array {
    const bytes = (this.core.heapBase() >>> 0) - STATIC_DATA;
    return new Uint8Array(this.core.memory.buffer, STATIC_DATA, bytes);
  }

  /** Static data that is written: the buffers of executors that move several registers, in lines of 64 bytes. */
  private writtenLines(): number {
    const now = this.staticData();
    let lines = 0;
    for (let at = 0; at < now.length; at += 64) {
      const [a, b] = [now, this.constants].map((data) => data.subarray(at, at + 64));
      if (Buffer.compare(a, b) !== 0) lines++;
    }
    return lines;
  }

  /** What is wrong with the memory that is not the guest's. */
  damage(): string | undefined {
    const { buffer } = this.core.memory;
    if (buffer.byteLength !== this.bytes) return 'the linear memory has grown';
    for (const [start, bytes] of [
      [0, STATE],
      [buffer.byteLength - WASM_PAGE, WASM_PAGE],
    ]) {
      const at = new Uint8Array(buffer, start, bytes).findIndex((byte) => byte !== GUARD);
      if (at >= 0) return `the core wrote to ${hex(start + at)} of its memory, where nothing is`;
    }
    const lines = this.uses % 20 === 0 ? this.writtenLines() : 0;
    return lines > MAX_WRITTEN_LINES ? `${lines} lines of static data are overwritten` : undefined;
  }
}

const empty = new Uint8Array(RAM_BYTES);

/** Why a case fails, or undefined. */
export async function failureOf(machines: BadMachine, made: BadCase): Promise<string | undefined> {
  const kept = await machines.of(made.kind);
  const { machine } = kept;
  machines.instructions = 0;
  machine.resetCpu(0, { pc: BigInt(RAM) });
  machine.write(BigInt(RAM), empty);
  for (const part of made.parts) {
    try {
      part.apply(machine);
    } catch (error) {
      // The host refuses by RangeError what no PE can hold.
      if (!(error instanceof RangeError) || error.message.includes('out of bounds')) throw error;
    }
  }
  const before = machine.insns;
  let failure: string | undefined;
  try {
    machine.run({ maxInsns: made.budget });
    machines.instructions = Number(machine.insns - before);
    if (machines.instructions > made.budget || machines.instructions < 0)
      failure = `${machines.instructions} instructions with a budget of ${made.budget}`;
  } catch (error) {
    failure = `${(error as Error).name}: ${(error as Error).message}`;
  }
  failure ??= kept.damage();
  if (failure !== undefined) machines.forget(made.kind);
  return failure;
}
