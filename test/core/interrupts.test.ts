// Interrupts and the generic timer: when they are taken, where, and with what.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine, type MachineOptions } from '../../src/machine/index.js';

async function machineFor(
  source: string,
  options: Partial<MachineOptions> & { isa: 'a64' | 'a32' },
): Promise<{ machine: Machine; at: (label: string) => bigint }> {
  const image = assemble(source, { isa: options.isa });
  const machine = await Machine.create(options);
  machine.load(image);
  return { machine, at: (label) => image.symbol(label) };
}

const A64 = `
_start: msr   daifclr, #15
        nop
after:  nop
        b     .
        .balign 2048
vectors:
        .rept  0x400
        b      .
        .endr
`;

/** Where an A64 PE at `el` goes with these lines up and this HCR_EL2; undefined when nothing is taken. */
async function takenA64(el: 1 | 2, lines: object, hcr: bigint, daif = 0) {
  const { machine, at } = await machineFor(A64, { isa: 'a64', startEL: el });
  const { cpu } = machine;
  cpu.setSysreg('VBAR_EL1', at('vectors'));
  cpu.setSysreg('VBAR_EL2', at('vectors') + 0x800n);
  cpu.setSysreg('HCR_EL2', hcr);
  cpu.pstate = (cpu.pstate & ~0x3c0) | (daif << 6);
  cpu.pc = at('after');
  cpu.setPending(lines);
  machine.step();
  const offset = Number(cpu.pc - at('vectors'));
  if (offset < 0) return undefined;
  const target = offset < 0x800 ? 1 : 2;
  const vector = (offset & 0x7ff).toString(16);
  expect(cpu.EL).toBe(target);
  expect(cpu.sysreg(`ELR_EL${target}`)).toBe(at('after'));
  expect(cpu.sysreg('DAIF')).toBe(0x3c0n);
  return `EL${target}+${vector}`;
}

const IMO = 1n << 4n;
const FMO = 1n << 3n;
const AMO = 1n << 5n;
const TGE = 1n << 27n;
const VI = 1n << 7n;
const VF = 1n << 6n;
const VSE = 1n << 8n;

