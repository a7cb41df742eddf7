// AArch32 at EL1 and EL0 of an Armv8-A PE, as the host sees it.
import { expect, test } from 'vitest';
import { Machine } from '../../src/machine/machine.js';
import '../core.js';

const words = (...list: number[]) => new Uint8Array(Uint32Array.from(list).buffer);
const HVC = 0xe1400070;
const ERET = 0xd69f03e0;

test('a machine that starts in svc mode has EL1 in AArch32, and no Hyp mode', async () => {
  const machine = await Machine.create({ isa: 'a64', startMode: 'svc', ramBytes: 1 << 20 });
  expect([machine.mode, machine.EL, machine.cpu.isa]).toEqual(['svc', 1, 'a32']);
  expect((machine.sysreg('HCR_EL2') >> 31n) & 1n).toBe(0n);
  expect(() => {
    machine.cpu.mode = 'hyp';
  }).toThrow("no mode 'hyp' here");
  await expect(Machine.create({ isa: 'a64', startMode: 'hyp' })).rejects.toThrow("no mode 'hyp'");
});

test('banked registers are X16 to X30 while AArch64 runs', async () => {
  const machine = await Machine.create({ isa: 'a64', startMode: 'fiq', ramBytes: 1 << 20 });
  machine.setSysreg('VBAR_EL2', 0x4000_0800n);
  const banked = 'lr_irq sp_irq lr_svc sp_svc lr_abt sp_abt lr_und sp_und'.split(' ');
  banked.forEach((name, i) => machine.setSysreg(name, 0x100n + BigInt(i)));
  for (let n = 8; n < 15; n++) machine.setR(n, 0x200 + n);
  machine.write(0x4000_0000n, words(HVC));
  machine.run({ maxInsns: 1 });
  expect(machine.mode).toBe('el2h');
  banked.forEach((name, i) => {
    expect(machine.x(16 + i)).toBe(0x100n + BigInt(i));
    expect(machine.sysreg(name)).toBe(0x100n + BigInt(i));
  });
  for (let n = 8; n < 15; n++) expect(machine.x(16 + n)).toBe(0x200n + BigInt(n));
});

test('PSTATE of the host can change the Execution state', async () => {
  const machine = await Machine.create({ isa: 'a64', ramBytes: 1 << 20 });
  machine.setX(18, 0x1234n);
  machine.setX(3, 0xffff_ffff_0000_0007n);
  machine.cpu.pstate = 0x1d3;
  expect([machine.mode, machine.r(14), machine.x(3)]).toEqual(['svc', 0x1234, 7n]);
  machine.cpu.pstate = 0x3c9;
  expect([machine.mode, machine.x(18)]).toEqual(['el2h', 0x1234n]);
});

test('an abort on the fetch behind the budget is left to the next run', async () => {
  const machine = await Machine.create({ isa: 'a64', ramBytes: 1 << 20 });
  machine.setSysreg('VBAR_EL2', 0x4000_0800n);
  machine.setSysreg('ELR_EL2', 0x5000_0000n);
  machine.setSysreg('SPSR_EL2', 0x3c9n);
  machine.write(0x4000_0000n, words(ERET));
  machine.run({ maxInsns: 1 });
  expect([machine.insns, machine.insnsAt(2), machine.pc]).toEqual([1n, 1n, 0x5000_0000n]);
  machine.run({ maxInsns: 1 });
  expect([machine.insns, machine.insnsAt(2), machine.pc]).toEqual([2n, 2n, 0x4000_0a00n]);
});
