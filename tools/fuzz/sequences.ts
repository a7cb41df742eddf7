// Fuzzing by sequences: many random ones are run at once here and in QEMU; one that differs is cut down to the
// instructions, and then to the state, that make it differ.

import type { Tally } from './fuzzer.js';
import type { Random } from './random.js';
import { smallest } from './shrink.js';

/** A sequence: groups of instructions that stay together, and where it starts from. */
export interface AnySequence {
  readonly groups: readonly { readonly name: string; readonly words: readonly number[] }[];
  /** Registers before. */
  readonly state: Uint8Array;
}

export interface SequenceFuzzer<S extends AnySequence> {
  /** All sequences of a round. */
  make(random: Random): readonly S[];
  /** What differs, in lines, of those sequences that differ. */
  compare(sequences: readonly S[]): Promise<ReadonlyMap<S, string[]>>;
  /** Instructions and state. */
  describe(sequence: S): string;
  /** Bytes of the state that must stay, by offset of a double word (a stack pointer). */
  readonly fixed: ReadonlySet<number>;
}

const MAX_REPORTS = 4;

/** `sequence` with as few groups, and as little state that is not zero, as still differs. */
async function shrink<S extends AnySequence>(fuzzer: SequenceFuzzer<S>, sequence: S): Promise<S> {
  const differs = async (part: S) => (await fuzzer.compare([part])).size > 0;
  const groups = await smallest(sequence.groups, (part) => differs({ ...sequence, groups: part }));
  const short = { ...sequence, groups };
  const keeping = (offsets: readonly number[]) => {
    const state = new Uint8Array(sequence.state.length);
    for (const offset of [...fuzzer.fixed, ...offsets])
      state.set(sequence.state.subarray(offset, offset + 8), offset);
    return { ...short, state };
  };
  const offsets = Array.from({ length: Math.ceil(sequence.state.length / 8) }, (_, i) => 8 * i);
  const set = offsets.filter(
    (offset) =>
      !fuzzer.fixed.has(offset) && sequence.state.subarray(offset, offset + 8).some((byte) => byte),
  );
  return keeping(await smallest(set, (part) => differs(keeping(part))));
}

async function report<S extends AnySequence>(fuzzer: SequenceFuzzer<S>, sequence: S) {
  const alone = (await fuzzer.compare([sequence])).size > 0;
  const short = alone ? await shrink(fuzzer, sequence) : sequence;
  const [lines = ['    (differs only among others)']] = (await fuzzer.compare([short])).values();
  const names = short.groups.map(({ name }) => name).join(', ');
  console.log([`  ${names}`, fuzzer.describe(short), ...lines].join('\n'));
}

/** One round: makes, compares, shrinks and prints. */
export async function sequenceRound<S extends AnySequence>(
  fuzzer: SequenceFuzzer<S>,
  random: Random,
): Promise<Tally> {
  const sequences = fuzzer.make(random);
  const wrong = await fuzzer.compare(sequences);
  for (const sequence of [...wrong.keys()].slice(0, MAX_REPORTS)) await report(fuzzer, sequence);
  const instructions = sequences.reduce(
    (sum, { groups }) => sum + groups.reduce((words, group) => words + group.words.length, 0),
    0,
  );
  return { wrong: wrong.size, instructions };
}
