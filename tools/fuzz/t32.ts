// Runs random T32 sequences in vbar and in QEMU's user mode emulation and compares D0 to D31, FPSCR, R0 to R14,
// flags and memory. The instructions are those of the table that the core executes.
//
//     npm run fuzz -- t32 [--seed N] [--seconds S] [--rounds N] [--count N] [--only REGEXP] [--core FILE]
//
// Needs qemu-arm in the path.
import { disassemble } from '../../src/disasm/index.js';
import { WINDOW_BYTES } from './a32-cases.js';
import type { Group } from './a32-fp-groups.js';
import {
  makeSequences,
  nameOf,
  placeOf,
  randomState,
  resultOf,
  STATE_BYTES,
  TEST_WORDS,
} from './a32-sequences.js';
import { runInQemu, runInVbar } from './a32-user.js';
import { fuzz, numberOption, patternOption } from './fuzzer.js';
import { Random } from './random.js';
import { type SequenceFuzzer, sequenceRound } from './sequences.js';
import { fuzzed, isWide, NOP } from './t32-groups.js';

const count = numberOption('count', 4000);
const kinds = fuzzed(patternOption('only'));

/** SUB PC, PC, #3: to T32 at the next word. */
const TO_T32 = 0xe24ff003;
const BX_PC = 0x4778;
/** Halfwords of a sequence, between the words that change the state. */
const HALFWORDS = 2 * (TEST_WORDS - 2);

/** A group and its place in halfwords: a branch knows its target, so nothing moves when others are taken away. */
interface PlacedGroup extends Group {
  readonly at: number;
}

interface Sequence {
  readonly groups: readonly PlacedGroup[];
  readonly state: Uint8Array;
  readonly window: Uint8Array;
  readonly index: number;
}

const hex = (value: number, digits = 8) => (value >>> 0).toString(16).padStart(digits, '0');

/** Instructions as they stand in memory. */
const halfwordsOf = (words: readonly number[]) =>
  words.flatMap((word) => (isWide(word) ? [word >>> 16, word & 0xffff] : [word]));

function placeInT32(index: number) {
  const { code, window } = placeOf(index, count);
  return { code: code + 4, window };
}

function randomSequence(index: number, random: Random): Sequence {
  const { code, window: at } = placeInT32(index);
  const groups: PlacedGroup[] = [];
  for (let place = 0; ; ) {
    const group = random.pick(kinds).make({ code: code + 2 * place, window: at }, random);
    if (!group) continue;
    const length = halfwordsOf(group.words).length;
    if (place + length > HALFWORDS) break;
    groups.push({ ...group, at: place });
    place += length;
  }
  const window = Uint8Array.from({ length: WINDOW_BYTES }, () => random.word() >>> 8);
  return { groups, state: randomState(random), window, index };
}

/** The sequence as words of an A32 program. */
function wordsOf({ groups }: Sequence): number[] {
  const last = groups.at(-1);
  const end = last ? last.at + halfwordsOf(last.words).length : 0;
  const halfwords = new Array<number>(end + (end & 1)).fill(NOP);
  for (const { at, words } of groups) {
    const these = halfwordsOf(words);
    halfwords.splice(at, these.length, ...these);
  }
  halfwords.push(BX_PC, NOP);
  const words = [TO_T32];
  for (let i = 0; i < halfwords.length; i += 2)
    words.push((halfwords[i] | (halfwords[i + 1] << 16)) >>> 0);
  return words;
}

async function compare(sequences: readonly Sequence[]): Promise<Map<Sequence, string[]>> {
  const programs = sequences.map((sequence) => ({
    ...sequence,
    groups: [{ name: 'T32', words: wordsOf(sequence), at: 0 }],
  }));
  const { image, end } = makeSequences(programs, count);
  const theirs = runInQemu(image);
  const ours = await runInVbar(image, end);
  if (theirs.length !== ours.length) throw new Error(`QEMU wrote ${theirs.length} bytes`);
  const a = new DataView(ours.buffer, ours.byteOffset);
  const b = new DataView(theirs.buffer, theirs.byteOffset);
  const wrong = new Map<Sequence, string[]>();
  for (const sequence of sequences) {
    const { out, window } = resultOf(sequence.index, count);
    const lines: string[] = [];
    const check = (name: string, offset: number) => {
      const [mine, other] = [a.getUint32(offset, true), b.getUint32(offset, true)];
      if (mine !== other) lines.push(`    ${name}: vbar ${hex(mine)}, QEMU ${hex(other)}`);
    };
    for (let i = 0; i < STATE_BYTES; i += 4) check(nameOf(i), out + i);
    for (let i = 0; i < WINDOW_BYTES; i += 4) check(`window+${i}`, window + i);
    if (lines.length) wrong.set(sequence, lines);
  }
  return wrong;
}

function describe({ groups, state, index }: Sequence): string {
  const { code } = placeInT32(index);
  const text = groups.flatMap(({ words, at }) => {
    let address = code + 2 * at;
    return words.map((word) => {
      const line = `    ${hex(address)} ${hex(word, isWide(word) ? 8 : 4)}  ${disassemble('t32', word, BigInt(address))}`;
      address += isWide(word) ? 4 : 2;
      return line;
    });
  });
  const view = new DataView(state.buffer);
  const values: string[] = [];
  for (let i = 0; i < STATE_BYTES; i += 4) {
    const value = view.getUint32(i, true);
    if (value) values.push(`${nameOf(i)}=${value.toString(16)}`);
  }
  return [...text, `    ${values.join(' ') || 'all registers 0'}`].join('\n');
}

const fuzzer: SequenceFuzzer<Sequence> = {
  make: (random) => Array.from({ length: count }, (_, index) => randomSequence(index, random)),
  compare,
  describe,
  fixed: new Set(),
};

await fuzz(`t32, ${kinds.length} kinds`, (seed) => sequenceRound(fuzzer, new Random(seed)));
