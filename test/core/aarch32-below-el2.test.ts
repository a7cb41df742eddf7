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

/** A machine in svc mode at 0x40000000 (NOPs) with vectors of EL2 and of EL1. */
async function guest(hcr: bigint): Promise<Machine> {
  const machine = await Machine.create({ isa: 'a64', startMode: 'svc', ramBytes: 1 << 20 });
  machine.setSysreg('VBAR_EL2', 0x4000_0800n);
  machine.setSysreg('VBAR_EL1', 0x4000_1000n);
  machine.setSysreg('HCR_EL2', hcr);
  machine.cpu.cpsr = 0x13;
  machine.write(0x4000_0000n, words(NOP, NOP));
  for (const offset of [0x680n, 0x700n, 0x780n])
    machine.write(0x4000_0800n + offset, words(NOP_A64));
  return machine;
}
const NOP = 0xe320f000;
const NOP_A64 = 0xd503201f;

test('a physical IRQ goes to EL2 with HCR_EL2.IMO, to irq mode without', async () => {
  const routed = await guest(0x10n);
  routed.cpu.setPending({ irq: true });
  routed.run({ maxInsns: 1 });
  expect([routed.mode, routed.pc, routed.sysreg('SPSR_EL2')]).toEqual([
    'el2h',
    0x4000_0e84n,
    0x13n,
  ]);
  const taken = await guest(0n);
  taken.cpu.setPending({ irq: true });
  taken.run({ maxInsns: 1 });
  expect([taken.mode, taken.sysreg('SPSR_irq'), taken.r(14)]).toEqual(['irq', 0x13n, 0x4000_0004]);
});

test('a virtual FIQ and a virtual SError go to the modes of AArch32 EL1', async () => {
  const fiq = await guest(0x48n); // VF, FMO
  fiq.run({ maxInsns: 1 });
  expect([fiq.mode, fiq.sysreg('SPSR_fiq'), fiq.pc]).toEqual(['fiq', 0x13n, 0x4000_1020n]);
  const serror = await guest(0x120n); // VSE, AMO
  serror.run({ maxInsns: 1 });
  expect([serror.mode, serror.pc, serror.sysreg('DFSR')]).toEqual(['abt', 0x4000_1014n, 0x406n]);
  expect(serror.sysreg('HCR_EL2') & 0x100n).toBe(0n);
});

test('a physical SError goes to EL2 with HCR_EL2.AMO, at VBAR_EL2 + 0x780', async () => {
  const machine = await guest(0x20n);
  machine.cpu.setPending({ serror: true });
  machine.run({ maxInsns: 1 });
  expect([machine.mode, machine.pc, machine.sysreg('ESR_EL2')]).toEqual([
    'el2h',
    0x4000_0f84n,
    0xbe00_0000n,
  ]);
});

test('BKPT goes to EL2 with MDCR_EL2.TDE, to abt mode without', async () => {
  const machine = await guest(0n);
  machine.setSysreg('MDCR_EL2', 0x106n);
  machine.write(0x4000_0000n, words(0xe1212374));
  machine.run({ maxInsns: 1 });
  expect([machine.mode, machine.sysreg('ESR_EL2'), machine.sysreg('ELR_EL2')]).toEqual([
    'el2h',
    0xe200_1234n,
    0x4000_0000n,
  ]);
  const taken = await guest(0n);
  taken.write(0x4000_0000n, words(0xe1212374));
  taken.run({ maxInsns: 1 });
  expect([taken.mode, taken.sysreg('IFSR') & 0x40fn]).toEqual(['abt', 2n]);
});

test('an Armv7-A PE takes BKPT to Hyp mode with HDCR.TDE', async () => {
  const machine = await Machine.create({ isa: 'a32', startMode: 'svc', ramBytes: 1 << 20 });
  machine.setSysreg('HVBAR', 0x4000_0800n);
  machine.setSysreg('HDCR', 0x106n);
  machine.write(0x4000_0000n, words(0xe1212374));
  machine.run({ maxInsns: 1 });
  expect([machine.mode, machine.pc, (machine.sysreg('HSR') >> 26n) & 63n]).toEqual([
    'hyp',
    0x4000_0814n,
    0x20n,
  ]);
});

test("a host's EL0 in AArch32 takes its SVC to EL2 at VBAR_EL2 + 0x600", async () => {
  const options = { isa: 'a64', features: ['VHE'], startMode: 'usr', ramBytes: 1 << 20 } as const;
  const machine = await Machine.create(options);
  machine.setSysreg('VBAR_EL2', 0x4000_0800n);
  machine.setSysreg('HCR_EL2', 0x4_0800_0000n);
  machine.write(0x4000_0000n, words(0xef000007));
  machine.run({ maxInsns: 1 });
  expect([machine.pc, machine.sysreg('ESR_EL2')]).toEqual([0x4000_0e00n, 0x4600_0007n]);
});
