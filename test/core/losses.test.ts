// What becomes UNKNOWN in the course of a run: by CONSTRAINED UNPREDICTABLE instructions that are executed, by
// exceptions and by exception returns.
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine, type MachineOptions } from '../../src/machine/machine.js';
import '../core.js';

/** Runs `lines` from a machine with known registers and a word at `data`, up to the label `end`. */
async function run(isa: 'a64' | 'a32', lines: string, options: Partial<MachineOptions> = {}) {
  const prelude =
    isa === 'a64' ? '' : '.syntax unified\n .arch armv7-a\n .arch_extension virt\n .fpu neon\n';
  const source = `${prelude}${lines}\nend: b .\n .balign 16\ndata: .space 64\n`;
  const program = assemble(source, { isa, file: 'losses.S' });
  const start = isa === 'a64' ? ({ startEL: 1 } as const) : { startMode: 'svc' };
  const machine = await Machine.create({
    isa,
    ramBytes: 1 << 20,
    unknown: 'mark',
    ...start,
    ...options,
  });
  machine.load(program);
  for (let n = 0; n < 15; n++) machine.cpu.setR(n, n === 1 ? Number(program.symbol('data')) : 1);
  if (isa === 'a64') machine.setSysreg('CPACR_EL1', 0x0030_0000n);
  else {
    machine.setSysreg('CPACR_EL1', 0x00f0_0000n);
    machine.setSysreg('FPEXC32_EL2', 1n << 30n);
  }
  const stop = machine.run({ until: program.symbol('end'), maxInsns: 100 });
  return { machine, program, stop };
}

const isTag = (value: bigint | number) => (BigInt(value) & 0xffff_f000n) === 0x0bad_5000n;

describe('A64', () => {
  test.each([
    ['.inst 0xf8408421 // ldr x1, [x1], #8', 1],
    ['.inst 0xf8408c21 // ldr x1, [x1, #8]!', 1],
    ['.inst 0x38401421 // ldrb w1, [x1], #1', 1],
    ['.inst 0xa8c10821 // ldp x1, x2, [x1], #16', 1],
    ['.inst 0xa8c10422 // ldp x2, x1, [x1], #16', 1],
    ['.inst 0x29400c23 // ldp w3, w3, [x1]', 3],
    ['.inst 0xa8400c23 // ldnp x3, x3, [x1]', 3],
    ['.inst 0xc87f0c23 // ldxp x3, x3, [x1]', 3],
  ])('%s', async (line, n) => {
    const { machine, stop } = await run('a64', line);
    expect(stop.reason).toBe('until');
    expect(isTag(machine.x(n))).toBe(true);
    const others = [0, 1, 2, 3, 4].filter((other) => other !== n);
    expect(others.filter((other) => isTag(machine.x(other)))).toEqual([]);
  });

  test('a load pair of one vector register', async () => {
    const { machine } = await run('a64', '.inst 0x6d401023 // ldp d3, d4, [x1]');
    expect(isTag(machine.cpu.v(3))).toBe(false);
    const { machine: other } = await run('a64', '.inst 0x6d400c23 // ldp d3, d3, [x1]');
    expect(isTag(other.cpu.v(3))).toBe(true);
  });

  test.each([
    ['ldr x3, [x1], #8', 'write-back to another register'],
    ['ldp x2, x3, [x1], #16', 'the same of pairs'],
    ['.inst 0xa9407c3f // ldp xzr, xzr, [x1]', 'the zero register stays zero'],
    ['.inst 0xf840843f // ldr xzr, [x1], #8', 'as the destination of a load'],
    ['ldr d1, [x1], #8', 'V1 is not X1'],
    ['ldxr x0, [x1]\n stxr w2, x0, [x1]', 'an exclusive store that is as it should be'],
  ])('%s: %s', async (lines) => {
    const { machine, stop } = await run('a64', lines);
    expect(stop.reason).toBe('until');
    expect([0, 1, 2, 3, 4, 5].filter((n) => isTag(machine.x(n)))).toEqual([]);
    expect(isTag(machine.cpu.v(1))).toBe(false);
  });

  test.each([
    ['.inst 0xf8008421 // str x1, [x1], #8', 0],
    ['.inst 0xf8008c21 // str x1, [x1, #8]!', 8],
    ['.inst 0xb8004421 // str w1, [x1], #4', 0],
    ['.inst 0xa8810422 // stp x2, x1, [x1], #16', 8],
    ['ldxr x0, [x1]\n .inst 0xc8007c20 // stxr w0, x0, [x1]', 0],
    ['ldxp x0, x3, [x1]\n .inst 0xc8200c22 // stxp w0, x2, x3, [x1]', undefined],
    ['ldxp x0, x3, [x1]\n .inst 0xc8230c22 // stxp w3, x2, x3, [x1]', 8],
    ['.inst 0xc8007c20 // stxr w0, x0, [x1], which stores nothing', undefined],
  ])('%s', async (lines, offset) => {
    const { machine, program } = await run('a64', lines);
    const words = [0, 8, 16].map((at) =>
      machine.memory.read(program.symbol('data') + BigInt(at), 4),
    );
    const tagged = words.flatMap((bytes, i) =>
      isTag(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)) ? [8 * i] : [],
    );
    expect(tagged).toEqual(offset === undefined ? [] : [offset]);
  });

  test('the stop says by what it became UNKNOWN', async () => {
    const { stop } = await run('a64', '.inst 0xa9400c23\n mov x5, x3\n add x0, x5, #1', {
      unknown: 'stop',
    });
    expect(stop).toMatchObject({
      reason: 'unknown',
      detail:
        'reads UNKNOWN x5 (from the load of two registers with Rt = Rt2 at 0x40000000) as operand',
    });
  });

  test('without the option nothing is marked', async () => {
    const { machine } = await run('a64', '.inst 0xa9400c23', { unknown: 'ignore' });
    expect(machine.x(3)).toBe(0n);
  });

  test('an instruction that takes an exception leaves nothing UNKNOWN', async () => {
    const { machine } = await run('a64', 'mov x1, #0x10\n .inst 0xf8408421');
    expect(machine.x(1)).toBe(0x10n);
  });
});

