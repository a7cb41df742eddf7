// A32 instructions in User mode against what QEMU made of them: a32-instructions.txt, recorded by
// `npx tsx tools/fuzz/a32.ts --record`. The same cases also run with their condition failing.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Machine } from '../../src/machine/index.js';
import {
  CPSR_BITS,
  type MachineState,
  type RecordedCase,
  readRecord,
} from '../../tools/fuzz/a32-record.js';

const NOP = 0xe320f000;
const TEST_WORDS = 5;
const TABLE = 0x40000000;

const cases = readFileSync(new URL('a32-instructions.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(readRecord);

/** User mode with the MMU on and everything mapped as Normal memory: unaligned accesses work. */
async function userMachine(): Promise<Machine> {
  const machine = await Machine.create({ isa: 'a32', startMode: 'svc', ramBytes: 32 << 20 });
  const table = new Uint8Array(16384);
  const view = new DataView(table.buffer);
  for (let i = 0; i < 4096; i++) view.setUint32(i * 4, i * 0x100000 + 0x1c0e, true);
  machine.memory.write(BigInt(TABLE), table);
  machine.cpu.setSysreg('TTBR0', BigInt(TABLE));
  machine.cpu.setSysreg('TTBCR', 0n);
  machine.cpu.setSysreg('DACR', 1n);
  machine.cpu.setSysreg('SCTLR', machine.cpu.sysreg('SCTLR') | 1n);
  return machine;
}

/** Runs `words` in the place of the case's, from the case's state. */
function run(machine: Machine, made: RecordedCase, words: readonly number[]): MachineState {
  const { cpu } = machine;
  const code = new Uint8Array(TEST_WORDS * 4);
  const view = new DataView(code.buffer);
  for (let i = 0; i < TEST_WORDS; i++) view.setUint32(4 * i, words[i] ?? NOP, true);
  machine.memory.write(BigInt(made.code), code);
  machine.memory.write(BigInt(made.window), made.before.window);
  cpu.cpsr = made.before.registers[15] | 0x10;
  for (let n = 0; n < 15; n++) cpu.setR(n, made.before.registers[n]);
  cpu.pc = BigInt(made.code);
  const stop = machine.run({ until: BigInt(made.code + code.length), maxInsns: 20 });
  expect(stop.reason, `${made.name}: ${stop.detail}`).toBe('until');
  const registers = Array.from({ length: 15 }, (_, n) => cpu.r(n));
  return {
    registers: [...registers, (cpu.cpsr & CPSR_BITS) >>> 0],
    window: machine.memory.read(BigInt(made.window), made.before.window.length),
  };
}

const text = ({ registers, window }: MachineState) =>
  `${registers.map((r) => r.toString(16)).join(' ')}\n${Buffer.from(window).toString('hex')}`;

describe('A32 instructions in User mode', () => {
  it('has recorded cases of the rows', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThan(230);
  });

  const byName = new Map<string, RecordedCase[]>();
  for (const made of cases) byName.set(made.name, [...(byName.get(made.name) ?? []), made]);
  let machine: Machine;
  beforeAll(async () => {
    machine = await userMachine();
  });

  it.each([...byName])('%s does what QEMU records', (_name, records) => {
    for (const made of records) expect(text(run(machine, made, made.words))).toBe(text(made.after));
  });

  it('a condition that fails makes a NOP of every one of them', () => {
    for (const made of cases) {
      const { registers } = made.before;
      const zero = (registers[15] >>> 30) & 1;
      const cond = zero ? 1 : 0;
      const words = made.words.filter((word) => word >>> 28 !== 15);
      const failing = words.map((word) => ((word & 0x0fffffff) | (cond << 28)) >>> 0);
      expect(text(run(machine, made, failing)), made.name).toBe(text(made.before));
    }
  });
});
