// Features whose instructions the assembler has and no PE: the ID registers of every model deny them, and the
// instructions are UNDEFINED, never stops; those of the hint space and of wider rows do what these do.
import { describe, expect, it } from 'vitest';
import { cpuModel } from '../../isa/cpus.js';
import { ABSENT, FEATURES } from '../../isa/features.js';
import { Machine } from '../../src/machine/index.js';
import { tableOf } from '../../src/table/lookup.js';
import type { InstructionSet, Row } from '../../src/table/row.js';
import { rowWords, xorshift } from '../../tools/oracle/words.js';

const CODE = 0x4000_1000n;
const VECTORS = 0x4000_2000n;
const absent = new Set(ABSENT.map(({ name }) => name));

const machineOf = (isa: InstructionSet, cpu: string) =>
  Machine.create({
    isa: cpu === 'cortex-a15' ? 'a32' : 'a64',
    cpu,
    ramBytes: 1 << 16,
    ...(isa === 'a64' ? { startEL: 1 as const } : { startMode: 'svc' }),
  });

/** The feature of a word's row or of its spelling, where no PE has it. */
function absentFeature(
  isa: InstructionSet,
  word: number,
): { row: Row; feature: string } | undefined {
  const table = tableOf(isa);
  const row = table.rowOf(word);
  if (!row) return undefined;
  const spelling = table.aliasesOf(row).find((alias) => table.matches(alias, word));
  const feature = [row.feature, spelling?.feature].find((each) => each && absent.has(each));
  return feature ? { row, feature } : undefined;
}

function bytesOf(isa: InstructionSet, word: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4));
  if (isa !== 't32') bytes.setUint32(0, word, true);
  else if (word >>> 16) {
    bytes.setUint16(0, word >>> 16, true);
    bytes.setUint16(2, word & 0xffff, true);
  } else bytes.setUint16(0, word, true);
  return new Uint8Array(bytes.buffer);
}

/** `undefined` by the vector, `runs` or the stop's words. */
function outcome(machine: Machine, isa: InstructionSet, word: number): string {
  machine.write(CODE, bytesOf(isa, word));
  machine.cpu.pc = isa === 't32' ? CODE | 1n : CODE;
  const { reason, detail } = machine.step();
  if (reason === 'not-implemented') return detail;
  const offset = machine.pc - VECTORS;
  if (offset === (isa === 'a64' ? 0x200n : 4n)) return 'undefined';
  return machine.pc - CODE <= 4n ? 'runs' : `${reason} at ${machine.pc.toString(16)}`;
}

/** Rows that a word with no such feature belongs to instead. */
const WIDER: Record<string, RegExp> = {
  // Hints are NOPs; DFB and AT S1E1RP are of the base architecture's DSB and AT; BFC is BFM.
  a64: /^(HINT|DSB|BFM)$/,
  a32: /^HINT$/,
  t32: /^HINT(_T\d)?$/,
};

describe('features without an executor', () => {
  it('have a name for each that rows have, and rows for each name', () => {
    const known = new Set(FEATURES.map(({ name }) => name));
    const named = new Set(
      (['a64', 'a32', 't32'] as const).flatMap((isa) =>
        tableOf(isa).rows.flatMap(({ feature }) => feature ?? []),
      ),
    );
    expect([...absent].sort()).toEqual([...named].filter((name) => !known.has(name)).sort());
  });

  it.each(['cortex-a15', 'cortex-a57', 'cortex-a72', 'max'])(
    'are denied by the ID registers of %s',
    async (cpu) => {
      const machine = await machineOf(cpu === 'cortex-a15' ? 'a32' : 'a64', cpu);
      const claimed: string[] = [];
      for (const { name, id } of ABSENT)
        for (const [register, lo, least] of id) {
          if (!cpuModel(machine.isa, cpu).registers.has(register)) continue;
          const field = Number((machine.sysreg(register) >> BigInt(lo)) & 15n);
          if (field !== 15 && field >= least)
            claimed.push(`${name}: ${register}[${lo}] = ${field}`);
        }
      expect(claimed).toEqual([]);
    },
  );

  it.each([
    ['a64', 'cortex-a57'],
    ['a64', 'max'],
    ['a32', 'cortex-a15'],
    ['t32', 'cortex-a15'],
    ['a32', 'max'],
    ['t32', 'max'],
  ] as const)('%s on %s: their instructions are UNDEFINED', async (isa, cpu) => {
    const machine = await machineOf(isa, cpu);
    machine.setSysreg('CPACR_EL1', 0xf0_0000n);
    machine.setSysreg('CPTR_EL2', cpu === 'cortex-a15' ? 0n : 0x33ffn & ~0x400n);
    if (isa !== 'a64') machine.setSysreg('FPEXC32_EL2', 1n << 30n);
    machine.setSysreg(isa === 'a64' ? 'VBAR_EL1' : 'VBAR', VECTORS);
    const others: string[] = [];
    let tried = 0;
    for (const random of rowWords(isa, 4, xorshift(7))) {
      // With a condition that holds.
      const word =
        isa === 'a32' && random >>> 28 !== 15 ? (random & 0xfff_ffff) + 0xe000_0000 : random;
      const found = absentFeature(isa, word);
      if (!found) continue;
      tried++;
      const result = outcome(machine, isa, word);
      if (result !== 'undefined' && !WIDER[isa].test(found.row.name))
        others.push(`${found.feature} ${found.row.name} ${word.toString(16)}: ${result}`);
    }
    expect(others).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });
});

describe('Advanced SIMD of AArch32', () => {
  it.each([
    ['VADD.F32 q0, q1, q2', 0xf202_0d44, 'cortex-a15', 'not implemented: VADD_fp'],
    ['VADD.F16 q0, q1, q2', 0xf212_0d44, 'cortex-a15', 'undefined'],
    ['VRINTN.F32 d0, d1', 0xf3ba_0401, 'cortex-a15', 'undefined'],
    ['VRINTN.F32 d0, d1', 0xf3ba_0401, 'max', 'not implemented: VRINTN_vector'],
    ['two registers, an opcode without this size', 0xf3b3_0000, 'max', 'undefined'],
  ])('%s (%i) on %s', async (_, word, cpu, expected) => {
    const machine = await machineOf('a32', cpu);
    machine.setSysreg('CPACR_EL1', 0xf0_0000n);
    machine.setSysreg('CPTR_EL2', cpu === 'cortex-a15' ? 0n : 0x33ffn & ~0x400n);
    machine.setSysreg('FPEXC32_EL2', 1n << 30n);
    machine.setSysreg('VBAR', VECTORS);
    expect(outcome(machine, 'a32', word)).toBe(expected);
  });
});