describe('system registers of AArch64', () => {
  /** EL1 takes `line` as an exception, with its vectors at 0x40000800; what is read there. */
  async function atVector(line: string) {
    const source = `${line}\n .org 0x800\n .space 0x200\nvector: b .\n`;
    const program = assemble(source, { isa: 'a64', file: 'far.S' });
    const machine = await Machine.create({
      isa: 'a64',
      ramBytes: 1 << 20,
      unknown: 'mark',
      startEL: 1,
    });
    machine.load(program);
    machine.setSysreg('VBAR_EL1', 0x4000_0800n);
    machine.setX(1, 0x10n);
    expect(machine.run({ until: program.symbol('vector'), maxInsns: 9 }).reason).toBe('until');
    return machine;
  }

  test('FAR_EL1 is valid after an abort and a PC alignment fault alone', async () => {
    expect((await atVector('ldr x0, [x1]')).sysreg('FAR_EL1')).toBe(0x10n);
    expect((await atVector('mov x1, #2\n br x1')).sysreg('FAR_EL1')).toBe(2n);
    for (const line of ['svc #0', 'brk #1', '.inst 0'])
      expect(isTag((await atVector(line)).sysreg('FAR_EL1'))).toBe(true);
  });

  test('an exception return makes those of its level UNKNOWN, and no others', async () => {
    const program = assemble('eret\nafter: b .\n', { isa: 'a64', file: 'eret.S' });
    const machine = await Machine.create({
      isa: 'a64',
      ramBytes: 1 << 20,
      unknown: 'mark',
      startEL: 2,
    });
    machine.load(program);
    const names = ['ELR_EL1', 'SPSR_EL1', 'ESR_EL1', 'FAR_EL1'];
    const values = new Map(
      [...names, 'ESR_EL2', 'FAR_EL2', 'HPFAR_EL2'].map((name) => [name, 0x40n]),
    );
    values.set('ELR_EL2', program.symbol('after')).set('SPSR_EL2', 0x3c5n);
    for (const [name, value] of values) machine.setSysreg(name, value);
    machine.setSysreg('HCR_EL2', 1n << 31n);
    expect(machine.run({ until: program.symbol('after'), maxInsns: 9 }).reason).toBe('until');
    expect(names.map((name) => machine.sysreg(name))).toEqual([0x40n, 0x40n, 0x40n, 0x40n]);
    for (const name of ['ELR_EL2', 'SPSR_EL2', 'ESR_EL2', 'FAR_EL2', 'HPFAR_EL2'])
      expect(isTag(machine.sysreg(name)), name).toBe(true);
  });
});

