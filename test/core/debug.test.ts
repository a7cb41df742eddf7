// Self-hosted debug: what enables, masks and orders debug exceptions. The samples have one of each kind; the
// privileged fuzzers compare them with QEMU.
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine, type MachineOptions } from '../../src/machine/machine.js';
import '../core.js';

const BASE = 0x4000_0000n;
const VECTORS = 0x4000_1000n;
const SS = 1n << 21n;
const NOP = 0xd503201f;

interface Setup {
  readonly EL?: 0 | 1 | 2;
  readonly mdscr?: bigint;
  readonly options?: Partial<MachineOptions>;
  readonly registers?: Readonly<Record<string, bigint>>;
}

/** An A64 machine with `source` at BASE, vectors of NOPs, the OS Lock clear. */
async function machineWith(source: string, { EL = 0, mdscr = 0n, options, registers }: Setup = {}) {
  const program = assemble(`${source}\nend: b .\n`, { isa: 'a64', file: 'debug.S' });
  const machine = await Machine.create({ isa: 'a64', ramBytes: 1 << 20, startEL: EL, ...options });
  machine.load(program);
  machine.write(VECTORS, new Uint8Array(Uint32Array.from({ length: 512 }, () => NOP).buffer));
  const set = { VBAR_EL1: VECTORS, VBAR_EL2: VECTORS, OSLSR_EL1: 8n, MDSCR_EL1: mdscr };
  for (const [name, value] of Object.entries({ ...set, ...registers }))
    machine.setSysreg(name, value);
  return { machine, program };
}

const classOf = (machine: Machine, el: 1 | 2) => Number(machine.sysreg(`ESR_EL${el}`) >> 26n);

describe('software step', () => {
  /** EL1 returns to EL0 with SPSR_EL1.SS = 1; the machine behind `insns` more instructions. */
  async function stepped(source: string, insns: number, more: Setup = {}) {
    const user = BASE + 4n;
    const registers = { SPSR_EL1: SS, ELR_EL1: user, ...more.registers };
    const made = await machineWith(`eret\n${source}`, { EL: 1, mdscr: 1n, ...more, registers });
    made.machine.run({ maxInsns: 1 + insns });
    return made.machine;
  }

  test('one instruction, then the exception, which counts as one', async () => {
    const machine = await stepped('mov x0, #1\n mov x0, #2', 2);
    expect(machine.x(0)).toBe(1n);
    expect(classOf(machine, 1)).toBe(0x32);
    expect(machine.pc).toBe(VECTORS + 0x400n);
    expect(machine.sysreg('ELR_EL1')).toBe(BASE + 8n);
    expect(machine.insns).toBe(3n);
  });

  test('the same one run() after the other', async () => {
    const { machine } = await machineWith('eret\n ldxr x0, [x1]', {
      ...{ EL: 1, mdscr: 1n },
      registers: { SPSR_EL1: SS, ELR_EL1: BASE + 4n },
    });
    machine.setX(1, BASE);
    for (let i = 0; i < 3; i++) machine.step();
    expect(machine.sysreg('ESR_EL1')).toBe(0xcb00_0062n);
  });

  test('an exception of the instruction keeps SPSR.SS, a call clears it', async () => {
    const undefinedAtEL0 = await stepped('.inst 0', 1);
    expect(classOf(undefinedAtEL0, 1)).toBe(0);
    expect(undefinedAtEL0.sysreg('SPSR_EL1') & SS).toBe(SS);
    const call = await stepped('svc #0', 1);
    expect(classOf(call, 1)).toBe(0x15);
    expect(call.sysreg('SPSR_EL1') & SS).toBe(0n);
  });

  test.each([
    ['the OS Lock', { OSLSR_EL1: 10n }],
    ['the OS Double Lock', { OSDLR_EL1: 1n }],
  ])('%s holds it off', async (_name, registers) => {
    const machine = await stepped('mov x0, #1\n mov x0, #2', 2, { registers });
    expect(machine.x(0)).toBe(2n);
  });

  test('an ERET from where it is enabled leaves nothing to step: it is pending at once', async () => {
    const machine = await stepped('mov x0, #1', 1, { mdscr: 0x2001n });
    // EL1 with PSTATE.D = 1 is not such a place.
    expect(machine.x(0)).toBe(1n);
    const { machine: other } = await machineWith('msr daifclr, #8\n eret\n mov x0, #1', {
      ...{ EL: 1, mdscr: 1n },
      registers: { SPSR_EL1: SS, ELR_EL1: BASE + 8n },
    });
    other.setSysreg('MDSCR_EL1', 0x2001n);
    other.setX(0, 0n);
    other.run({ maxInsns: 2 });
    expect(classOf(other, 1)).toBe(0x33);
    expect(other.sysreg('ELR_EL1')).toBe(BASE + 4n);
  });

  test('an instruction that masks it is not followed by the exception', async () => {
    const { machine } = await machineWith('msr daifset, #8\n mov x0, #7', {
      ...{ EL: 1, mdscr: 0x2001n },
    });
    machine.cpu.pstate = 0x1c5;
    machine.run({ maxInsns: 1 });
    expect(classOf(machine, 1)).toBe(0x33);
    const { machine: masked } = await machineWith('eret\n msr daifset, #8\n mov x0, #7', {
      ...{ EL: 1, mdscr: 0x2001n },
      registers: { SPSR_EL1: SS | 0x1c5n, ELR_EL1: BASE + 4n },
    });
    masked.run({ maxInsns: 3 });
    expect(masked.x(0)).toBe(7n);
  });

  test('an interrupt comes first, and the step is still to be made', async () => {
    const machine = await stepped('mov x0, #1', 0);
    machine.cpu.setPending({ irq: true });
    machine.run({ maxInsns: 1 });
    expect(machine.sysreg('SPSR_EL1') & SS).toBe(SS);
    expect(machine.pc & 0x780n).toBe(0x480n);
  });

  test('of AArch32 at EL0', async () => {
    const machine = await stepped('.inst 0xe3a00001, 0xe3a00002', 2, {
      registers: { SPSR_EL1: SS | 0x10n },
    });
    expect(machine.x(0)).toBe(1n);
    expect(machine.sysreg('ESR_EL1')).toBe(0xcb00_0022n);
    expect(machine.pc).toBe(VECTORS + 0x600n);
  });
});

