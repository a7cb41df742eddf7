// CPU models and system registers: the table of models, the performance monitors, named stops.
import { describe, expect, it } from 'vitest';
import { cpuModels } from '../../isa/cpus.js';
import { assemble } from '../../src/asm/index.js';
import { Machine, type MachineOptions } from '../../src/machine/index.js';
import { sysregs } from '../../src/table/sysreg.js';

async function run(source: string, options: Partial<MachineOptions> & { isa: 'a64' | 'a32' }) {
  const machine = await Machine.create(options);
  const image = assemble(`_start: ${source}\ndone: b .\n`, { isa: options.isa, file: 'test.S' });
  machine.load(image);
  const stop = machine.run({ until: image.symbol('done'), maxInsns: 10_000 });
  return { machine, stop };
}

describe('CPU models', () => {
  it('have a value for every row with the tag `model`, and for no other', () => {
    const tagged = sysregs().filter(({ isOfModel }) => isOfModel);
    const valued = new Set(cpuModels().flatMap(({ registers }) => [...registers.keys()]));
    expect([...valued].sort()).toEqual(tagged.map(({ name }) => name).sort());
  });

  it.each([
    ['a32', 'cortex-a15', 0x414fc0f0n],
    ['a64', 'cortex-a57', 0x411fd070n],
    ['a64', 'cortex-a72', 0x410fd083n],
    ['a64', 'max', 0x000f0510n],
  ] as const)('%s %s says so in MIDR', async (isa, cpu, midr) => {
    const text = isa === 'a64' ? 'mrs x0, midr_el1' : 'mrc p15, 0, r0, c0, c0, 0';
    const { machine } = await run(text, { isa, cpu });
    expect(isa === 'a64' ? machine.x(0) : BigInt(machine.r(0) >>> 0)).toBe(midr);
  });

  it('are refused where there is none of the name for the instruction set', async () => {
    await expect(Machine.create({ isa: 'a64', cpu: 'cortex-a15' })).rejects.toThrow(
      "no CPU 'cortex-a15' for a64: cortex-a57, cortex-a72, max",
    );
  });

  it('count their cores in L2CTLR_EL1', async () => {
    // GNU as has no name for L2CTLR_EL1.
    const { machine } = await run('mrs x0, s3_1_c11_c0_2', { isa: 'a64', cpus: 4 });
    expect(machine.x(0)).toBe(3n << 24n);
  });

  it('show the cache that CSSELR_EL1 selects', async () => {
    const source = 'mov x0, #2\n msr csselr_el1, x0\n isb\n mrs x0, ccsidr_el1';
    const { machine } = await run(source, { isa: 'a64', cpu: 'cortex-a72' });
    expect(machine.x(0)).toBe(0x707fe07an);
  });
});

describe('performance monitors', () => {
  const enable = `mov x1, #1 << 31
        msr pmcntenset_el0, x1
        mov x1, #1 << 27
        msr pmccfiltr_el0, x1
        mov x1, #1
        msr pmcr_el0, x1`;

  it('count instructions while PMCR_EL0.E is 1', async () => {
    const source = `msr pmccntr_el0, xzr
        ${enable}
        nop
        nop
        msr pmcr_el0, xzr
        nop
        mrs x0, pmccntr_el0`;
    const { machine } = await run(source, { isa: 'a64' });
    expect(machine.x(0)).toBe(3n);
  });

  it('do not count at an Exception level that the filter leaves out', async () => {
    const source = `msr pmccntr_el0, xzr
        ${enable}
        msr pmccfiltr_el0, xzr
        msr pmccntr_el0, xzr
        nop
        mrs x0, pmccntr_el0`;
    const { machine } = await run(source, { isa: 'a64' });
    expect(machine.x(0)).toBe(0n);
  });

  it('note an overflow of 32 bits', async () => {
    const source = `mov w1, #-1
        msr pmccntr_el0, x1
        ${enable}
        nop
        mrs x0, pmovsset_el0`;
    const { machine } = await run(source, { isa: 'a64' });
    expect(machine.x(0)).toBe(1n << 31n);
  });
});

describe('system registers that are not modelled', () => {
  it.each([
    ['mrs x0, icc_iar1_el1', 'not implemented: system register ICC_IAR1_EL1'],
    ['mrs x0, dbgdtr_el0', 'not implemented: system register DBGDTR_EL0'],
  ])('%s stops the run by name', async (source, detail) => {
    const { stop } = await run(source, { isa: 'a64' });
    expect(stop.reason).toBe('not-implemented');
    expect(stop.detail).toContain(detail);
  });

  it('are UNDEFINED where no PE here has the feature', async () => {
    const { machine } = await run('mrs x0, s3_3_c2_c4_0', { isa: 'a64' });
    expect(machine.sysreg('ESR_EL2') >> 26n).toBe(0n);
    expect(machine.cpu.exceptionsTo(2)).not.toBe(0n);
  });
});

describe('values after reset', () => {
  it.each([
    ['a64', 'cortex-a57', 'SCTLR_EL1', 0x00c5_0838n],
    ['a64', 'cortex-a72', 'SCTLR_EL2', 0x30c5_0838n],
    ['a32', 'cortex-a15', 'SCTLR', 0x00c5_0078n],
    ['a32', 'cortex-a15', 'HSCTLR', 0x30c5_0878n],
  ] as const)('%s, %s: %s', async (isa, cpu, register, value) => {
    const machine = await Machine.create({ isa, cpu, ramBytes: 1 << 16 });
    expect(machine.sysreg(register)).toBe(value);
  });

  it('PMCR.LC is of Armv8-A alone', async () => {
    const a15 = await run(
      'mov r1, #0x41\n mcr p15, 0, r1, c9, c12, 0\n mrc p15, 0, r0, c9, c12, 0',
      {
        isa: 'a32',
      },
    );
    expect(a15.machine.r(0) & 0x7f).toBe(1);
    const a57 = await run('mov x1, #0x41\n msr pmcr_el0, x1\n mrs x0, pmcr_el0', { isa: 'a64' });
    expect(a57.machine.x(0) & 0x7fn).toBe(0x41n);
  });
});

it('NSACR reads as the constant that it is without EL3, on Armv8-A', async () => {
  const machine = await Machine.create({ isa: 'a64', startMode: 'svc', ramBytes: 1 << 16 });
  machine.write(0x4000_0000n, new Uint8Array(Uint32Array.of(0xee11_0f51).buffer)); // mrc p15, 0, r0, c1, c1, 2
  machine.cpu.pc = 0x4000_0000n;
  machine.step();
  expect(machine.r(0)).toBe(0xc00);
});
