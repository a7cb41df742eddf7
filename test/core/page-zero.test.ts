// Page 0 is an address like any other: an empty TLB does not answer for it.
import { expect, it } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine } from '../../src/machine/index.js';

const VECTORS = 0x4000_1000n;

it.each([
  ['ldr w0, [x1]', 1n],
  ['str w0, [x1]', 0x95n],
  ['ldrh w0, [x1]', 3n],
  ['str x0, [x1]', 0x801n],
])('%s at address %s takes an exception', async (line, address) => {
  const machine = await Machine.create({ isa: 'a64' });
  machine.load(assemble(`_start: ${line}\n`, { isa: 'a64', file: 'test.S' }));
  machine.setSysreg('VBAR_EL2', VECTORS);
  machine.setX(0, 0x1234n);
  machine.setX(1, address);
  machine.step();
  expect(machine.pc).toBe(VECTORS + 0x200n);
  expect(machine.sysreg('FAR_EL2')).toBe(address);
  expect(machine.x(0)).toBe(0x1234n);
});
