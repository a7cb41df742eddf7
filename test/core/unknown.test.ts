// The first use of UNKNOWN values in T32, and of what FP registers hold after reset.
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine } from '../../src/machine/machine.js';
import '../core.js';

/** The detail of the stop at the first use in `source`, '' where there is none, or why else it stopped. */
async function firstUse(isa: 'a64' | 'a32', source: string): Promise<string> {
  const program = assemble(`${source}\nend: b .\n`, { isa, file: 'unknown.S' });
  const start = isa === 'a64' ? ({ startEL: 1 } as const) : { startMode: 'svc' };
  const machine = await Machine.create({ isa, unknown: 'stop', ramBytes: 1 << 20, ...start });
  machine.load(program);
  if (isa === 'a64') machine.setSysreg('CPACR_EL1', 0x0030_0000n);
  else {
    machine.setSysreg('CPACR_EL1', 0x00f0_0000n);
    machine.setSysreg('FPEXC32_EL2', 1n << 30n);
  }
  const stop = machine.run({ until: program.symbol('end'), maxInsns: 100 });
  return stop.reason === 'unknown' ? stop.detail : stop.reason === 'until' ? '' : stop.reason;
}

const T32 = `.syntax unified
        .arch   armv7-a
        .fpu    neon
        adr     r0, code + 1
        bx      r0
        .thumb
code:   mov     r0, #1
`;

describe('T32', () => {
  test.each([
    ['adds r0, r1', 'reads UNKNOWN r1 as operand'],
    ['adds r5, #1', 'reads UNKNOWN r5 as operand'],
    ['add r0, r10', 'reads UNKNOWN r10 as operand'],
    ['add r9, r0', 'reads UNKNOWN r9 as operand'],
    ['cmp r8, r0', 'reads UNKNOWN r8 as operand'],
    ['muls r3, r0', 'reads UNKNOWN r3 as operand'],
    ['add.w r0, r0, r7, lsl #2', 'reads UNKNOWN r7 as operand'],
    ['bfi r6, r0, #0, #4', 'reads UNKNOWN r6 as operand'],
    ['ldr r0, [r2]', 'reads UNKNOWN r2 as address'],
    ['ldr.w r0, [r2, #4]', 'reads UNKNOWN r2 as address'],
    ['ldr r0, [sp, #4]', 'reads UNKNOWN r13 as address'],
    ['push {r0}', 'reads UNKNOWN r13 as address'],
    ['add r0, sp, #4', 'reads UNKNOWN r13 as operand'],
    ['bx r3', 'reads UNKNOWN r3 as branch target'],
    ['tbb [r1, r0]', 'reads UNKNOWN r1 as branch target'],
    ['cbz r4, end\n nop', 'reads UNKNOWN r4 as operand'],
  ])('%s uses what it reads', async (line, detail) => {
    expect(await firstUse('a32', `${T32} ${line}`)).toBe(detail);
  });

  test.each([
    ['mov r1, r9', 'MOV copies'],
    ['mov.w r1, r9', 'MOV copies'],
    ['eors r3, r3', 'EOR of a register and itself does not depend on it'],
    ['subs r3, r3, r3', 'nor does SUB'],
    ['cmp r0, #2\n it eq\n addeq r0, r1', 'an instruction whose condition fails uses nothing'],
    ['cmp r0, #1\n it ne\n ldrne r0, [r1]', 'nor does a load'],
  ])('%s: %s', async (line) => {
    expect(await firstUse('a32', `${T32} ${line}`)).toBe('');
  });

  test('a T32 symbol ends the run, also where its bit 0 is set', async () => {
    const source = `${T32} .type there, %function\nthere: nop`;
    const program = assemble(`${source}\nend: b .\n`, { isa: 'a32', file: 'unknown.S' });
    const options = { isa: 'a32', unknown: 'stop', startMode: 'svc', ramBytes: 1 << 20 } as const;
    const machine = await Machine.create(options);
    machine.load(program);
    const until = program.symbol('there') | 1n;
    expect(machine.run({ until, maxInsns: 10 }).reason).toBe('until');
    expect(machine.pc).toBe(until & ~1n);
  });

  test('a condition that holds uses', async () => {
    const source = `${T32} cmp r0, #1\n ite eq\n addeq r0, r1\n addne r0, r2`;
    expect(await firstUse('a32', source)).toBe('reads UNKNOWN r1 as operand');
  });
});

describe('FP registers', () => {
  test('carry their own name to a general register', async () => {
    expect(await firstUse('a64', 'fmov x1, d7\n add x0, x1, #1')).toBe(
      'reads UNKNOWN x1 (from V7) as operand',
    );
    expect(await firstUse('a64', 'fmov d3, d9\n fmov x1, d3\n ldr x0, [x1]')).toBe(
      'reads UNKNOWN x1 (from V9) as address',
    );
  });

  test.each([
    ['and v0.16b, v1.16b, v2.16b', 'reads UNKNOWN v1 as operand'],
    ['fneg d0, d3', 'reads UNKNOWN v3 as operand'],
    ['orr v4.4s, #1', 'reads UNKNOWN v4 as operand'],
    ['mov v0.16b, v1.16b', ''],
    ['eor v0.16b, v1.16b, v1.16b', ''],
  ])('%s', async (line, detail) => {
    expect(await firstUse('a64', line)).toBe(detail);
  });

  test('are Q0 to Q15 of AArch32', async () => {
    const source = '.fpu neon\n vmov r1, r2, d5\n add r0, r1, r1';
    expect(await firstUse('a32', source)).toBe('reads UNKNOWN r1 (from Q2) as operand');
  });

  test('that are loaded are known', async () => {
    const source =
      'adr x2, data\n ldr d7, [x2]\n fmov x1, d7\n add x0, x1, #1\n b end\n .balign 8\ndata: .quad 5';
    expect(await firstUse('a64', source)).toBe('');
  });
});
