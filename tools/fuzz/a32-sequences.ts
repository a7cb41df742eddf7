// One program out of many A32 sequences: each loads all its registers, runs, and stores all registers.
//
//   code  128 words for each sequence: load, the sequence, store, branch to the next
//   data  for each sequence: state before, state after, window of memory
//   state D0 to D31, FPSCR, CPSR, R0 to R14
import { NOP, WINDOW_BYTES } from './a32-cases.js';
import { constant, type Group } from './a32-fp-groups.js';
import { BASE, writeAndExit } from './a32-program.js';
import type { Random } from './random.js';

const SLOT = 512;
/** Words of a sequence; loading and storing the state takes 28. */
export const TEST_WORDS = 99;
const FPSCR = 256;
const CPSR = 260;
export const STATE_BYTES = CPSR + 4 + 15 * 4;
const OUT = 384;
const WINDOW = 768;
const STRIDE = WINDOW + WINDOW_BYTES;
/** Words of a sequence start so many words behind its slot. */
const LOAD_WORDS = 9;

/** A group and its place in words: a branch knows its target, so nothing moves when others are taken away. */
export interface PlacedGroup extends Group {
  readonly at: number;
}

export interface Sequence {
  readonly groups: readonly PlacedGroup[];
  readonly state: Uint8Array;
  readonly window: Uint8Array;
  /** Which of how many: its addresses are in the words. */
  readonly index: number;
}

const dataOf = (count: number) => Math.ceil((count * SLOT + 64) / 4096) * 4096;

/** Addresses of sequence `index` of `count`: of its first word and of its window. */
export function placeOf(index: number, count: number) {
  return {
    code: BASE + index * SLOT + 4 * LOAD_WORDS,
    window: BASE + dataOf(count) + index * STRIDE + WINDOW,
  };
}

/** Offsets in the image of what sequence `index` of `count` leaves. */
export function resultOf(index: number, count: number) {
  const state = dataOf(count) + index * STRIDE;
  return { out: state + OUT, window: state + WINDOW };
}

export function nameOf(offset: number): string {
  if (offset < FPSCR) return `d${offset >> 3}${offset & 4 ? ' high' : ''}`;
  if (offset === FPSCR) return 'FPSCR';
  return offset === CPSR ? 'CPSR' : `r${(offset - CPSR - 4) / 4}`;
}

const BRANCH = (words: number) => (0xea000000 | ((words - 2) & 0xffffff)) >>> 0;

function wordsOf(groups: readonly PlacedGroup[]): number[] {
  const last = groups.at(-1);
  const words = new Array<number>(last ? last.at + last.words.length : 0).fill(NOP);
  for (const group of groups) words.splice(group.at, group.words.length, ...group.words);
  return words;
}

function codeOf(groups: readonly PlacedGroup[], state: number): number[] {
  return [
    ...constant(14, state),
    0xecbe0b20, // vldmia lr!, {d0-d15}
    0xecfe0b20, // vldmia lr!, {d16-d31}
    0xe49e0004, // ldr r0, [lr], #4
    0xeee10a10, // vmsr fpscr, r0
    0xe49e0004,
    0xe12cf000, // msr CPSR_fs, r0
    0xe89e7fff, // ldm lr, {r0-lr}
    ...wordsOf(groups),
    0xee0def50, // mcr p15, 0, lr, c13, c0, 2: TPIDRURW
    ...constant(14, state + OUT),
    0xecae0b20, // vstmia lr!, {d0-d15}
    0xecee0b20, // vstmia lr!, {d16-d31}
    0xe58e0008, // str r0, [lr, #8]
    0xeef10a10, // vmrs r0, fpscr
    0xe48e0004, // str r0, [lr], #4
    0xe10f0000, // mrs r0, CPSR
    0xe48e0004,
    0xe59e0000, // ldr r0, [lr]
    0xe88e3fff, // stm lr, {r0-sp}
    0xee1d0f50, // mrc p15, 0, r0, c13, c0, 2
    0xe58e0038, // str r0, [lr, #56]
  ];
}

/** `count` slots, of which those of `sequences` are filled. */
export function makeSequences(sequences: readonly Sequence[], count: number) {
  const data = dataOf(count);
  const image = new Uint8Array(data + count * STRIDE);
  const view = new DataView(image.buffer);
  const put = (offset: number, words: readonly number[]) =>
    words.forEach((word, i) => view.setUint32(offset + 4 * i, word, true));
  for (let i = 0; i < count; i++) put(i * SLOT, [BRANCH(SLOT / 4)]);
  for (const { groups, state, window, index } of sequences) {
    const at = data + index * STRIDE;
    const words = codeOf(groups, BASE + at);
    if (4 * words.length + 4 > SLOT) throw new RangeError('a sequence is too long');
    put(index * SLOT, [...words, BRANCH(SLOT / 4 - words.length)]);
    image.set(state, at);
    image.set(window, at + WINDOW);
  }
  put(count * SLOT, writeAndExit(image.length));
  return { image, end: BASE + count * SLOT };
}

export function randomState(random: Random): Uint8Array {
  const state = new Uint8Array(STATE_BYTES);
  const view = new DataView(state.buffer);
  for (let i = 0; i < STATE_BYTES; i += 4) view.setUint32(i, random.value(), true);
  // Without the length and stride of short vectors, and trapped exceptions; flags, Q and GE.
  view.setUint32(FPSCR, (random.word() & 0xffc0009f) >>> 0, true);
  view.setUint32(CPSR, (random.word() & 0xf80f0000) >>> 0, true);
  return state;
}