describe('breakpoints and watchpoints', () => {
  const onUser = { DBGBVR0_EL1: BASE + 4n, DBGBCR0_EL1: 0x1e5n };

  test('a run that is enabled in the middle of it, and disabled again', async () => {
    const { machine, program } = await machineWith(
      `        mov     x1, #100
1:      subs    x1, x1, #1
        b.ne    1b
        msr     mdscr_el1, x2
        mov     x1, #100
2:      subs    x1, x1, #1
        b.ne    2b
        msr     mdscr_el1, xzr
        mov     x0, #9`,
      { EL: 1, registers: { DBGWVR0_EL1: BASE, DBGWCR0_EL1: 0x1ffbn } },
    );
    machine.setX(2, 0xa000n);
    expect(machine.run({ until: program.symbol('end') }).reason).toBe('until');
    expect(machine.insns).toBe(406n - 1n);
    expect(machine.x(0)).toBe(9n);
  });

  test('a breakpoint that hits its own vector for ever ends with the budget', async () => {
    const machine = await Machine.create({ isa: 'a32', startMode: 'svc', ramBytes: 1 << 20 });
    const registers = { VBAR_EL1: 0x4000_0000n, OSLSR_EL1: 8n, MDSCR_EL1: 0x8000n };
    for (const [name, value] of Object.entries(registers)) machine.setSysreg(name, value);
    machine.setSysreg('DBGBVR0_EL1', 0x4000_000cn);
    machine.setSysreg('DBGBCR0_EL1', 0x1e7n);
    machine.cpu.pc = 0x4000_000cn;
    expect(machine.run({ maxInsns: 1000 }).reason).toBe('budget');
    expect(machine.insns).toBe(1000n);
    expect(machine.cpu.exceptionsTo(1)).toBe(1000n);
  });

  test('an abort of the fetch comes before a breakpoint', async () => {
    const { machine } = await machineWith('br x3', {
      ...{ mdscr: 0x8000n },
      registers: { DBGBVR0_EL1: 0x40n, DBGBCR0_EL1: 0x1e5n },
    });
    machine.setX(3, 0x40n);
    machine.run({ maxInsns: 2 });
    expect(classOf(machine, 1)).toBe(0x20);
  });

  test('halfwords of T32 by BAS', async () => {
    const hit = async (bas: bigint) => {
      const { machine } = await machineWith('.inst 0x22022101, 0x24042303', {
        ...{ mdscr: 0x8000n },
        registers: { DBGBVR0_EL1: BASE, DBGBCR0_EL1: (bas << 5n) | 5n },
        options: { startMode: 'usr', startEL: undefined },
      });
      machine.cpu.pstate = 0x1f0 | 0x20;
      machine.cpu.pc = BASE;
      machine.run({ maxInsns: 3 });
      return classOf(machine, 1) === 0x30 ? machine.sysreg('ELR_EL1') - BASE : undefined;
    };
    expect(await hit(3n)).toBe(0n);
    expect(await hit(12n)).toBe(2n);
  });

  test.each([
    ['ldr x0, [x1]', 0],
    ['ldr x0, [x1, #16]', undefined],
    ['ldp x2, x3, [x1, #-8]', 0],
    ['ldrh w0, [x1, #6]', 6],
    ['ldrb w0, [x1, #7]', 7],
    ['ldr q0, [x1, #-16]', undefined],
    ['ldr q0, [x1]', 0],
    ['ldxp x2, x3, [x1, #0]', 0],
    ['str x0, [x1]', undefined],
  ])('watched loads: %s', async (line, at) => {
    const { machine, program } = await machineWith(
      `${line}\n b end\n .balign 16\n .space 32\ndata: .space 32`,
      {
        ...{ mdscr: 0x8000n },
        registers: { CPACR_EL1: 0x30_0000n, DBGWCR0_EL1: 0x1fedn },
      },
    );
    const data = program.symbol('data');
    machine.setSysreg('DBGWVR0_EL1', data);
    machine.setX(1, data);
    machine.run({ maxInsns: 1 });
    const isHit = machine.pc === VECTORS + 0x400n;
    expect(
      isHit && classOf(machine, 1) === 0x34 ? Number(machine.sysreg('FAR_EL1') - data) : undefined,
    ).toBe(at);
  });

  test('EL0 alone, where the state says so', async () => {
    const { machine } = await machineWith('nop\n nop', {
      EL: 1,
      mdscr: 0x8000n,
      registers: onUser,
    });
    machine.run({ maxInsns: 3 });
    expect(machine.cpu.exceptionsTo(1)).toBe(0n);
  });

  test('what the second tier has compiled is left', async () => {
    const source = `1: ldr x0, [x1]\n add x7, x7, #1\n eor x8, x7, x8\n add x9, x8, x7\n subs x2, x2, #1\n b.ne 1b\n mov x3, x4\n msr mdscr_el1, x5\n mov x2, #5\n cbz x6, end\n mov x6, #0\n b 1b`;
    const { machine, program } = await machineWith(source, {
      EL: 1,
      registers: { DBGWCR0_EL1: 0x1febn },
    });
    machine.cpu.pstate = 0x1c5;
    machine.setSysreg('DBGWVR0_EL1', VECTORS + 0x800n);
    for (const [n, value] of [
      [1, VECTORS + 0x800n],
      [2, 3_000_000n],
      [5, 0xa000n],
      [6, 1n],
    ] as const)
      machine.setX(n, value);
    machine.run({ maxInsns: 1_000_000 });
    expect(machine.compiledInstructions).toBeGreaterThan(2);
    const stop = machine.run({ until: [VECTORS + 0x200n, program.symbol('end')] });
    expect(stop.pc).toBe(VECTORS + 0x200n);
    expect(machine.sysreg('FAR_EL1')).toBe(VECTORS + 0x800n);
    expect(machine.x(2)).toBe(5n);
  });

  test('vector catch of AArch32', async () => {
    const machine = await Machine.create({ isa: 'a32', startMode: 'svc', ramBytes: 1 << 20 });
    const program = assemble('svc #0\n', { isa: 'a32', file: 'catch.S' });
    machine.load(program);
    const registers = { VBAR_EL1: VECTORS, OSLSR_EL1: 8n, MDSCR_EL1: 0x8000n };
    for (const [name, value] of Object.entries(registers)) machine.setSysreg(name, value);
    machine.setSysreg('DBGVCR32_EL2', 1n << 26n); // NSS
    machine.run({ maxInsns: 2 });
    expect(machine.cpu.mode).toBe('abt');
    expect(machine.sysreg('LR_abt')).toBe(VECTORS + 12n);
    expect(machine.sysreg('MDSCR_EL1') & 0x3cn).toBe(5n << 2n);
  });

  test.each([
    ['a breakpoint', { DBGBVR0_EL1: BASE, DBGBCR0_EL1: 0x1e7n }, 0x8000_0022n],
    ['a watchpoint', { DBGWVR0_EL1: BASE, DBGWCR0_EL1: 0x1ffn }, 0x9000_0022n],
  ])('HDCR.TDE takes %s of Armv7 to Hyp mode', async (_name, registers, hsr) => {
    const machine = await Machine.create({ isa: 'a32', startMode: 'svc', ramBytes: 1 << 20 });
    machine.load(assemble('ldr r0, [r1]\n', { isa: 'a32', file: 'tde.S' }));
    const all = {
      HVBAR: VECTORS,
      OSLSR_EL1: 8n,
      MDSCR_EL1: 0x8000n,
      MDCR_EL2: 0x100n,
      ...registers,
    };
    for (const [name, value] of Object.entries(all)) machine.setSysreg(name, value);
    machine.setR(1, Number(BASE));
    machine.step();
    expect(machine.cpu.mode).toBe('hyp');
    expect(machine.pc).toBe(VECTORS + 0x14n);
    expect(machine.sysreg('HSR')).toBe(hsr);
    expect(machine.sysreg('ELR_hyp')).toBe(BASE);
  });
});
