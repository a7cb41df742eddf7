// Rows of the table without an executor: floating-point and Advanced SIMD arithmetic and nothing else, and each stops
// the run with its name.
import { describe, expect, test } from 'vitest';
import { featureBit } from '../../isa/features.js';
import { disassemble } from '../../src/disasm/index.js';
import { Machine } from '../../src/machine/machine.js';
import { tableOf } from '../../src/table/lookup.js';
import type { Row } from '../../src/table/row.js';
import { executorFinder } from '../../tools/gen/dispatch.js';
import { assignOps, isExec, loadRows } from '../../tools/gen/ops.js';
import { targetFinder } from '../../tools/gen/t32.js';
import '../core.js';

const ops = assignOps(loadRows());
const executors = executorFinder();
const targetOf = targetFinder(ops, (row) => executors(row) !== undefined);
const rows = ops.rows.map(({ row }) => row).filter((row) => !isExec(row));

/** What executes a row: its own function, or that of the A32 row that it runs as. */
function executorOf(row: Row) {
  const target = targetOf(row)?.row;
  return executors(row) ?? (target && executors(target));
}

/** Groups with arithmetic that is not implemented. */
const ARITHMETIC: Record<Row['isa'], readonly string[]> = {
  a64: [
    ...['simdScalarThree', 'simdScalarTwoRegister', 'simdScalarPairwise'],
    ...['simdScalarShiftByImmediate', 'simdScalarByElement', 'simdThreeSame', 'simdThreeSameFloat'],
    ...['simdTwoRegisterMiscellaneous', 'simdTwoRegisterFloat', 'simdAcrossLanes'],
    ...['simdThreeDifferent', 'simdShiftByImmediate', 'simdByElement', 'simdPermute'],
    ...['floatConversion', 'floatOneSource', 'floatCompareSelect', 'floatTwoSource'],
    'floatThreeSource',
  ],
  a32: [
    ...['floatingPointArithmetic', 'floatingPointMove', 'floatingPointArmv8Classes'],
    'advancedSIMDOther',
  ],
  t32: [
    ...['floatingPointArithmetic', 'floatingPointMove', 'floatingPointArmv8Classes'],
    'advancedSIMDOther',
  ],
};

/** A word of a row, of a class of A32 or T32 one of its instructions, that PEs may have; found by chance. */
function wordOf(row: Row): number {
  const table = tableOf(row.isa);
  const free = row.width === 32 ? 0xffff_ffff : 0xffff;
  for (let i = 0; i < 20_000; i++) {
    const random = i === 0 ? 0xe000_0000 : Math.imul(i, 0x9e37_79b1) ^ Math.imul(i, i + 7);
    let word = (row.value | row.shouldValue | (random & free & ~row.mask)) >>> 0;
    if (row.fields.has('cond') && row.isa === 'a32')
      word = ((word & 0x0fff_ffff) | 0xe000_0000) >>> 0;
    if (table.rowOf(word)?.name === row.name && isInstruction(row, word)) return word;
  }
  throw new Error(`no word of ${row.name}`);
}

function isInstruction(row: Row, word: number): boolean {
  if (row.template !== '' || row.isa === 'a64') return true;
  const table = tableOf(row.isa);
  const form = table.aliasesOf(row).find((alias) => table.matches(alias, word));
  if (!form || !featureBit(form.feature ?? '') || hasOddQuadword(row.isa, word)) return false;
  return !/<dt[^>]*f16/.test(form.template) || !/f16/.test(disassemble(row.isa, word, 0n));
}

/** GNU's text for a quadword register with an odd number. */
const hasOddQuadword = (isa: Row['isa'], word: number) =>
  disassemble(isa, word, 0n).includes('<illegal reg q');

/** A `max` that runs `isa` at EL1, with floating point enabled. */
async function machineFor(isa: Row['isa']): Promise<Machine> {
  const machine = await Machine.create({
    ...{ isa: 'a64', cpu: 'max', ramBytes: 1 << 20 },
    ...(isa === 'a64' ? { startEL: 1 } : { startMode: 'svc' }),
  });
  if (isa === 't32') machine.cpu.pstate = 0x1f3;
  machine.setSysreg('CPACR_EL1', 0x0030_0000n);
  if (isa !== 'a64') machine.setSysreg('CPACR_EL1', 0x00f0_0000n);
  machine.setSysreg('FPEXC32_EL2', 1n << 30n);
  machine.setSysreg('VBAR_EL1', 0x4008_0000n);
  return machine;
}

describe.each(['a64', 'a32', 't32'] as const)('%s', (isa) => {
  const without = rows.filter((row) => row.isa === isa && !executorOf(row));

  test('rows without an executor are arithmetic', () => {
    expect([...new Set(without.map((row) => row.group))].sort()).toEqual(
      [...ARITHMETIC[isa]].sort(),
    );
  });

  test('a word of each stops the run with its name', async () => {
    const machine = await machineFor(isa);
    const at = 0x4000_0000n;
    const wrong: string[] = [];
    for (const row of without) {
      const word = wordOf(row);
      const order = isa === 't32' ? (word << 16) | (word >>> 16) : word;
      machine.write(at, new Uint8Array(Uint32Array.of(order).buffer));
      machine.cpu.pc = at;
      const { reason, detail } = machine.run({ maxInsns: 1 });
      const names = [row, ...tableOf(isa).aliasesOf(row)].map(({ name }) => name);
      if (reason !== 'not-implemented' || !names.includes(detail.replace('not implemented: ', '')))
        wrong.push(`${row.name} ${word.toString(16)}: ${reason} ${detail}`);
    }
    expect(wrong).toEqual([]);
  });
});

test.each(['a32', 't32'] as const)('%s: odd quadword registers are UNDEFINED', async (isa) => {
  const machine = await machineFor(isa);
  const at = 0x4000_0000n;
  const wrong: string[] = [];
  let odd = 0;
  for (const row of rows.filter(
    (each) => each.isa === isa && /^advancedSIMDOther/.test(each.group),
  )) {
    for (let i = 1; i < 300; i++) {
      const random = Math.imul(i, 0x9e37_79b1) ^ Math.imul(i, i + 7);
      const word = (row.value | (random & ~row.mask)) >>> 0;
      if (tableOf(isa).rowOf(word)?.name !== row.name || !hasOddQuadword(isa, word)) continue;
      odd++;
      const order = isa === 't32' ? (word << 16) | (word >>> 16) : word;
      machine.write(at, new Uint8Array(Uint32Array.of(order).buffer));
      if (isa === 't32') machine.cpu.pstate = 0x1f3;
      machine.cpu.pc = at;
      machine.run({ maxInsns: 1 });
      if (machine.pc !== 0x4008_0004n) wrong.push(`${row.name} ${word.toString(16)}`);
      machine.cpu.pstate = isa === 't32' ? 0x1f3 : 0x1d3;
    }
  }
  expect(wrong).toEqual([]);
  expect(odd).toBeGreaterThan(300);
});

test('T32 rows that A32 has no row for', () => {
  const a32 = new Set(tableOf('a32').rows.map(({ name }) => name));
  const own = rows.filter((row) => row.isa === 't32' && !targetOf(row));
  const names = own.map((row) => row.name).filter((name) => !a32.has(name.replace(/_T\d/, '')));
  expect(names.join(' ')).toBe(
    'CBZ CBNZ IT ORN_imm_T1 ADDW SUBW ORN_reg_T1 TBB TBH SUBS_PC_LR DCPS1 DCPS2 DCPS3',
  );
});
