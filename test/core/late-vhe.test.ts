// Context synchronization as late as possible, and HCR_EL2.E2H: the names that it redirects, and the tables of the
// EL2&0 regime.
import { expect, test } from 'vitest';
import { assemble } from '../../src/asm/index.js';
import { Machine } from '../../src/machine/machine.js';
import '../core.js';

async function run(source: string, contextSync: 'late' | 'immediate' = 'late'): Promise<Machine> {
  const program = assemble(`${source}\nend: b .\n`, { isa: 'a64', file: 'late.S' });
  const options = { features: ['VHE'], startEL: 2, contextSync, ramBytes: 1 << 20 } as const;
  const machine = await Machine.create({ isa: 'a64', ...options });
  machine.load(program);
  machine.setSysreg('VBAR_EL2', 0x4000_8000n);
  machine.setSysreg('TTBR0_EL1', 0x11_0000n);
  machine.setSysreg('TTBR0_EL2', 0x22_0000n);
  const stop = machine.run({ until: program.symbol('end'), maxInsns: 100 });
  expect(stop.reason).toBe('until');
  return machine;
}

const E2H = 'mov x0, #(1 << 34)\n orr x0, x0, #(1 << 31)\n msr hcr_el2, x0\n';
const WRITE = 'mov x1, #0x330000\n msr ttbr0_el1, x1\n';

test('without an ISB behind E2H the name is still that of EL1, and the run says so', async () => {
  const machine = await run(`${E2H} ${WRITE} isb`);
  expect([machine.sysreg('TTBR0_EL1'), machine.sysreg('TTBR0_EL2')]).toEqual([
    0x33_0000n,
    0x22_0000n,
  ]);
  expect(machine.lateUses().map(({ register, by }) => [register, by])).toEqual([
    ['HCR_EL2', 'access'],
  ]);
  expect(machine.lateUses()[0].text).toMatch(
    /the name of the system register accessed at 0x4000001[04]/,
  );
});

test('behind an ISB, and where writes take effect at once, it is that of EL2', async () => {
  for (const machine of [
    await run(`${E2H} isb\n ${WRITE} isb`),
    await run(E2H + WRITE, 'immediate'),
  ]) {
    expect([machine.sysreg('TTBR0_EL1'), machine.sysreg('TTBR0_EL2')]).toEqual([
      0x11_0000n,
      0x33_0000n,
    ]);
    expect(machine.lateUses()).toEqual([]);
  }
});

test('a redirected write waits, is read back by both names, and not by that of EL1', async () => {
  const machine = await run(`${E2H} isb
        ${WRITE}
        mrs     x2, ttbr0_el1
        mrs     x3, ttbr0_el2
        mrs     x4, s3_5_c2_c0_0        // TTBR0_EL12`);
  expect([2, 3, 4].map((n) => machine.x(n))).toEqual([0x33_0000n, 0x33_0000n, 0x11_0000n]);
  expect(machine.sysreg('TTBR0_EL2')).toBe(0x22_0000n);
});

test('TTBR1_EL2 that waits is named where the host translates', async () => {
  // A block at level 1 for the code, T0SZ and T1SZ 32; TTBR1_EL2 changes without an ISB.
  const machine = await run(`${E2H} isb
        adr     x1, tables
        msr     ttbr0_el2, x1
        msr     ttbr1_el2, x1
        ldr     x1, =0x280203520
        msr     tcr_el2, x1
        mov     x1, #0xff
        msr     mair_el2, x1
        isb
        ldr     x1, =0x30c50831
        msr     sctlr_el2, x1
        isb
        msr     s3_4_c2_c0_1, xzr       // TTBR1_EL2
        ldr     x5, =0xffffffff40000000
        ldr     x6, [x5]
        b       end
        .ltorg
        .balign 4096
tables: .quad   0, 0x40000701, 0, 0`);
  expect(machine.lateUses().map(({ register, by }) => [register, by])).toContainEqual([
    'TTBR1_EL2',
    'translation',
  ]);
  expect(machine.x(6)).toBe(
    machine.memory.read(0x4000_0000n, 8).reduceRight((v, b) => (v << 8n) | BigInt(b), 0n),
  );
});
