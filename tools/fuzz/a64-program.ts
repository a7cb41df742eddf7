// One program out of many cases: each loads all its registers, runs a random sequence, and stores
// all registers. Code, then data; the whole image is compared after the run.
//
//   code  128 words for each case: load, the sequence, store, branch to the next case
//   data  for each case: state before, state after, window of memory
//   state X0 to X30, SP... at STATE_SP, NZCV at STATE_NZCV, FPCR, FPSR, V0 to V31
import type { Fixup, Group } from './a64-groups.js';
import { WINDOW_BYTES } from './a64-groups.js';
import type { Random } from './random.js';

export const BASE = 0x40100000;
const SLOT = 512;
/** Words a sequence may have. */
export const TEST_WORDS = 40;

export const STATE_NZCV = 256;
export const STATE_SP = 264;
export const STATE_FPCR = 272;
export const STATE_V = 288;
export const STATE_BYTES = 800;
const OUT = 832;
const WINDOW = 1664;
const STRIDE = 2304;

export interface Sequence {
  readonly groups: readonly Group[];
  /** State before, STATE_BYTES. */
  readonly state: Uint8Array;
  readonly window: Uint8Array;
}

export interface FuzzProgram {
  readonly image: Uint8Array;
  readonly sequences: readonly Sequence[];
  /** Where the program writes its image to standard output and exits. */
  readonly end: number;
  /** Offsets in the image. */
  placeOf(index: number): { code: number; out: number; window: number; test: number };
}

const pair = (op: number, offset: number, scale: number, rt: number, rn: number) =>
  (op | ((offset / scale) << 15) | ((rt + 1) << 10) | (rn << 5) | rt) >>> 0;
const LDP = 0xa9400000;
const STP = 0xa9000000;
const LDP_Q = 0xad400000;
const STP_Q = 0xad000000;
const MRS = (register: number, rt: number) => (0xd5300000 | (register << 5) | rt) >>> 0;
const MSR = (register: number, rt: number) => (0xd5100000 | (register << 5) | rt) >>> 0;
const NZCV = 0x5a10;
const FPCR = 0x5a20;
const FPSR = 0x5a21;
const TPIDR_EL0 = 0x5e82;

/** ADRP and ADD: `target` to register `reg`. */
function address(reg: number, target: number, pc: number): number[] {
  const pages = (target >>> 12) - (pc >>> 12);
  const adrp = 0x90000000 | ((pages & 3) << 29) | (((pages >> 2) & 0x7ffff) << 5) | reg;
  return [adrp >>> 0, (0x91000000 | ((target & 0xfff) << 10) | (reg << 5) | reg) >>> 0];
}

function load(pc: number, state: number): number[] {
  const words = address(30, state, pc);
  for (let n = 0; n < 32; n += 2) words.push(pair(LDP_Q, STATE_V + 16 * n, 16, n, 30));
  words.push(pair(LDP, STATE_FPCR, 8, 0, 30), MSR(FPCR, 0), MSR(FPSR, 1));
  words.push(pair(LDP, STATE_NZCV, 8, 0, 30), MSR(NZCV, 0), 0x9100003f); // mov sp, x1
  for (let n = 0; n < 30; n += 2) words.push(pair(LDP, 8 * n, 8, n, 30));
  words.push(0xf9407bde); // ldr x30, [x30, #240]
  return words;
}

function save(pc: number, state: number): number[] {
  const words = [MSR(TPIDR_EL0, 30), ...address(30, state, pc + 4)];
  for (let n = 0; n < 30; n += 2) words.push(pair(STP, 8 * n, 8, n, 30));
  words.push(MRS(TPIDR_EL0, 0), 0xf9007bc0); // str x0, [x30, #240]
  words.push(MRS(NZCV, 0), 0x910003e1, pair(STP, STATE_NZCV, 8, 0, 30)); // mov x1, sp
  for (let n = 0; n < 32; n += 2) words.push(pair(STP_Q, STATE_V + 16 * n, 16, n, 30));
  words.push(MRS(FPCR, 0), MRS(FPSR, 1), pair(STP, STATE_FPCR, 8, 0, 30));
  return words;
}

/** The groups one after the other from `pc` on, addresses and branches filled in. */
export function layOut(groups: readonly Group[], pc: number, window: number): number[] {
  const starts: number[] = [];
  let next = pc;
  for (const group of groups) {
    starts.push(next);
    next += 4 * group.words.length;
  }
  starts.push(next);
  return groups.flatMap((group, i) => {
    const words = [...group.words];
    for (const fixup of group.fixups) {
      const at = starts[i] + 4 * fixup.at;
      if (fixup.kind === 'window')
        words.splice(fixup.at, 2, ...address(fixup.reg, window + fixup.offset, at));
      else {
        const target = starts[Math.min(i + 1 + fixup.skip, groups.length)];
        words[fixup.at] = branched(words[fixup.at], target - at, fixup);
      }
    }
    return words;
  });
}

