// One program out of many cases: each loads its registers and flags, runs its test words, and stores
// registers and flags. The program is one writable, executable segment; the whole of it is compared
// after the run, so that memory effects count too.
//
//   code page  64 slots of 16 words: 63 cases and a branch over the data page
//   data page  for each slot: R0 after, flags before, address of the inputs, address of the outputs
//   inputs     R0 to R14, 64 bytes for each case
//   outputs    R1 to R14 and CPSR, 64 bytes for each case
//   windows    memory of the cases
import { type Case, makeCase, TEST_WORDS, WINDOW_BYTES } from './a32-cases.js';
import type { Random } from './random.js';

export const BASE = 0x40100000;
const PAGE = 4096;
const SLOT = 64;
const CASES_PER_PAGE = PAGE / SLOT - 1;
const NOP = 0xe320f000;

const SETUP = [
  0xe59f0ffc, // ldr r0, [pc, #4092]    flags
  0xe12cf000, // msr CPSR_fs, r0
  0xe59feff8, // ldr lr, [pc, #4088]    inputs
  0xe89e7fff, // ldm lr, {r0-lr}
];
const SAVE = [
  0xe58f0fd4, // str r0, [pc, #4052]
  0xe59f0fdc, // ldr r0, [pc, #4060]    outputs
  0xe8a07ffe, // stm r0!, {r1-lr}
  0xe10f1000, // mrs r1, CPSR
  0xe5801000, // str r1, [r0]
  NOP,
  NOP,
];
const NEXT_CODE_PAGE = 0xea000000 + (PAGE + SLOT - 8) / 4;

export interface FuzzProgram {
  readonly image: Uint8Array;
  readonly cases: readonly Case[];
  /** Behind the last case: R7 = 4, SVC (write the image to standard output). */
  readonly end: number;
  /** Offsets in the image of what case `index` leaves. */
  resultOf(index: number): { r0: number; rest: number; window: number };
  codeOf(index: number): number;
}

export function makeProgram(count: number, random: Random, only?: RegExp): FuzzProgram {
  const pages = Math.ceil(count / CASES_PER_PAGE);
  const endCode = pages * 2 * PAGE;
  const inputs = endCode + PAGE;
  const outputs = inputs + count * SLOT;
  const windows = outputs + count * SLOT;
  const image = new Uint8Array(windows + count * WINDOW_BYTES);
  const view = new DataView(image.buffer);
  const put = (offset: number, words: readonly number[]) =>
    words.forEach((word, i) => view.setUint32(offset + 4 * i, word >>> 0, true));
  const slotOf = (index: number) =>
    Math.floor(index / CASES_PER_PAGE) * 2 * PAGE + (index % CASES_PER_PAGE) * SLOT;

  const cases: Case[] = [];
  for (let index = 0; index < count; index++) {
    const slot = slotOf(index);
    const window = windows + index * WINDOW_BYTES;
    const place = { code: BASE + slot + SETUP.length * 4, window: BASE + window };
    const made = makeCase(place, random, only);
    cases.push(made);
    put(slot, [...SETUP, ...made.words.slice(0, TEST_WORDS), ...SAVE]);
    put(slot + PAGE, [0, made.flags, BASE + inputs + index * SLOT, BASE + outputs + index * SLOT]);
    put(inputs + index * SLOT, made.registers);
    image.set(made.window, window);
  }
  for (let slot = slotOf(count - 1) + SLOT; slot % (2 * PAGE) < PAGE - SLOT; slot += SLOT)
    put(slot, new Array(16).fill(NOP));
  for (let page = 0; page < pages; page++) put(page * 2 * PAGE + PAGE - SLOT, [NEXT_CODE_PAGE]);
  put(endCode, writeAndExit(image.length));
  return {
    image,
    cases,
    end: BASE + endCode,
    resultOf: (index) => ({
      r0: slotOf(index) + PAGE,
      rest: outputs + index * SLOT,
      window: windows + index * WINDOW_BYTES,
    }),
    codeOf: (index) => BASE + slotOf(index) + SETUP.length * 4,
  };
}

/** write(1, BASE, bytes); exit(0) as Linux system calls. */
export function writeAndExit(bytes: number): number[] {
  return [
    0xe3a00001, // mov r0, #1
    0xe59f1018, // ldr r1, =BASE
    0xe59f2018, // ldr r2, =bytes
    0xe3a07004, // mov r7, #4
    0xef000000, // svc #0
    0xe3a00000, // mov r0, #0
    0xe3a07001, // mov r7, #1
    0xef000000, // svc #0
    NOP,
    BASE,
    bytes,
  ];
}

/** A static ELF executable of one segment that starts with its entry. */
export function elfOf(image: Uint8Array, base = BASE): Uint8Array {
  const header = 0x1000;
  const file = new Uint8Array(header + image.length);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
  const half = (offset: number, value: number) => view.setUint16(offset, value, true);
  const word = (offset: number, value: number) => view.setUint32(offset, value, true);
  half(16, 2); // ET_EXEC
  half(18, 40); // EM_ARM
  word(20, 1);
  word(24, base);
  word(28, 52);
  word(36, 0x05000200); // EABI 5
  half(40, 52);
  half(42, 32);
  half(44, 1);
  word(52, 1); // PT_LOAD
  word(56, header);
  word(60, base);
  word(64, base);
  word(68, image.length);
  word(72, image.length);
  word(76, 7);
  word(80, 0x1000);
  file.set(image, header);
  return file;
}
