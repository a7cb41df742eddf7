// A32 semantics at the edges: traps and calls to Hyp mode, what is UNDEFINED where, stops by name,
// faults in the middle of a transfer, monitors, literals, and the choices where the architecture
// leaves one.
import { describe, expect, it } from 'vitest';
import { Machine } from '../../src/machine/index.js';
import { encodeInstruction } from '../../src/operands/encode.js';
import { absoluteContext, resolve } from '../../tools/oracle/context.js';

const CODE = 0x40008000;
const DATA = 0x40010000;
const VBAR = 0x40002000;
const HVBAR = 0x40003000;
const UND = VBAR + 0x04;
const DABT = VBAR + 0x10;
const HYP_UND = HVBAR + 0x04;
const HYP_TRAP = HVBAR + 0x14;

function assemble(lines: readonly (string | number)[]): Uint8Array {
  const bytes = new Uint8Array(lines.length * 4);
  lines.forEach((line, i) => {
    let word = line as number;
    if (typeof line === 'string') {
      const [, mnemonic, operands] = /^(\S+)\s*(.*)$/.exec(line)!;
      const encoded = encodeInstruction('a32', mnemonic, operands, absoluteContext('a32'));
      word = resolve(encoded, BigInt(CODE + 4 * i));
    }
    new DataView(bytes.buffer).setUint32(4 * i, word >>> 0, true);
  });
  return bytes;
}

interface Setup {
  readonly mode?: string;
  readonly registers?: Readonly<Record<number, number>>;
  readonly sysregs?: Readonly<Record<string, number>>;
}

/** Runs the lines until they end, an exception reaches a vector, or something stops them. */
async function run(lines: readonly (string | number)[], setup: Setup = {}) {
  const machine = await Machine.create({ isa: 'a32', ramBytes: 1 << 20 });
  const { cpu } = machine;
  machine.memory.write(BigInt(CODE), assemble(lines));
  cpu.mode = setup.mode ?? 'svc';
  cpu.setSysreg('VBAR', BigInt(VBAR));
  cpu.setSysreg('HVBAR', BigInt(HVBAR));
  for (const [name, value] of Object.entries(setup.sysregs ?? {}))
    cpu.setSysreg(name, BigInt(value));
  for (const [n, value] of Object.entries(setup.registers ?? {})) cpu.setR(Number(n), value);
  cpu.pc = BigInt(CODE);
  const vectors = [VBAR, HVBAR].flatMap((base) =>
    [0, 1, 2, 3, 4, 5].map((n) => BigInt(base + 4 * n)),
  );
  const end = BigInt(CODE + 4 * lines.length);
  const stop = machine.run({ until: [end, ...vectors], maxInsns: 100 });
  return { machine, cpu, stop, pc: Number(stop.pc) };
}

const words = (machine: Machine, address: number, count: number) => {
  const bytes = machine.memory.read(BigInt(address), count * 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: count }, (_, i) => view.getUint32(4 * i, true));
};

/** One page at DATA mapped and the next one not, by a second-level table; code is a section. */
function onePageMapped(machine: Machine): void {
  const put = (address: number, value: number) =>
    machine.memory.write(BigInt(address), new Uint8Array(new Uint32Array([value]).buffer));
  const first = 0x400c0000;
  const second = 0x400c8000;
  put(first + (0x400 << 2), second | 1);
  for (let page = 0; page < 256; page++)
    if (page !== 0x11) put(second + page * 4, (0x40000000 + page * 4096) | 0x7e);
  machine.cpu.setSysreg('TTBR0', BigInt(first));
  machine.cpu.setSysreg('TTBCR', 0n);
  machine.cpu.setSysreg('DACR', 1n);
  machine.cpu.setSysreg('SCTLR', machine.cpu.sysreg('SCTLR') | 1n);
}

async function runMapped(lines: readonly string[], registers: Readonly<Record<number, number>>) {
  const machine = await Machine.create({ isa: 'a32', ramBytes: 1 << 20, startMode: 'svc' });
  const { cpu } = machine;
  machine.memory.write(BigInt(CODE), assemble(lines));
  cpu.setSysreg('VBAR', BigInt(VBAR));
  onePageMapped(machine);
  for (const [n, value] of Object.entries(registers)) cpu.setR(Number(n), value);
  cpu.pc = BigInt(CODE);
  const stop = machine.run({
    until: [BigInt(CODE + 4 * lines.length), BigInt(DABT)],
    maxInsns: 100,
  });
  return { machine, cpu, pc: Number(stop.pc) };
}

