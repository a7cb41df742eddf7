// The second tier against the interpreter: the same program, once with and once without compiled code, has
// to leave the same state after the same number of instructions.
import { describe, expect, it } from 'vitest';
import { BASE, buildWorkload, DONE, MAILBOX, withIterations } from '../../bench/images.js';
import { instructionsOf, WORKLOADS } from '../../bench/workloads.js';
import { assemble } from '../../src/asm/index.js';
import { Machine, type MachineOptions } from '../../src/machine/index.js';
import { type Isa, randomLoop } from './programs.js';

const ISAS: readonly Isa[] = ['a64', 'a32'];

/** All that a program can see of itself, and what it executed. */
function stateOf(machine: Machine, memory: { at: bigint; bytes: number }) {
  const registers = Array.from({ length: machine.isa === 'a64' ? 31 : 15 }, (_, n) =>
    machine.isa === 'a64' ? machine.x(n).toString(16) : machine.r(n).toString(16),
  );
  return {
    registers: registers.join(' '),
    sp: machine.sp,
    pc: machine.pc,
    state: machine.isa === 'a64' ? machine.pstate : machine.cpsr,
    insns: machine.insns,
    memory: Buffer.from(machine.read(memory.at, memory.bytes)).toString('hex'),
  };
}

async function load(isa: Isa, source: string, options: Partial<MachineOptions>): Promise<Machine> {
  const machine = await Machine.create({ isa, ...options });
  machine.load(assemble(source, { isa, file: 'test.S' }));
  return machine;
}

/** The same program in both tiers. */
async function both(isa: Isa, source: string, options: Partial<MachineOptions> = {}) {
  return {
    compiled: await load(isa, source, options),
    interpreted: await load(isa, source, { ...options, compile: false }),
  };
}

describe.each(ISAS)('workloads in compiled code, %s', (isa) => {
  it.each([
    ['alu', 60_000],
    ['sieve', 2],
    ['sha256', 20],
    ['hvc', 200_000],
    ['sysreg', 60_000],
  ])('%s: result and count', async (name, n) => {
    const { image, flat } = buildWorkload(isa, name);
    const results = [];
    for (const compile of [false, true]) {
      const machine = await Machine.create({ isa, compile, console: () => {} });
      machine.load(image);
      machine.write(BASE, withIterations(flat, n));
      expect(machine.run().reason).toBe('smc');
      const mailbox = machine.read(MAILBOX, 16);
      const view = new DataView(mailbox.buffer, mailbox.byteOffset);
      expect(view.getUint32(12, true)).toBe(DONE);
      const workload = WORKLOADS.find((each) => each.name === name)!;
      expect(machine.insns).toBe(BigInt(instructionsOf(workload, isa, n)));
      expect(machine.compiledInstructions > 0).toBe(compile);
      results.push(view.getUint32(8, true));
      machine.dispose();
    }
    expect(results[1]).toBe(results[0]);
  });
});

describe.each(ISAS)('random loops, %s', (isa) => {
  it.each(Array.from({ length: 40 }, (_, i) => 1 + i))('seed %i', async (seed) => {
    const source = randomLoop(isa, seed);
    const { compiled, interpreted } = await both(isa, source);
    const image = assemble(source, { isa, file: 'test.S' });
    const memory = { at: image.symbol('window')!, bytes: 64 };
    for (const machine of [compiled, interpreted]) {
      const stop = machine.run({ maxInsns: 400_000 });
      expect(stop.reason).toBe('budget');
    }
    expect(compiled.compiledInstructions).toBeGreaterThan(4);
    expect(stateOf(compiled, memory)).toEqual(stateOf(interpreted, memory));
    // Every length of a slice from here on: where compiled code has to be left, and not.
    for (const maxInsns of [1, 2, 3, 5, 17, 40, 1023, 1024, 1025, 1100, 2047, 5000]) {
      compiled.run({ maxInsns });
      interpreted.run({ maxInsns });
      expect(stateOf(compiled, memory), `after ${maxInsns} more`).toEqual(
        stateOf(interpreted, memory),
      );
    }
    compiled.dispose();
    interpreted.dispose();
  });
});

/** Runs both to the same count and compares; returns the compiled one's state. */
function compare(
  pair: { compiled: Machine; interpreted: Machine },
  maxInsns: number,
  memory: { at: bigint; bytes: number },
) {
  pair.compiled.run({ maxInsns });
  pair.interpreted.run({ maxInsns });
  const state = stateOf(pair.compiled, memory);
  expect(state).toEqual(stateOf(pair.interpreted, memory));
  return state;
}

const CODE = { at: 0x4000_0000n, bytes: 64 };

