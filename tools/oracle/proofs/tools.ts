// Proofs that are programs of their own: the samples, the instruction table, the kernel's scenarios and the
// fuzzers, each put to GNU's tools or to QEMU.
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type Context,
  FIXED_SEED,
  NEEDS,
  type Need,
  type Outcome,
  outcomeOfTool,
  type Proof,
  resultLine,
  root,
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

/** Runs a program with the fixed seed and with a new one. */
function withBothSeeds(
  script: string,
  args: readonly string[],
  seed: number,
  seconds: number,
): Outcome {
  const results: string[] = [];
  const details: string[] = [];
  for (const each of [FIXED_SEED, seed]) {
    const { passed, lines } = runTool(script, [...args, '--seed', String(each)], seconds);
    const says = lines.filter((line) =>
      /^\d+ (words|texts)|agree|differ|cases|sequences/.test(line),
    );
    const result = says.slice(0, 2).join('; ') || resultLine(passed, lines);
    results.push(`seed ${each}: ${passed ? result : `FAILED: ${result}`}`);
    if (!passed) details.push(`seed ${each}:`, ...lines.slice(-20));
  }
  return { passed: details.length === 0, result: results.join(' | '), details };
}

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

interface Fuzzer {
  readonly file: string;
  readonly measure: string;
  readonly needs: readonly Need[];
  readonly quick: readonly string[];
  readonly full: readonly string[];
}

const FUZZERS: readonly Fuzzer[] = [
  {
    file: 'a64',
    measure: 'random A64 sequences in QEMU user mode',
    needs: [NEEDS.qemuUser],
    quick: ['--rounds', '1'],
    full: ['--rounds', '8'],
  },
  {
    file: 'a32',
    measure: 'random A32 instructions in QEMU user mode',
    needs: [NEEDS.qemuUser],
    quick: ['--rounds', '1'],
    full: ['--rounds', '30'],
  },
  {
    file: 't32',
    measure: 'random T32 instructions in QEMU user mode',
    needs: [NEEDS.qemuUser],
    quick: ['--rounds', '1'],
    full: ['--rounds', '8'],
  },
  {
    file: 'a64-system',
    measure: 'random privileged A64 on QEMU system',
    needs: [NEEDS.qemu, NEEDS.a64],
    quick: ['--rounds', '1'],
    full: ['--rounds', '6'],
  },
  {
    file: 'a32-system',
    measure: 'random privileged A32 on QEMU system',
    needs: [NEEDS.qemu, NEEDS.gccBare],
    quick: ['--rounds', '1'],
    full: ['--rounds', '40'],
  },
];

function fuzz({ file, measure, needs, quick, full }: Fuzzer): Proof {
  return {
    name: `fuzz-${file}`,
    measure,
    target: 'no difference',
    needs,
    run: async (context: Context) =>
      withBothSeeds(
        `tools/fuzz/${file}.ts`,
        context.quick ? quick : full,
        context.seed,
        context.quick ? 60 : 180,
      ),
  };
}

export const toolProofs: readonly Proof[] = [
  samples,
  linux,
  encoding('a64'),
  encoding('a32'),
  encoding('t32'),
  ...FUZZERS.filter(({ file }) => existsSync(path.join(root, 'tools/fuzz', `${file}.ts`))).map(
    fuzz,
  ),
];
