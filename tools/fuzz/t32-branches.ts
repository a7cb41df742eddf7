// Branches for T32 sequences: each goes to one of the marks behind it, which are instructions that leave a trace.
import type { Place } from './a32-cases.js';
import type { Group } from './a32-fp-groups.js';
import type { Random } from './random.js';

/** ADDS of four low registers, and a 32-bit ADDW. */
const MARKS = [0x3001, 0x3102, 0xf20c0c07, 0x3204, 0x3308];

const halfwords = (words: readonly number[]) =>
  words.reduce((sum, word) => sum + (word > 0xffff ? 2 : 1), 0);

interface Jump {
  /** Bytes from the branch to its target. */
  readonly distance: number;
  /** Address of the branch, of its target, and of a window of memory. */
  readonly address: number;
  readonly target: number;
  readonly window: number;
  readonly random: Random;
}

export interface Branch {
  readonly name: string;
  /** Halfwords of the instruction and of what stands directly behind it (a table). */
  readonly size: number;
  /** Cannot stand in an IT block. */
  readonly unconditional?: boolean;
  /** The instructions that set what it needs; they stand in front. */
  before?(jump: Jump): number[];
  words(jump: Jump): number[];
}

function movw(n: number, value: number): number[] {
  const half = (op: number, imm: number) =>
    (op |
      ((imm >>> 12) << 16) |
      (((imm >>> 11) & 1) << 26) |
      (((imm >>> 8) & 7) << 12) |
      (n << 8) |
      (imm & 0xff)) >>>
    0;
  return [half(0xf2400000, value & 0xffff), half(0xf2c00000, value >>> 16)];
}

/** Offset from PC, which is 4 ahead. */
const ahead = ({ distance }: Jump) => distance - 4;

function wideBranch(op: number, offset: number): number {
  const S = offset < 0 ? 1 : 0;
  const I = (bit: number) => (((offset >> bit) & 1) ^ S ^ 1) & 1;
  return (
    (op |
      (S << 26) |
      (I(23) << 13) |
      (I(22) << 11) |
      (((offset >> 12) & 0x3ff) << 16) |
      ((offset >> 1) & 0x7ff)) >>>
    0
  );
}

const toWindow = ({ window, target }: Jump) => [
  ...movw(5, (target | 1) >>> 0),
  ...movw(6, window + 64),
  0x6035, // str r5, [r6]
];

export const BRANCHES: readonly Branch[] = [
  {
    name: 'B_T1',
    size: 1,
    unconditional: true,
    words: (jump) => [0xd000 | (jump.random.below(14) << 8) | ((ahead(jump) >> 1) & 0xff)],
  },
  { name: 'B_T2', size: 1, words: (jump) => [0xe000 | ((ahead(jump) >> 1) & 0x7ff)] },
  {
    name: 'B_T3',
    size: 2,
    unconditional: true,
    words: (jump) => [
      (0xf0008000 | (jump.random.below(14) << 22) | ((ahead(jump) >> 1) & 0x7ff)) >>> 0,
    ],
  },
  { name: 'B_T4', size: 2, words: (jump) => [wideBranch(0xf0009000, ahead(jump))] },
  { name: 'BL_imm_T1', size: 2, words: (jump) => [wideBranch(0xf000d000, ahead(jump))] },
  {
    name: 'CBZ',
    size: 1,
    unconditional: true,
    words: (jump) => [
      0xb100 | (jump.random.below(2) << 11) | ((ahead(jump) >> 1) << 3) | jump.random.below(8),
    ],
  },
  {
    name: 'BX_T1',
    size: 1,
    before: ({ target }) => movw(5, target | 1),
    words: () => [0x4728],
  },
  {
    name: 'BLX_reg_T1',
    size: 1,
    before: ({ target }) => movw(14, target | 1),
    words: () => [0x47f0],
  },
  {
    name: 'MOV_pc',
    size: 1,
    before: ({ target, random }) => movw(5, target | random.below(2)),
    words: () => [0x46af],
  },
  {
    name: 'ADD_pc',
    size: 1,
    before: (jump) => movw(5, ahead(jump)),
    words: () => [0x44af],
  },
  { name: 'LDR_pc', size: 2, before: toWindow, words: () => [0xf8d6f000] },
  { name: 'LDR_pc_post', size: 2, before: toWindow, words: () => [0xf856fb04] },
  { name: 'LDR_pc_pre', size: 2, before: toWindow, words: () => [0xf856ff00] },
  {
    name: 'LDR_pc_reg',
    size: 2,
    before: (jump) => [...toWindow(jump), ...movw(7, 0)],
    words: () => [0xf856f007],
  },
  {
    name: 'POP_pc',
    size: 1,
    before: (jump) => [...toWindow(jump), 0x46b5 /* mov sp, r6 */],
    words: () => [0xbd00],
  },
  {
    name: 'LDM_pc',
    size: 2,
    before: (jump) => [...toWindow(jump), 0x6030 /* str r0, [r6] */, 0x6075 /* str r5, [r6, #4] */],
    words: (jump) => [(0xe8968001 | (jump.random.below(2) << 21)) >>> 0],
  },
  {
    name: 'TBB',
    size: 3,
    before: () => movw(5, 0),
    words: (jump) => [0xe8dff005, ahead(jump) >> 1],
  },
  {
    name: 'TBH',
    size: 3,
    before: () => movw(5, 0),
    words: (jump) => [0xe8dff015, ahead(jump) >> 1],
  },
];

/**
 * A branch to one of the marks behind it. `block` is an IT instruction and those in front of the branch, which
 * is the block's last.
 */
export function branchGroup(
  branch: Branch,
  place: Place,
  random: Random,
  block: readonly number[],
): Group | undefined {
  if (block.length && branch.unconditional) return undefined;
  const target = random.below(MARKS.length + 1);
  // CBZ does not reach its neighbour.
  if (branch.name === 'CBZ' && target === 0) return undefined;
  const distance = 2 * (branch.size + halfwords(MARKS.slice(0, target)));
  // What stands in front has the same length for every address.
  const probe = { distance, address: 0, target: 0, window: place.window, random };
  const length = halfwords(branch.before?.(probe) ?? []) + halfwords(block);
  const address = place.code + 2 * length;
  const jump = { distance, address, target: address + distance, window: place.window, random };
  // The table of TBB has its first byte only, whose half the next halfword is not.
  return {
    name: branch.name,
    words: [...(branch.before?.(jump) ?? []), ...block, ...branch.words(jump), ...MARKS],
  };
}
