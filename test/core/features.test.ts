// Features as a choice, and FP and Advanced SIMD where they are not executed: stops and exceptions.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine, type MachineOptions } from '../../src/machine/index.js';

const CODE = 0x4000_0000n;
const VECTORS = 0x4000_1000n;
const EC_UNKNOWN = 0;
const EC_FP = 7;

/** Executes one A64 instruction at EL1 with VBAR_EL1 and VBAR_EL2 set. */
async function step(line: string, options: Partial<MachineOptions> = {}, fp = true) {
  const machine = await Machine.create({ isa: 'a64', startEL: 1, ...options });
  const image = assemble(`        .arch armv8.5-a+fp16\n_start: ${line}\n`, {
    isa: 'a64',
    file: 'test.S',
  });
  machine.load(image);
  machine.setSysreg('VBAR_EL1', VECTORS);
  machine.setSysreg('VBAR_EL2', VECTORS);
  machine.setSysreg('CPACR_EL1', fp ? 3n << 20n : 0n);
  machine.setX(1, 0x4000_2000n);
  const stop = machine.step();
  const el = machine.EL as 1 | 2;
  return { machine, stop, ec: Number(machine.sysreg(`ESR_EL${el}`) >> 26n) };
}

describe('features', () => {
  it('are refused by name where the core does not know them', async () => {
    await expect(Machine.create({ isa: 'a64', features: ['SVE'] })).rejects.toThrow(
      "no feature 'SVE': one of LSE",
    );
  });

  it('are all there on the CPU max', async () => {
    const { machine } = await step('ldadd w0, w2, [x1]', { cpu: 'max' });
    expect(machine.pc).toBe(CODE + 4n);
    expect([...machine.features]).toEqual(expect.arrayContaining(['LSE', 'PAuth', 'PAN', 'UAO']));
  });

  it('show in the ID registers', async () => {
    const { machine } = await step('nop', { features: ['LSE', 'LRCPC2', 'PAN'] });
    expect((machine.sysreg('ID_AA64ISAR0_EL1') >> 20n) & 15n).toBe(2n);
    expect((machine.sysreg('ID_AA64ISAR1_EL1') >> 20n) & 15n).toBe(2n);
    expect((machine.sysreg('ID_AA64MMFR1_EL1') >> 20n) & 15n).toBe(1n);
    const base = await step('nop');
    expect((base.machine.sysreg('ID_AA64ISAR0_EL1') >> 20n) & 15n).toBe(0n);
  });

  it.each([
    ['LSE', 'ldadd w0, w2, [x1]'],
    ['LSE', 'casp x2, x3, x4, x5, [x1]'],
    ['LRCPC', 'ldapr w0, [x1]'],
    ['LRCPC2', 'ldapur w0, [x1, #4]'],
    ['LOR', 'ldlar w0, [x1]'],
    ['FlagM', 'cfinv'],
    ['FlagM2', 'axflag'],
    ['SB', 'sb'],
  ])('%s decides whether %s is UNDEFINED', async (feature, line) => {
    const without = await step(line);
    expect(without.machine.pc).toBe(VECTORS + 0x200n);
    expect(without.ec).toBe(EC_UNKNOWN);
    const having = await step(line, { features: [feature] });
    expect(having.machine.pc).toBe(CODE + 4n);
  });
});

describe('FP and Advanced SIMD', () => {
  it.each([
    ['fadd d0, d1, d2', 'FADD_float'],
    ['fadd v0.4s, v1.4s, v2.4s', 'FADD_vector'],
    ['fcvtzs x0, d1', 'FCVTZS_int'],
    ['add v0.4s, v1.4s, v2.4s', 'ADD_vector'],
  ])('%s stops by name', async (line, name) => {
    const { stop } = await step(line);
    expect(stop.reason).toBe('not-implemented');
    expect(stop.detail).toBe(`not implemented: ${name}`);
    expect(stop.pc).toBe(CODE);
  });

  it.each(['fadd d0, d1, d2', 'ldr q0, [x1]', 'fmov x0, d1', 'mrs x0, fpsr', 'movi v0.2d, #0'])(
    '%s is trapped by CPACR_EL1 before anything else',
    async (line) => {
      const { machine, ec } = await step(line, {}, false);
      expect(machine.pc).toBe(VECTORS + 0x200n);
      expect(ec).toBe(EC_FP);
    },
  );

  it('half precision is UNDEFINED without FEAT_FP16', async () => {
    const { machine, ec } = await step('fmov h0, h1');
    expect(machine.pc).toBe(VECTORS + 0x200n);
    expect(ec).toBe(EC_UNKNOWN);
  });

  it('CPTR_EL2.TFP traps to EL2, from EL2 too', async () => {
    for (const startEL of [1, 2] as const) {
      const machine = await Machine.create({ isa: 'a64', startEL });
      machine.load(assemble('_start: fmov d0, x1\n', { isa: 'a64', file: 'test.S' }));
      machine.setSysreg('VBAR_EL2', VECTORS);
      machine.setSysreg('CPACR_EL1', 3n << 20n);
      machine.setSysreg('CPTR_EL2', 0x37ffn);
      machine.step();
      expect(machine.EL).toBe(2);
      expect(machine.sysreg('ESR_EL2')).toBe(0x1fe0_0000n);
      expect(machine.sysreg('ELR_EL2')).toBe(CODE);
    }
  });
});