describe('A64 interrupts', () => {
  it('go to EL1 from EL1 unless HCR_EL2 routes them', async () => {
    expect(await takenA64(1, { irq: true }, 0n)).toBe('EL1+280');
    expect(await takenA64(1, { fiq: true }, 0n)).toBe('EL1+300');
    expect(await takenA64(1, { serror: true }, 0n)).toBe('EL1+380');
    expect(await takenA64(1, { irq: true }, IMO)).toBe('EL2+480');
    expect(await takenA64(1, { fiq: true }, FMO)).toBe('EL2+500');
    expect(await takenA64(1, { serror: true }, AMO)).toBe('EL2+580');
  });
  it('are masked by PSTATE only where the target is not a higher Exception level', async () => {
    expect(await takenA64(1, { irq: true }, 0n, 2)).toBeUndefined();
    expect(await takenA64(1, { fiq: true }, 0n, 1)).toBeUndefined();
    expect(await takenA64(1, { serror: true }, 0n, 4)).toBeUndefined();
    expect(await takenA64(1, { irq: true }, 0n, 13)).toBe('EL1+280');
    expect(await takenA64(1, { irq: true }, IMO, 15)).toBe('EL2+480');
  });
  it('for EL1 wait while EL2 runs', async () => {
    expect(await takenA64(2, { irq: true }, 0n)).toBeUndefined();
    expect(await takenA64(2, { irq: true }, IMO)).toBe('EL2+280');
    expect(await takenA64(2, { irq: true }, IMO, 2)).toBeUndefined();
    expect(await takenA64(2, { irq: true }, TGE)).toBe('EL2+280');
  });
  it('are taken FIQ first', async () => {
    expect(await takenA64(1, { irq: true, fiq: true, serror: true }, 0n)).toBe('EL1+300');
  });
  it('that are virtual go to EL1 with the routing bit set', async () => {
    expect(await takenA64(1, {}, IMO | VI)).toBe('EL1+280');
    expect(await takenA64(1, {}, FMO | VF)).toBe('EL1+300');
    expect(await takenA64(1, {}, AMO | VSE)).toBe('EL1+380');
    expect(await takenA64(1, {}, VI)).toBeUndefined();
    expect(await takenA64(1, {}, IMO | VI, 2)).toBeUndefined();
    expect(await takenA64(2, {}, IMO | VI)).toBeUndefined();
  });
  it('are taken behind the instruction that unmasks them', async () => {
    const { machine, at } = await machineFor(A64, { isa: 'a64', startEL: 1 });
    machine.cpu.setSysreg('VBAR_EL1', at('vectors'));
    machine.cpu.setPending({ irq: true });
    machine.run({ until: at('vectors') + 0x280n, maxInsns: 10 });
    expect(machine.pc).toBe(at('vectors') + 0x280n);
    expect(machine.sysreg('ELR_EL1')).toBe(at('_start') + 4n);
    expect(machine.insns).toBe(1n);
  });
  it('clear HCR_EL2.VSE when the virtual SError is taken', async () => {
    const { machine, at } = await machineFor(A64, { isa: 'a64', startEL: 1 });
    machine.cpu.setSysreg('VBAR_EL1', at('vectors'));
    machine.cpu.setSysreg('HCR_EL2', AMO | VSE);
    machine.run({ until: at('vectors') + 0x380n, maxInsns: 10 });
    expect(machine.pc).toBe(at('vectors') + 0x380n);
    expect(machine.sysreg('HCR_EL2')).toBe(AMO);
    expect(machine.sysreg('ESR_EL1')).toBe(0xbe000000n);
  });
  it('end a WFI, also when masked', async () => {
    const source = '_start: wfi\nafter: b .\n';
    const { machine, at } = await machineFor(source, { isa: 'a64', startEL: 1 });
    expect(machine.run({ maxInsns: 5 }).reason).toBe('wfi');
    machine.pc = at('_start');
    machine.cpu.setPending({ irq: true });
    expect(machine.run({ until: at('after'), maxInsns: 5 }).reason).toBe('until');
  });
});

const A32 = `
        .arch armv7-a
        .arch_extension virt
_start: cpsie aif
after:  nop
        b     .
        .balign 4096
vectors:
        .rept  0x400
        b      .
        .endr
`;

/** The mode, vector, banked LR or ELR_hyp minus the instruction, and A, I, F afterwards. */
async function takenA32(mode: string, lines: object, hcr = 0n) {
  const { machine, at } = await machineFor(A32, { isa: 'a32', startMode: mode });
  const { cpu } = machine;
  cpu.setSysreg('VBAR', at('vectors'));
  cpu.setSysreg('HVBAR', at('vectors') + 0x100n);
  cpu.setSysreg('HCR', hcr);
  cpu.setPending(lines);
  machine.run({ maxInsns: 2 });
  const offset = Number(cpu.pc - at('vectors'));
  if (offset < 0) return undefined;
  const hyp = offset >= 0x100;
  expect(cpu.mode === 'hyp').toBe(hyp);
  const back = (hyp ? cpu.sysreg('ELR_hyp') : cpu.lr) - at('after');
  const masks = ((cpu.cpsr >> 6) & 7).toString(2).padStart(3, '0');
  return `${cpu.mode}+${(offset & 0xff).toString(16)} lr+${back} ${masks}`;
}