describe('calls and traps', () => {
  it('HVC goes to the Hyp trap vector from PL1 and to 0x08 from Hyp mode', async () => {
    const fromSvc = await run(['hvc #0x1234']);
    expect(fromSvc.pc).toBe(HYP_TRAP);
    expect(fromSvc.cpu.sysreg('HSR')).toBe(0x4a001234n);
    expect(fromSvc.cpu.sysreg('ELR_hyp')).toBe(BigInt(CODE + 4));
    const fromHyp = await run(['hvc #1'], { mode: 'hyp' });
    expect(fromHyp.pc).toBe(HVBAR + 8);
  });

  it('HVC is UNDEFINED in User mode and with HCR.HCD', async () => {
    expect((await run(['hvc #0'], { mode: 'usr' })).pc).toBe(UND);
    expect((await run(['hvc #0'], { sysregs: { HCR: 1 << 29 } })).pc).toBe(UND);
  });

  it('SMC stops for the host, is trapped by HCR.TSC, and is UNDEFINED in User mode', async () => {
    const host = await run(['smc #5']);
    expect(host.stop).toMatchObject({ reason: 'smc', detail: 'SMC #5', pc: BigInt(CODE + 4) });
    const trapped = await run(['smc #0'], { sysregs: { HCR: 1 << 19 } });
    expect(trapped.pc).toBe(HYP_TRAP);
    expect(trapped.cpu.sysreg('HSR')! >> 26n).toBe(0x13n);
    expect(trapped.cpu.sysreg('ELR_hyp')).toBe(BigInt(CODE));
    expect((await run(['smc #0'], { mode: 'usr' })).pc).toBe(UND);
  });

  it('WFI stops, HCR.TWI and TWE trap with the condition in the syndrome', async () => {
    expect((await run(['wfi'])).stop.reason).toBe('wfi');
    const wfi = await run(['wfi'], { sysregs: { HCR: 1 << 13 } });
    expect(wfi.pc).toBe(HYP_TRAP);
    expect(wfi.cpu.sysreg('HSR')).toBe(0x07e00000n);
    const wfe = await run(['cmp r0, r0', 'wfeeq'], { sysregs: { HCR: 1 << 14 } });
    expect(wfe.cpu.sysreg('HSR')).toBe(0x07000001n);
    expect((await run(['wfi'], { mode: 'hyp', sysregs: { HCR: 1 << 13 } })).stop.reason).toBe(
      'wfi',
    );
  });

  it('SEV lets the next WFE go on, once', async () => {
    const { stop, pc } = await run(['sev', 'wfe', 'wfe', 'nop']);
    expect(stop.reason).toBe('wfe');
    expect(pc).toBe(CODE + 12);
  });

  it('SVC from User mode goes to Hyp with HCR.TGE', async () => {
    const { pc, cpu } = await run(['svc #7'], { mode: 'usr', sysregs: { HCR: 1 << 27 } });
    expect(pc).toBe(HYP_TRAP);
    expect(cpu.sysreg('HSR')).toBe(0x46000007n);
  });
});

describe('UNDEFINED', () => {
  it.each([
    'rfeia r0',
    'ldm r0, {r1, pc}^',
    'ldm r0, {r1, r2}^',
    'stm r0, {r1, r2}^',
    'srsia sp!, #19',
    'subs pc, lr, #4',
    'movs pc, lr',
  ])('%s in Hyp mode', async (line) => {
    const { pc } = await run([line], { mode: 'hyp', registers: { 0: DATA, 13: DATA, 14: CODE } });
    expect(pc).toBe(HYP_UND);
  });

  it.each([
    'subs pc, lr, #4',
    'ldm r0, {r1, pc}^',
    'mrs r0, spsr',
    'msr spsr_f, r0',
    'eret',
    'srsia sp!, #19',
  ])('%s in System mode, which has no SPSR', async (line) => {
    const { pc, cpu } = await run([line], { mode: 'sys', registers: { 0: DATA, 13: DATA } });
    expect(pc).toBe(UND);
    expect(cpu.mode).toBe('und');
  });

  it.each([
    0xe1c010d0, // LDRD with an odd register pair
    0xe7c0029f, // BFC with msb < lsb
    0xe8900000, // LDM of nothing
    0xe1010092, // SWP
    0xee010500, // CDP p5
    0xed910501, // LDC p5
    0xfe010f10, // MCR2 p15
  ])('word %#', async (word) => {
    expect((await run([word >>> 0], { registers: { 0: DATA, 1: DATA, 2: DATA } })).pc).toBe(UND);
  });

  it('system registers from User mode', async () => {
    expect((await run(['mrc p15, 0, r0, c1, c0, 0'], { mode: 'usr' })).pc).toBe(UND);
    expect((await run(['mrc p15, 4, r0, c1, c1, 0'])).pc).toBe(UND);
  });
});