function branched(word: number, offset: number, fixup: Fixup & { kind: 'branch' }): number {
  const distance = offset / 4;
  switch (fixup.field) {
    case 'imm26':
      return (word | (distance & 0x3ffffff)) >>> 0;
    case 'adr':
    case 'imm19':
      return (word | (distance << 5)) >>> 0;
    case 'imm14':
      return (word | (distance << 5)) >>> 0;
  }
}

export function makeProgram(sequences: readonly Sequence[]): FuzzProgram {
  const count = sequences.length;
  const endCode = count * SLOT;
  const data = Math.ceil((endCode + 64) / 4096) * 4096;
  const image = new Uint8Array(data + count * STRIDE);
  const view = new DataView(image.buffer);
  const put = (offset: number, words: readonly number[]) =>
    words.forEach((word, i) => view.setUint32(offset + 4 * i, word, true));
  const places = sequences.map(({ groups, state, window }, index) => {
    const code = index * SLOT;
    const at = data + index * STRIDE;
    const before = load(BASE + code, BASE + at);
    const test = code + 4 * before.length;
    const words = layOut(groups, BASE + test, BASE + at + WINDOW);
    const behind = test + 4 * words.length;
    const after = save(BASE + behind, BASE + at + OUT);
    const length = behind - code + 4 * after.length;
    if (length + 4 > SLOT) throw new RangeError('a sequence is too long');
    put(code, [...before, ...words, ...after, 0x14000000 | ((SLOT - length) / 4)]);
    image.set(state, at);
    image.set(window, at + WINDOW);
    return { code, test, out: at + OUT, window: at + WINDOW };
  });
  put(endCode, writeAndExit(BASE + endCode, image.length));
  return { image, sequences, end: BASE + endCode, placeOf: (index) => places[index] };
}

/** Offsets of a case in the image before it exists: the window's address for its SP. */
export function windowOf(index: number, count: number): number {
  return BASE + Math.ceil((count * SLOT + 64) / 4096) * 4096 + index * STRIDE + WINDOW;
}

/** write(1, BASE, bytes); exit(0) as Linux system calls. */
function writeAndExit(pc: number, bytes: number): number[] {
  return [
    0xd2800020, // mov x0, #1
    ...address(1, BASE, pc + 4),
    (0xd2800002 | ((bytes & 0xffff) << 5)) >>> 0,
    (0xf2a00002 | ((bytes >>> 16) << 5)) >>> 0,
    0xd2800808, // mov x8, #64
    0xd4000001, // svc #0
    0xd2800000, // mov x0, #0
    0xd2800ba8, // mov x8, #93
    0xd4000001,
  ];
}

/** Random state; SP points into the window. */
export function randomState(random: Random, window: number): Uint8Array {
  const state = new Uint8Array(STATE_BYTES);
  const view = new DataView(state.buffer);
  for (let n = 0; n < 31; n++) view.setBigUint64(8 * n, wide(random), true);
  view.setBigUint64(STATE_NZCV, BigInt(random.below(16)) << 28n, true);
  view.setBigUint64(STATE_SP, BigInt(window + 16 * random.below(WINDOW_BYTES / 16)), true);
  view.setUint32(STATE_FPCR, random.below(16) << 22, true);
  view.setUint32(STATE_FPCR + 8, (random.word() & 0xf800009f) >>> 0, true);
  for (let i = STATE_V; i < STATE_BYTES; i += 8) view.setBigUint64(i, wide(random), true);
  return state;
}

/** 64 bits: two halves, a sign-extended half, or a corner of the 64-bit range. */
function wide(random: Random): bigint {
  const low = BigInt(random.value());
  if (random.chance(50)) return (BigInt(random.value()) << 32n) | low;
  if (random.chance(50)) return BigInt.asUintN(64, BigInt.asIntN(32, low));
  if (random.chance(50)) return low;
  return random.pick([0n, 1n << 63n, (1n << 63n) - 1n, (1n << 64n) - 1n, (1n << 63n) + 1n, low]);
}

export function randomWindow(random: Random): Uint8Array {
  return Uint8Array.from({ length: WINDOW_BYTES }, () => random.word() >>> 8);
}

/** A static ELF executable of one segment that starts with its entry. */
export function elfOf(image: Uint8Array, base = BASE): Uint8Array {
  const header = 0x1000;
  const file = new Uint8Array(header + image.length);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true); // ET_EXEC
  view.setUint16(18, 183, true); // EM_AARCH64
  view.setUint32(20, 1, true);
  view.setUint32(24, base, true);
  view.setUint32(32, 64, true);
  view.setUint16(52, 64, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 1, true);
  view.setUint32(64, 1, true); // PT_LOAD
  view.setUint32(68, 7, true);
  for (const [offset, value] of [
    [72, header],
    [80, base],
    [88, base],
    [96, image.length],
    [104, image.length],
    [112, 0x1000],
  ])
    view.setUint32(offset, value, true);
  file.set(image, header);
  return file;
}