describe('A32 interrupts', () => {
  it('enter their modes with the return address plus an offset', async () => {
    expect(await takenA32('svc', { irq: true })).toBe('irq+18 lr+4 110');
    expect(await takenA32('svc', { fiq: true })).toBe('fiq+1c lr+4 111');
    expect(await takenA32('svc', { serror: true })).toBe('abt+10 lr+8 110');
  });
  it('enter Hyp mode where HCR routes them, or Hyp mode runs', async () => {
    expect(await takenA32('svc', { irq: true }, IMO)).toBe('hyp+18 lr+-4 111');
    expect(await takenA32('svc', { fiq: true }, FMO)).toBe('hyp+1c lr+-4 111');
    expect(await takenA32('svc', { serror: true }, AMO)).toBe('hyp+14 lr+-4 111');
    expect(await takenA32('hyp', { irq: true }, IMO)).toBe('hyp+18 lr+0 111');
    expect(await takenA32('hyp', { serror: true }, 0n)).toBe('hyp+10 lr+0 111');
  });
  it('that are virtual enter the modes of PL1', async () => {
    expect(await takenA32('svc', {}, IMO | VI)).toBe('irq+18 lr+4 110');
    expect(await takenA32('svc', {}, AMO | VSE)).toBe('abt+10 lr+8 110');
    expect(await takenA32('hyp', {}, IMO | VI)).toBeUndefined();
  });
});

describe('the generic timer', () => {
  const source = (timer: string) => `
_start: mov   x0, #100
        msr   ${timer}_tval_el0, x0
        mrs   x1, cntpct_el0
        mov   x0, #1
        msr   ${timer}_ctl_el0, x0
        msr   daifclr, #2
1:      b     1b
        .balign 2048
vectors: .space 0x280
        mrs   x2, cntpct_el0
        mrs   x3, ${timer}_ctl_el0
        mrs   x4, isr_el1
done:   b     .
`;
  it.each([
    ['cntp', 'physical', undefined],
    ['cntp', 'physical', 1],
    ['cntp', 'physical', 7],
    ['cntv', 'virtual', undefined],
  ] as const)('%s fires at its tick, whatever the slices (%s, %s)', async (timer, route, slice) => {
    const timers = { [route]: 'irq' } as const;
    const { machine, at } = await machineFor(source(timer), { isa: 'a64', startEL: 1, timers });
    machine.cpu.setSysreg('VBAR_EL1', at('vectors'));
    machine.cpu.setSysreg('CNTVOFF_EL2', 0n);
    machine.cpu.setSysreg('CNTHCTL_EL2', 3n);
    if (slice === undefined) machine.run({ until: at('done'), maxInsns: 10_000 });
    else
      for (let i = 0; i < 3000 && machine.pc !== at('done'); i++)
        machine.run({ maxInsns: slice, until: at('done') });
    expect(machine.pc).toBe(at('done'));
    // TVAL is written at count 0: the condition is met from count 100 = instruction 1600 on.
    expect(machine.insns).toBe(1603n);
    expect(machine.x(2) - machine.x(1)).toBe(100n);
    expect(machine.x(3)).toBe(5n);
    expect(machine.x(4)).toBe(0x80n);
  });
  it('drives no line unless the machine routes it', async () => {
    const { machine, at } = await machineFor(source('cntp'), { isa: 'a64', startEL: 1 });
    machine.cpu.setSysreg('VBAR_EL1', at('vectors'));
    machine.cpu.setSysreg('CNTHCTL_EL2', 3n);
    expect(machine.run({ until: at('done'), maxInsns: 10_000 }).reason).toBe('budget');
  });
  it('is what WFI waits for: time goes on, instructions do not', async () => {
    const wait = source('cntp').replace('1:      b     1b', '        wfi\n        b .');
    const timers = { physical: 'irq' } as const;
    const { machine, at } = await machineFor(wait, { isa: 'a64', startEL: 1, timers });
    machine.cpu.setSysreg('VBAR_EL1', at('vectors'));
    machine.cpu.setSysreg('CNTHCTL_EL2', 3n);
    expect(machine.run({ until: at('done'), maxInsns: 10_000 }).reason).toBe('until');
    expect(machine.insns).toBe(10n);
    expect(machine.x(2)).toBe(100n);
    expect(machine.sysreg('ELR_EL1')).toBe(at('_start') + 28n);
  });
});