describe('stops by name', () => {
  it.each([
    ['ldc p14, c5, [r0], #4', 0xecb05e01],
    ['mrc p14, 0, r0, c0, c5, 0', 0xee100e15],
  ])('%s', async (_name, word) => {
    const { stop, pc } = await run([word]);
    expect(stop.reason).toBe('not-implemented');
    expect(pc).toBe(CODE);
  });

  it('T32 instructions without an executor', async () => {
    const { stop, pc } = await run([0xe12fff10, 0x5e01ecb0], { registers: { 0: CODE + 5 } });
    expect(stop.detail).toBe('not implemented: LDC_T1');
    expect(pc).toBe(CODE + 4);
  });
});

describe('changes to T32', () => {
  it.each([
    ['bx r0', { 0: DATA + 1 }],
    ['ldr pc, [r1]', { 1: DATA }],
    ['blx r0', { 0: DATA + 1 }],
  ])('%s sets CPSR.T', async (line, registers) => {
    const machine = await run([], {});
    const { cpu } = machine.machine;
    machine.machine.memory.write(BigInt(CODE), assemble([line]));
    machine.machine.memory.write(BigInt(DATA), new Uint8Array(new Uint32Array([DATA + 1]).buffer));
    for (const [n, value] of Object.entries(registers)) cpu.setR(Number(n), value);
    cpu.cpsr = 0x1d3;
    cpu.pc = BigInt(CODE);
    const stop = machine.machine.run({ maxInsns: 1 });
    expect(stop.pc).toBe(BigInt(DATA));
    expect(cpu.cpsr & 0x20).toBe(0x20);
  });
});

