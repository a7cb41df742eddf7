// Proofs that are programs of their own: the samples, the instruction table, the kernel's scenarios and the
// fuzzers, each put to GNU's tools or to QEMU.
import { FUZZERS, type Fuzzer } from '../../fuzz/fuzzers.js';
import {
  type Context,
  FIXED_SEED,
  NEEDS,
  type Outcome,
  outcomeOfTool,
  type Proof,
  runTool,
} from '../proof.js';

const samples: Proof = {
  name: 'samples',
  measure: 'bytes and messages of asm-samples, from GNU as',
  target: 'all agree',
  needs: [NEEDS.a64, NEEDS.a32, NEEDS.gccA64, NEEDS.gccA32],
  run: async () => outcomeOfTool('tools/oracle/samples.ts', [], 300),
};

const linux: Proof = {
  name: 'linux',
  measure: 'scenarios of the kernel on QEMU: vectors, notifier, outcome, console',
  target: 'all agree',
  needs: [NEEDS.qemu],
  run: async () => outcomeOfTool('tools/oracle/linux.ts', [], 300),
};

/** Shares that have been reached and must not be lost: 1 is all. */
const FLOORS = {
  a64: { texts: 0.999, words: 0.9999 },
  a32: { texts: 0.95, words: 0.98 },
  t32: { texts: 0.95, words: 1 },
} as const;

interface Shares {
  /** Words whose text is objdump's, or that neither side, or only a foreign extension, allocates. */
  readonly texts: number;
  /** Texts that as and our encoder turn into the same word, or both refuse. */
  readonly words: number;
}

/** What tools/oracle/encoding.ts prints, as shares; undefined where it did not come that far. */
export function sharesOf(lines: readonly string[]): Shares | undefined {
  const numbers = (pattern: RegExp) =>
    lines.flatMap((line) => (pattern.test(line) ? [(line.match(/\d+/g) ?? []).map(Number)] : []));
  const [texts] = numbers(/^\d+ words: \d+ equal texts, \d+ undefined in both, \d+ foreign$/);
  const [words] = numbers(/^\d+ texts assembled: \d+ equal words, \d+ rejected by both$/);
  if (!texts) return undefined;
  const known = numbers(/^known: \d+ words: /).reduce((sum, [count]) => sum + count, 0);
  return {
    texts: (texts[1] + texts[2] + texts[3] + known) / texts[0],
    words: words ? (words[1] + words[2]) / words[0] : 1,
  };
}

const percent = (share: number) => `${(Math.floor(share * 1e5) / 1e3).toFixed(3)} %`;

function encoding(isa: 'a64' | 'a32' | 't32'): Proof {
  const floor = FLOORS[isa];
  return {
    name: `encoding-${isa}`,
    measure: 'random words of every row: their text from objdump, its word from as',
    target: `at least ${percent(floor.texts)} and ${percent(floor.words)}`,
    needs: [isa === 'a64' ? NEEDS.a64 : NEEDS.a32],
    run: async ({ quick, seed }) => {
      // All values of bits 31 to 10 only where random words of no row in particular are not mostly foreign.
      const all = isa === 'a64' ? ['--stratified'] : [];
      const effort = quick ? ['--count', '10'] : ['--count', '60', ...all];
      const results: string[] = [];
      const details: string[] = [];
      for (const each of [FIXED_SEED, seed]) {
        const args = [
          isa,
          ...effort,
          ...(isa === 't32' ? ['--no-as'] : []),
          '--seed',
          String(each),
        ];
        const { lines } = runTool('tools/oracle/encoding.ts', args, quick ? 60 : 240);
        const shares = sharesOf(lines);
        const says = shares ? `${percent(shares.texts)}, ${percent(shares.words)}` : 'no result';
        results.push(`seed ${each}: ${says}`);
        if (!shares || shares.texts < floor.texts || shares.words < floor.words)
          details.push(`seed ${each}:`, ...lines.slice(0, 40));
      }
      return { passed: details.length === 0, result: results.join('; '), details };
    },
  };
}

/** The numbers of a fuzzer's last line: instructions and exceptions. */
function amountOf(lines: readonly string[]): { instructions: number; exceptions: number } {
  const line = lines.find((each) => / instructions.* from seed \d+ in /.test(each)) ?? '';
  const number = (pattern: RegExp) => Number((pattern.exec(line)?.[1] ?? '0').replaceAll(',', ''));
  return {
    instructions: number(/([\d,]+) instructions/),
    exceptions: number(/([\d,]+) exceptions/),
  };
}

const SECONDS_PER_ROUND = 40;

/** Runs a fuzzer with the fixed seed and with a new one; both together have to reach the amount. */
function runFuzzer({ file, args = [], rounds, amount }: Fuzzer, { quick, seed }: Context): Outcome {
  const details: string[] = [];
  const reached = { instructions: 0, exceptions: 0 };
  const each = quick ? 1 : rounds / 2;
  for (const from of [FIXED_SEED, seed]) {
    const flags = [...args, '--seed', String(from), '--rounds', String(each)];
    const { passed, lines } = runTool(`tools/fuzz/${file}`, flags, 60 + each * SECONDS_PER_ROUND);
    if (!passed) details.push(`seed ${from}:`, ...lines.slice(-40));
    const { instructions, exceptions } = amountOf(lines);
    reached.instructions += instructions;
    reached.exceptions += exceptions;
  }
  const { instructions, exceptions = 0 } = amount;
  const enough = reached.instructions >= instructions && reached.exceptions >= exceptions;
  if (!quick && !enough) details.push('less than the target asks for');
  const taken = exceptions ? ` and ${grouped(reached.exceptions)} exceptions` : '';
  const how = details.length === 0 ? 'no difference' : 'FAILED';
  return {
    passed: details.length === 0,
    result: `${grouped(reached.instructions)} instructions${taken}, seeds ${FIXED_SEED} and ${seed}: ${how}`,
    details,
  };
}

const grouped = (value: number) => value.toLocaleString('en-US');

function fuzz(fuzzer: Fuzzer): Proof {
  const { instructions, exceptions } = fuzzer.amount;
  const taken = exceptions ? ` and ${grouped(exceptions)} exceptions` : '';
  return {
    name: `fuzz-${fuzzer.name}`,
    measure: fuzzer.measure,
    target: `no difference in ${grouped(instructions)} instructions${taken}, less with --quick`,
    needs: fuzzer.needs,
    run: async (context: Context) => runFuzzer(fuzzer, context),
  };
}

export const toolProofs: readonly Proof[] = [
  samples,
  linux,
  encoding('a64'),
  encoding('a32'),
  encoding('t32'),
  ...FUZZERS.map(fuzz),
];