describe('code that changes while it is compiled', () => {
  const sources: Record<Isa, string> = {
    a64: `
_start: adr x1, patched
        ldr w2, new
        ldr w3, =200000
        mov x0, #0
loop:   subs w3, w3, #1
        b.ne 1f
        str w2, [x1]
        dc cvau, x1
        dsb ish
        ic ivau, x1
        dsb ish
        isb
1:
patched: add x0, x0, #1
        eor x4, x4, x0
        add x5, x5, x4
        b loop
new:    add x0, x0, #16
`,
    a32: `
_start: adr r1, patched
        ldr r2, new
        ldr r3, =200000
        mov r0, #0
loop:   subs r3, r3, #1
        bne 1f
        str r2, [r1]
        dsb
        mcr p15, 0, r1, c7, c5, 1
        dsb
        isb
1:
patched: add r0, r0, #1
        eor r4, r4, r0
        add r5, r5, r4
        b loop
new:    add r0, r0, #16
`,
  };
  it.each(ISAS)('%s', async (isa) => {
    const pair = await both(isa, sources[isa]);
    compare(pair, 600_000, CODE);
    expect(pair.compiled.compiledInstructions).toBeGreaterThan(4);
    const before = pair.compiled.x(0);
    compare(pair, 900_000, CODE);
    // 150,000 turns: so many only with the new instruction, which adds 16.
    expect(pair.compiled.x(0) - before).toBeGreaterThan(300_000n);
    compare(pair, 12_000_000, CODE);
    expect(pair.compiled.compiledInstructions).toBeGreaterThan(4);
  });
});

describe('what compiled code is left for', () => {
  it('an address to stop at that comes later', async () => {
    const source =
      '_start: add x0, x0, #1\nhere: eor x1, x1, x0\nadd x2, x2, x1\nmul x3, x2, x1\nb _start\n';
    const pair = await both('a64', source);
    compare(pair, 500_000, CODE);
    expect(pair.compiled.compiledInstructions).toBeGreaterThan(4);
    for (const machine of [pair.compiled, pair.interpreted]) {
      expect(machine.run({ until: 0x4000_0004n }).reason).toBe('until');
      expect(machine.pc).toBe(0x4000_0004n);
    }
    expect(stateOf(pair.compiled, CODE)).toEqual(stateOf(pair.interpreted, CODE));
  });

  it('timer interrupts, at the same instruction', async () => {
    const source = `
_start: adr x0, vectors
        msr vbar_el2, x0
        ldr x0, =0x80000010          // RW, IMO
        msr hcr_el2, x0
        mov x0, #97
        msr cnthp_tval_el2, x0
        mov x0, #1
        msr cnthp_ctl_el2, x0
        msr daifclr, #2
loop:   add x1, x1, #1
        eor x2, x2, x1
        add x3, x3, x2, lsl #3
        b loop
        .ltorg
        .balign 2048
vectors: .space 0x280
        add x9, x9, #1
        mrs x10, elr_el2
        add x11, x11, x10
        mov x12, #97
        msr cnthp_tval_el2, x12
        eret
`;
    const pair = await both('a64', source, { timers: { hyp: 'irq' } });
    compare(pair, 700_001, CODE);
    expect(pair.compiled.compiledInstructions).toBeGreaterThan(3);
    expect(pair.compiled.x(9)).toBeGreaterThan(5000n);
    for (const maxInsns of [1, 95, 96, 97, 98, 1023, 1024, 1025, 4001])
      compare(pair, maxInsns, CODE);
  });

  it('a timer that is set to the middle of the code behind', async () => {
    const source = `
_start: adr x0, vectors
        msr vbar_el2, x0
        ldr x0, =0x80000010          // RW, IMO
        msr hcr_el2, x0
        mov x5, #2
        msr daifclr, #2
loop:   mov x0, #1
        add x5, x5, #5
        and x5, x5, #63
        msr cnthp_tval_el2, x5
        msr cnthp_ctl_el2, x0
        .rept 80
        add x1, x1, #1
        .endr
        b loop
        .ltorg
        .balign 2048
vectors: .space 0x280
        add x9, x9, #1
        add x11, x11, x1
        msr cnthp_ctl_el2, xzr
        eret
`;
    const pair = await both('a64', source, { timers: { hyp: 'irq' } });
    compare(pair, 700_001, CODE);
    expect(pair.compiled.compiledInstructions).toBeGreaterThan(80);
    expect(pair.compiled.x(9)).toBeGreaterThan(5000n);
    compare(pair, 100_003, CODE);
  });

  it('pages that were never mapped, and devices', async () => {
    const source = `
_start: ldr x0, =0x40200000
        ldr x6, =0x09000000
        mov w7, #46
loop:   ldr x1, [x0], #8
        add x2, x2, x1
        str x2, [x0, #-8]
        add x3, x3, #1
        and x4, x3, #0x7fff
        cbnz x4, loop
        strb w7, [x6]
        ldr x0, =0x40200000
        b loop
`;
    const out: string[] = ['', ''];
    const machines = await Promise.all(
      [true, false].map((compile, i) =>
        load('a64', source, {
          compile,
          console: (byte) => {
            out[i] += String.fromCharCode(byte);
          },
        }),
      ),
    );
    compare({ compiled: machines[0], interpreted: machines[1] }, 2_000_000, {
      at: 0x4020_0000n,
      bytes: 4096,
    });
    expect(machines[0].compiledInstructions).toBeGreaterThan(4);
    expect(out[0].length).toBeGreaterThan(5);
    expect(out[0]).toBe(out[1]);
  });
});
