// What Armv8-A adds to AArch32, on PEs that have it and on the one that does not.
import { expect, test } from 'vitest';
import { Machine } from '../../src/machine/machine.js';
import '../core.js';

const words = (...list: number[]) => new Uint8Array(Uint32Array.from(list).buffer);
const halfwords = (...list: number[]) => new Uint8Array(Uint16Array.from(list).buffer);
const CODE = 0x4000_0000n;
const VECTORS = 0x4000_1000n;

/** A machine in svc mode at CODE with floating point enabled. */
async function inSvc(isa: 'a64' | 'a32', cpu?: string): Promise<Machine> {
  const machine = await Machine.create({ isa, cpu, startMode: 'svc', ramBytes: 1 << 20 });
  machine.setSysreg('VBAR_EL1', VECTORS);
  machine.setSysreg('CPACR_EL1', 0x00f0_0000n);
  machine.setSysreg('FPEXC32_EL2', 1n << 30n);
  return machine;
}

/** What `word` comes to: the detail of a stop, or `undefined`, or `executed`. */
async function outcome(word: number, isa: 'a64' | 'a32' = 'a64', cpu?: string): Promise<string> {
  const machine = await inSvc(isa, cpu);
  machine.write(CODE, words(word));
  const stop = machine.run({ maxInsns: 1 });
  if (stop.reason === 'not-implemented') return stop.detail;
  return machine.pc === VECTORS + 4n ? 'undefined' : 'executed';
}

test.each([
  [0xfe000a00, 'VSELEQ_f32'],
  [0xfe320b04, 'VSELGT_f64'],
  [0xfe800a40, 'VMINNM_f32'],
  [0xfeb80a40, 'VRINTA_f32'],
  [0xfebc0bc0, 'VCVTA_s32_f64'],
  [0xeeb60ac0, 'VRINTZ_f32'],
  [0xeeb70a40, 'VRINTX_f32'],
  [0xeeb20b40, 'VCVTB_f64_f16'],
])('%x stops an Armv8-A PE with its name, %s', async (word, name) => {
  expect(await outcome(word)).toBe(`not implemented: ${name}`);
});

test.each([
  ['LDA', 0xe1910c9f],
  ['STLB', 0xe1c1fc90],
  ['CRC32W', 0xe1410042],
])('%s is UNDEFINED on an Armv7-A PE', async (_, word) => {
  expect(await outcome(word, 'a32')).toBe('undefined');
  expect(await outcome(word)).not.toBe('undefined');
});

test('VSEL is UNDEFINED on an Armv7-A PE', async () => {
  expect(await outcome(0xfe000a00, 'a32')).toBe('undefined');
});

test('SETPAN is UNDEFINED without FEAT_PAN', async () => {
  expect(await outcome(0xf1100200)).toBe('undefined');
  expect(await outcome(0xf1100200, 'a64', 'max')).toBe('executed');
});

test('with PAN, SVC mode cannot read what User mode can, in the Short-descriptor format', async () => {
  const machine = await inSvc('a64', 'max');
  const table = 0x4000_4000n;
  // Sections: code for SVC mode only, data for all.
  machine.write(table + 0x1000n, words(0x4000_0402, 0x4000_0c12));
  machine.setSysreg('TTBR0_EL1', table);
  machine.setSysreg('TCR_EL1', 0n);
  machine.setSysreg('DACR32_EL2', 1n);
  machine.setSysreg('SCTLR_EL1', 0x00c5_0079n);
  machine.setR(1, 0x4010_0000);
  // ldr r0, [r1]; setpan #1; mrs r2, cpsr; ldr r0, [r1]
  machine.write(CODE, words(0xe5910000, 0xf1100200, 0xe10f2000, 0xe5910000));
  machine.run({ maxInsns: 4 });
  expect((machine.r(2) >> 22) & 1).toBe(1);
  expect(machine.pc).toBe(VECTORS + 0x10n);
  expect(machine.sysreg('ESR_EL1') & 0x40fn).toBe(0xdn);
});

test('SCTLR.CP15BEN = 0 makes CP15DMB UNDEFINED below an AArch64 EL2', async () => {
  const dmb = 0xee070fba;
  expect(await outcome(dmb, 'a32')).toBe('executed');
  for (const [sctlr, pc] of [
    [0x00c5_0078n, CODE + 4n],
    [0x00c5_0058n, VECTORS + 4n],
  ]) {
    const machine = await inSvc('a64');
    machine.setSysreg('SCTLR_EL1', sctlr);
    machine.write(CODE, words(dmb));
    machine.run({ maxInsns: 1 });
    expect(machine.pc).toBe(pc);
  }
});

test.each([
  ['one plain instruction', [0xbf08, 0x2001], false],
  ['two instructions', [0xbf04, 0x2001, 0x2001], true],
  ['a 32-bit instruction', [0xbf08, 0xf8d1, 0x0000], true],
  ['a branch to R1', [0xbf08, 0x4708], false],
  ['a branch to LR', [0xbf08, 0x4770], false],
  ['a branch to PC', [0xbf08, 0x4778], true],
  ['an SVC', [0xbf08, 0xdf00], true],
])('SCTLR.ITD: a block of %s', async (_, code, isUndefined) => {
  for (const [sctlr, disabled] of [
    [0x00c5_0078n, false],
    [0x00c5_00f8n, isUndefined],
  ] as const) {
    const machine = await inSvc('a64');
    machine.setSysreg('SCTLR_EL1', sctlr);
    machine.cpu.pstate = 0x1f3;
    machine.write(CODE, halfwords(...code));
    machine.cpu.pc = CODE;
    machine.run({ maxInsns: 1 });
    expect(machine.pc === VECTORS + 4n).toBe(disabled);
  }
});
