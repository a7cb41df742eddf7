// The end of a budget at an instruction whose successor cannot be fetched: the abort is the next run's.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine } from '../../src/machine/index.js';

const VECTORS = 0x4000_1000n;

async function branching(to: bigint): Promise<Machine> {
  const machine = await Machine.create({ isa: 'a64', startEL: 1 });
  machine.load(assemble('_start: br x3\n', { isa: 'a64', file: 'test.S' }));
  machine.setSysreg('VBAR_EL1', VECTORS);
  machine.setSysreg('HCR_EL2', 1n << 31n);
  machine.setX(3, to);
  return machine;
}

describe('a budget that ends at a branch', () => {
  it.each([
    ['an address that is not aligned', 0x4000_0102n],
    ['an address without memory', 0x8000_0000n],
  ])('to %s leaves the abort to the next run', async (_what, to) => {
    const machine = await branching(to);
    expect(machine.run({ maxInsns: 1 }).reason).toBe('budget');
    expect(machine.pc).toBe(to);
    expect(machine.insns).toBe(1n);
    expect(machine.run({ maxInsns: 1 }).reason).toBe('budget');
    expect(machine.pc).toBe(VECTORS + 0x200n);
    expect(machine.insns).toBe(2n);
    expect(machine.sysreg('ELR_EL1')).toBe(to);
  });
});
