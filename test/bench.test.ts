// The benchmark's workloads do what is known about them: the exact result and the exact number of
// instructions, on both instruction sets, with the MMU off and on. No times are looked at.
import { describe, expect, it } from 'vitest';
import { BASE, buildWorkload, DONE, type Isa, MAILBOX, withIterations } from '../bench/images.js';
import { instructionsOf, MMU_INSTRUCTIONS, WORKLOADS } from '../bench/workloads.js';
import { Machine } from '../src/index.js';

/** Iterations that take a moment, and their results: the same on QEMU and, where it can run them, on Unicorn. */
const SMALL: Readonly<Record<string, { n: number; result: number }>> = {
  alu: { n: 100, result: 0x1d768d0f },
  fib: { n: 1, result: 0x00213d05 },
  sieve: { n: 2, result: 0xcba1b6d5 },
  sha256: { n: 2, result: 0x9122e795 },
  hvc: { n: 100, result: 0x254d2cce },
  sysreg: { n: 100, result: 0x2350 },
};

async function run(isa: Isa, name: string, n: number, mmu: boolean) {
  const { image, flat } = buildWorkload(isa, name, mmu);
  let console = '';
  const machine = await Machine.create({
    isa,
    console: (byte) => {
      console += String.fromCharCode(byte);
    },
  });
  machine.load(image);
  machine.write(BASE, withIterations(flat, n));
  const stop = machine.run({ maxInsns: 200_000_000 });
  const mailbox = machine.read(MAILBOX, 16);
  const view = new DataView(mailbox.buffer, mailbox.byteOffset);
  const { insns } = machine;
  machine.dispose();
  return { stop, console, result: view.getUint32(8, true), done: view.getUint32(12, true), insns };
}

describe.each(['a64', 'a32'] as const)('the workloads on %s', (isa) => {
  it.each(WORKLOADS)('$name gives its result in its number of instructions', async (workload) => {
    const { n, result } = SMALL[workload.name];
    for (const mmu of [false, true]) {
      const ran = await run(isa, workload.name, n, mmu);
      expect(ran).toMatchObject({ stop: { reason: 'smc' }, done: DONE, result });
      const expected = instructionsOf(workload, isa, n) + (mmu ? MMU_INSTRUCTIONS[isa] : 0);
      expect(Number(ran.insns)).toBe(expected);
      const hex = (value: number) => value.toString(16).padStart(8, '0');
      expect(ran.console).toMatch(`${workload.name} n=${hex(n)} result=${hex(result)} ticks=`);
    }
  });
});
