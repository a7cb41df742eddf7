// Groups of A32 instructions for sequences: the cases of a32-cases.ts behind the instructions that set what they
// depend on, floating point and Advanced SIMD, literals, and what leaves nothing to see.
import { tableOf } from '../../src/table/lookup.js';
import type { Row } from '../../src/table/row.js';
import { type Case, caseRows, makeCaseOf, NOP, type Place } from './a32-cases.js';
import { constant, floatingPointGroup, floatingPointRows, type Group } from './a32-fp-groups.js';
import type { Random } from './random.js';

/** Words in front of a branch: its window's word, the carry flag and four registers. */
const BRANCH_PRELUDE = 13;
const CLREX = 0xf57ff01f;
const MSR_CPSR_f_imm = 0xe328f200;

/** Sets what the words of a case depend on. */
function prelude({ pins, registers, flags, window }: Case, at: Place): number[] {
  const view = new DataView(window.buffer);
  return [
    ...[...pins.window].flatMap((offset) => [
      ...constant(0, view.getUint32(offset, true)),
      ...constant(1, at.window + offset),
      0xe5810000, // str r0, [r1]
    ]),
    ...(pins.carry ? [(MSR_CPSR_f_imm | (flags >>> 28)) >>> 0] : []),
    ...[...pins.registers].flatMap((n) => constant(n, registers[n])),
  ];
}

function caseGroup(row: Row, place: Place, random: Random): Group {
  const made = makeCaseOf(row, { ...place, code: place.code + 4 * BRANCH_PRELUDE }, random);
  const before = prelude(made, place);
  if (made.name === 'branch' && before.length !== BRANCH_PRELUDE)
    throw new Error('the words of a branch are not where it thinks');
  const words = [...made.words];
  while (words.at(-1) === NOP) words.pop();
  // The monitor is as every other group expects it.
  if (row.group === 'exclusive') words.push(CLREX);
  return { name: made.name, words: [...before, ...words] };
}

/** A word of the sequence itself, a little before or behind. */
function literalGroup(row: Row, _place: Place, random: Random): Group {
  const Rt = 2 * random.below(7);
  const U = random.below(2);
  const offset = row.fields.has('imm4L') ? random.below(4) << 2 : random.below(16) << 2;
  const cond = random.chance(60) ? 14 : random.below(14);
  const word = row.value + cond * 2 ** 28 + U * 2 ** 23 + Rt * 2 ** 12 + offset;
  return { name: row.name, words: [word >>> 0] };
}

/** Hints and barriers with any operands. */
function silentGroup(row: Row, _place: Place, random: Random): Group {
  let word = row.value + row.shouldValue;
  for (const { name, lo, width } of row.fields.values())
    word += (name === 'cond' ? random.below(15) : random.below(2 ** width)) * 2 ** lo;
  return { name: row.name, words: [word >>> 0] };
}

type Make = (row: Row, place: Place, random: Random) => Group | undefined;

const SILENT = /^(NOP|YIELD|DMB|DSB|ISB|PLD_imm|PLD_reg|PLD_lit|PLI_imm|PLI_reg|PLI_lit)$/;
const makers: ReadonlyMap<Row, Make> = new Map<Row, Make>([
  ...caseRows.map((row) => [row, caseGroup] as const),
  ...floatingPointRows().map(
    (row) =>
      [
        row,
        (_: Row, { window }: Place, random: Random) => floatingPointGroup(row, random, window),
      ] as const,
  ),
  ...tableOf('a32')
    .rows.filter((row) => !row.aliasOf && /^LDR[SDBH]*_lit$/.test(row.name))
    .map((row) => [row, literalGroup] as const),
  ...tableOf('a32')
    .rows.filter((row) => !row.aliasOf && SILENT.test(row.name))
    .map((row) => [row, silentGroup] as const),
]);

/** Rows of which groups are made. */
export function fuzzedRows(only?: RegExp): Row[] {
  return [...makers.keys()].filter(({ name }) => only === undefined || only.test(name));
}

/** The next group: of a random one of `from`. */
export function makeGroup(from: readonly Row[], place: Place, random: Random): Group {
  for (;;) {
    const row = random.pick(from);
    const made = makers.get(row)!(row, place, random);
    if (made) return made;
  }
}