describe('A32 and T32', () => {
  const T32 = 'adr r0, 1f + 1\n bx r0\n .thumb\n1:';

  test.each([
    ['.inst 0xe4911004 // ldr r1, [r1], #4', 1],
    ['.inst 0xe5b11004 // ldr r1, [r1, #4]!', 1],
    ['.inst 0xe0d110b2 // ldrh r1, [r1], #2', 1],
    ['.inst 0xe8b10006 // ldm r1!, {r1, r2}', 1],
    ['.inst 0xe0833492 // umull r3, r3, r2, r4', 3],
    ['.inst 0xe0c33492 // smull r3, r3, r2, r4', 3],
    ['.inst 0xe003029f // mul r3, pc, r2', 3],
    ['.inst 0xec533b10 // vmov r3, r3, d0', 3],
    [`${T32} .inst.w 0xf8511b04 // ldr r1, [r1], #4`, 1],
    [`${T32} .inst.w 0xe9d13300 // ldrd r3, r3, [r1]`, 3],
    [`${T32} .inst.w 0xfba23304 // umull r3, r3, r2, r4`, 3],
  ])('%s', async (line, n) => {
    const { machine, stop } = await run('a32', line);
    expect(stop.reason).toBe('until');
    expect([1, 2, 3, 4, 5].filter((r) => isTag(machine.r(r)))).toEqual([n]);
  });

  test.each([
    ['cmp r0, #9\n .inst 0x00833492 // umulleq r3, r3, r2, r4', 'the condition fails'],
    ['ldm r1!, {r2, r3}', 'the base is not in the list'],
    ['.inst 0xe8910006 // ldm r1, {r1, r2}', 'without write-back'],
    [`${T32} ldm r1, {r1, r2}`, 'the same in T32'],
    ['umull r3, r4, r2, r5', 'two registers'],
    ['mov r3, pc', 'PC where it is allowed'],
    ['.inst 0xe8a10006 // stm r1!, {r1, r2}: the base is the lowest', 'its old value is stored'],
  ])('%s: %s', async (line) => {
    const { machine, program, stop } = await run('a32', line);
    expect(stop.reason).toBe('until');
    expect([1, 2, 3, 4, 5].filter((r) => isTag(machine.r(r)))).toEqual([]);
    const word = machine.memory.read(program.symbol('data'), 4);
    expect(isTag(new DataView(word.buffer, word.byteOffset).getUint32(0, true))).toBe(false);
  });

  test.each([
    ['.inst 0xe8a10003 // stm r1!, {r0, r1}', 4],
    ['mov r2, r1\n add r2, r2, #12\n .inst 0xe9220005 // stmdb r2!, {r0, r2}', 8],
    ['.inst 0xe9a10003 // stmib r1!, {r0, r1}', 8],
    ['.inst 0xe4811004 // str r1, [r1], #4', 0],
    ['.inst 0xe5a11008 // str r1, [r1, #8]!', 8],
  ])('%s', async (lines, offset) => {
    const { machine, program } = await run('a32', lines);
    const bytes = machine.memory.read(program.symbol('data'), 16);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([0, 4, 8, 12].filter((at) => isTag(view.getUint32(at, true)))).toEqual([offset]);
  });

  test('HSR and the fault addresses of Hyp mode do not outlive its exception return', async () => {
    const { machine } = await run(
      'a32',
      'adr r0, end\n msr elr_hyp, r0\n mov r0, #0xd3\n msr spsr_cxsf, r0\n eret',
      {
        startMode: 'hyp',
      },
    );
    for (const name of ['HSR', 'HDFAR', 'HIFAR', 'HPFAR'])
      expect(isTag(machine.sysreg(name)), name).toBe(true);
  });
});