describe('transfers that fault in the middle', () => {
  const last = DATA + 0x1000 - 8;

  it('LDM restores everything', async () => {
    const { cpu, pc } = await runMapped(['ldm r0!, {r1-r4}'], { 0: last, 1: 1, 2: 2, 3: 3, 4: 4 });
    expect(pc).toBe(DABT);
    expect([0, 1, 2, 3, 4].map((n) => cpu.r(n))).toEqual([last, 1, 2, 3, 4]);
    expect(cpu.sysreg('DFAR')).toBe(BigInt(DATA + 0x1000));
    expect(cpu.sysreg('DFSR')).toBe(0x007n);
    expect(cpu.sysreg('LR_abt')).toBe(BigInt(CODE + 8));
  });

  it('STM keeps the base and reports a write', async () => {
    const { cpu, pc, machine } = await runMapped(['stm r0!, {r1-r4}'], { 0: last, 1: 1, 2: 2 });
    expect(pc).toBe(DABT);
    expect(cpu.r(0)).toBe(last);
    expect(words(machine, last, 2)).toEqual([1, 2]);
    expect(cpu.sysreg('DFSR')).toBe(0x807n);
  });

  it.each([
    'ldrd r2, r3, [r0], #8',
    'ldr r2, [r0], #4',
    'ldrh r2, [r0, #2]!',
    'strd r2, r3, [r0, #8]!',
  ])('%s leaves base and destination', async (line) => {
    const base = /\[r0\]|!/.test(line) && !line.includes('[r0], #8') ? DATA + 0x1000 : last + 4;
    const { cpu, pc } = await runMapped([line], { 0: base, 2: 2, 3: 3 });
    expect(pc).toBe(DABT);
    expect([0, 2, 3].map((n) => cpu.r(n))).toEqual([base, 2, 3]);
  });

  it('an unaligned word across the edge faults with nothing changed', async () => {
    const { cpu, pc, machine } = await runMapped(['str r1, [r0, #2]!'], { 0: last + 4, 1: -1 });
    expect(pc).toBe(DABT);
    expect(cpu.r(0)).toBe(last + 4);
    expect(words(machine, last + 4, 1)).toEqual([0]);
  });

  it('LDM and STM across two mapped pages', async () => {
    const edge = DATA - 8;
    const lines = ['stm r0, {r1-r6}', 'mov r1, #0', 'ldm r0, {r1-r6}'];
    const { cpu, machine } = await runMapped(lines, {
      0: edge,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
    });
    expect(words(machine, edge, 6)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([1, 2, 3, 4, 5, 6].map((n) => cpu.r(n))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('memory', () => {
  it('SCTLR.A makes unaligned accesses fault, in Hyp mode HSCTLR.A', async () => {
    const line = ['ldr r1, [r0, #1]'];
    const registers = { 0: DATA };
    expect((await run(line, { registers, sysregs: { SCTLR: 0x00c50078 | 2 } })).pc).toBe(DABT);
    const hyp = await run(line, { mode: 'hyp', registers, sysregs: { HSCTLR: 0x30c50878 | 2 } });
    expect(hyp.pc).toBe(HVBAR + 0x10);
    expect(hyp.cpu.sysreg('HSR')! >> 26n).toBe(0x25n);
  });

  it('literals of all sizes are relative to PC + 8', async () => {
    const { cpu } = await run([
      'ldr r0, [pc, #24]',
      'ldrb r1, [pc, #20]',
      'ldrh r2, [pc, #18]',
      'ldrsb r3, [pc, #15]',
      'ldrsh r4, [pc, #10]',
      'ldrd r6, r7, [pc, #4]',
      'ldr r5, [pc, #-8]',
      'b 0x40008028',
      0x8001fe90,
      0x12345678,
    ]);
    expect([0, 1, 2, 3, 4, 6, 7].map((n) => cpu.r(n) >>> 0)).toEqual(
      [0x8001fe90, 0x90, 0x8001, 0xffffff80, 0xffff8001, 0x8001fe90, 0x12345678].map(
        (n) => n >>> 0,
      ),
    );
  });

  it('STREX fails without LDREX, after CLREX and at another address', async () => {
    const registers = { 0: DATA, 1: DATA + 8, 5: 0x55 };
    const { cpu, machine } = await run(
      [
        'strex r2, r5, [r0]',
        'ldrex r6, [r0]',
        'clrex',
        'strex r3, r5, [r0]',
        'ldrex r6, [r0]',
        'strex r4, r5, [r1]',
      ],
      { registers },
    );
    expect([2, 3, 4].map((n) => cpu.r(n))).toEqual([1, 1, 1]);
    expect(words(machine, DATA, 3)).toEqual([0, 0, 0]);
  });

  it('an exception return opens the monitor', async () => {
    const { cpu } = await run(['ldrex r1, [r0]', 'movs pc, lr', 'strex r2, r5, [r0]'], {
      registers: { 0: DATA, 14: CODE + 8 },
      sysregs: { SPSR_svc: 0x1d3 },
    });
    expect(cpu.r(2)).toBe(1);
  });
});

describe('coprocessor 15', () => {
  it('MCR and MRC by halves and MCRR and MRRC as a whole see one register', async () => {
    const { cpu } = await run(
      [
        'mcrr p15, 0, r0, r1, c2',
        'mrc p15, 0, r2, c2, c0, 0',
        'mcr p15, 0, r3, c2, c0, 0',
        'mrrc p15, 0, r4, r5, c2',
      ],
      { registers: { 0: 0x40004000, 1: 0x12, 3: 0x40008000 } },
    );
    expect(cpu.r(2)).toBe(0x40004000);
    expect([cpu.r(4), cpu.r(5)]).toEqual([0x40008000, 0x12]);
    expect(cpu.sysreg('TTBR0')).toBe(0x1240008000n);
  });

  it('MRC to APSR_nzcv sets the flags and nothing else', async () => {
    const { cpu } = await run(['mcr p15, 0, r0, c13, c0, 2', 'mrc p15, 0, APSR_nzcv, c13, c0, 2'], {
      registers: { 0: 0xafffffff },
    });
    expect(cpu.cpsr >>> 28).toBe(0xa);
    expect(cpu.mode).toBe('svc');
  });

  it('User mode reads TPIDRURO and may not write it', async () => {
    expect((await run(['mrc p15, 0, r0, c13, c0, 3', 'nop'], { mode: 'usr' })).pc).toBe(CODE + 8);
    expect((await run(['mcr p15, 0, r0, c13, c0, 3'], { mode: 'usr' })).pc).toBe(UND);
  });
});

describe('instructions without an effect', () => {
  it('hints, preloads and barriers change no register', async () => {
    const lines = [
      ...['nop', 'yield', 'dbg #3', 'nop {99}', 'dsb sy', 'dmb ish', 'isb', 'pld [r0, #4]'],
      ...['pldw [r0, #-4]', 'pli [r0]', 'pld [r0, r1, lsl #2]', 'pldw [r0, r1]', 'pli [r0, r1]'],
      ...['pld [pc, #8]', 'pli [pc, #-8]', 0xf450f000, 0xf650f001],
    ];
    const registers = Object.fromEntries(Array.from({ length: 15 }, (_, n) => [n, n * 0x1111]));
    const { cpu, pc } = await run(lines, { registers });
    expect(pc).toBe(CODE + 4 * lines.length);
    expect(Array.from({ length: 15 }, (_, n) => cpu.r(n))).toEqual(Object.values(registers));
  });
});
