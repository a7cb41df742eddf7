// Proofs that are programs of their own: the samples, the instruction table, the kernel's scenarios and the
// fuzzers, each put to GNU's tools or to QEMU.
import { cpuModels } from '../../../isa/cpus.js';
import { FUZZERS, type Fuzzer } from '../../fuzz/fuzzers.js';
import {
  type Context,
  FIXED_SEED,
  NEEDS,
  type Outcome,
  outcomeOfTool,
  type Proof,
  resultLine,
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

const percent = (share: number) => `${(Math.floor(share * 1e6) / 1e4).toFixed(4)} %`;

type Isa = 'a64' | 'a32' | 't32';

/** Shares of words that GNU may see otherwise with a listed reason, as they have been reached: as instructions, and their texts. */
const DECODE_LIMITS = {
  a64: { allocation: 0.0016, texts: 0 },
  a32: { allocation: 0.019, texts: 0.0002 },
  t32: { allocation: 0.0135, texts: 0.0008 },
} as const;

const DECODED =
  /: (\d+) words: \d+ equal texts, \d+ undefined in both, \d+ foreign, (\d+) allocation and (\d+) text excepted, (\d+) allocation and (\d+) text differ$/;

function decode(isa: Isa): Proof {
  const limits = DECODE_LIMITS[isa];
  return {
    name: `decode-${isa}`,
    measure:
      'all words of bits 31 to 10 and 4 million random ones: allocated as for objdump, same text; LLVM asked',
    target:
      `none differs without a listed reason; with one at most ${percent(limits.texts)} of the texts, ` +
      `${percent(limits.allocation)} in whether it is one`,
    needs: [isa === 'a64' ? NEEDS.a64 : NEEDS.a32, NEEDS.llvm],
    run: async ({ quick, seed }) => {
      const details: string[] = [];
      const total = { words: 0, allocation: 0, texts: 0, differ: 0 };
      let agree = true;
      const runs = quick
        ? [FIXED_SEED, seed].map((each) => [
            '--rows',
            '5',
            '--random',
            '60000',
            '--seed',
            `${each}`,
          ])
        : [['--full', '--rows', '60', '--strata', '--random', '4000000', '--seed', `${seed}`]];
      for (const args of runs) {
        const { passed, lines } = runTool(
          'tools/oracle/decode.ts',
          [isa, ...args],
          quick ? 240 : 1800,
        );
        agree &&= passed;
        const found = DECODED.exec(lines.at(-1) ?? '')
          ?.slice(1)
          .map(Number);
        if (!found) return { passed: false, result: resultLine(false, lines), details: lines };
        total.words += found[0];
        total.allocation += found[1];
        total.texts += found[2];
        total.differ += found[3] + found[4];
        details.push(...lines.slice(0, 60));
      }
      // Few words of every row give the rare ones a weight that they do not have: --quick looks at the reasons only.
      const isWithin =
        total.texts <= limits.texts * total.words &&
        total.allocation <= limits.allocation * total.words;
      const passed = agree && total.differ === 0 && (quick || isWithin);
      const result =
        `${grouped(total.words)} words, seed ${seed}: ${total.differ} differ; with a reason ` +
        `${total.allocation} in allocation, ${total.texts} in text`;
      return { passed, result, details };
    },
  };
}

function census(isa: Isa): Proof {
  return {
    name: `census-${isa}`,
    measure:
      isa === 't32'
        ? 'all halfwords and all 3 * 2^27 words through the decoder of the core (a 256th with --quick)'
        : 'all 2^32 words through the decoder of the core (a 256th of them with --quick)',
    target: "none without a name, the core's row is the table's",
    needs: [],
    run: async ({ quick, seed }) =>
      outcomeOfTool(
        'tools/oracle/census.ts',
        [isa, '--part', quick ? '256' : '1', '--seed', `${seed}`],
        quick ? 120 : 1800,
      ),
  };
}

/** What tools/oracle/encode.ts prints at its end. */
const ENCODED =
  /^(\d+) texts of \d+ rows assembled: (\d+) equal words, (\d+) rejected by both, \d+ known, (\d+) differ$/;

function encoding(isa: Isa): Proof {
  return {
    name: `encoding-${isa}`,
    measure: 'random words of every row: the word that GNU as makes of their text',
    target: 'all agree',
    needs: [isa === 'a64' ? NEEDS.a64 : NEEDS.a32],
    run: async ({ quick, seed }) => {
      const details: string[] = [];
      const results: string[] = [];
      for (const each of [FIXED_SEED, seed]) {
        const args = [isa, '--count', quick ? '10' : '200', '--seed', `${each}`];
        const { lines } = runTool('tools/oracle/encode.ts', args, quick ? 120 : 900);
        const found = ENCODED.exec(lines.at(-1) ?? '')
          ?.slice(1)
          .map(Number);
        if (!found || found[3] > 0) details.push(`seed ${each}:`, ...lines.slice(0, 40));
        results.push(
          found
            ? `seed ${each}: ${found[1]} of ${found[0]}, ${found[2]} refused by both`
            : 'no result',
        );
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
function runFuzzer(
  { file, args = [], rounds, seconds, amount }: Fuzzer,
  { quick, seed }: Context,
): Outcome {
  const details: string[] = [];
  const reached = { instructions: 0, exceptions: 0 };
  const each = quick ? 1 : rounds / 2;
  for (const from of [FIXED_SEED, seed]) {
    const end = seconds && !quick ? ['--seconds', `${seconds}`] : ['--rounds', `${each}`];
    const flags = [...args, '--seed', `${from}`, ...end];
    const { passed, lines } = runTool(
      `tools/fuzz/${file}`,
      flags,
      120 + (seconds ?? 0) + each * SECONDS_PER_ROUND,
    );
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

/** Random lines, right and nearly right, through GNU as and our encoder. */
function randomLines(isa: 'a64' | 'a32' | 't32', ...flags: '--divided'[]): Proof {
  return {
    name: `lines-${isa}${flags.length ? '-divided' : ''}`,
    measure:
      'random lines, right and nearly right: accepted or refused, and the bytes, as by GNU as',
    target:
      'every line but for accidents of GNU as that known.ts explains, a million lines (10,000 with --quick)',
    needs: [isa === 'a64' ? NEEDS.a64 : NEEDS.a32],
    run: async ({ quick, seed }) => {
      const results: string[] = [];
      const details: string[] = [];
      for (const [i, each] of [FIXED_SEED, seed].entries()) {
        const count = quick ? 5_000 : i === 0 ? 100_000 : 900_000;
        const args = [isa, '--lines', String(count), '--seed', String(each), ...flags];
        const { lines } = runTool('tools/oracle/lines.ts', args, quick ? 120 : 1800);
        const [total = 0, , , , known, differ] = (lines.at(-1)?.match(/\d+/g) ?? []).map(Number);
        results.push(
          `seed ${each}: ${total} lines, ${known ?? '?'} explained, ${differ ?? '?'} differ`,
        );
        if (differ !== 0 || total < count) details.push(`seed ${each}:`, ...lines.slice(0, 40));
      }
      return { passed: details.length === 0, result: results.join('; '), details };
    },
  };
}

/** Every encoding of a system register at every level: `quick` and `full` are arguments of the tool, SEED the run's seed. */
function sysregs(isa: 'a64' | 'a32', quick: readonly string[], full: readonly string[]): Proof {
  return {
    name: `sysregs-${isa}`,
    measure:
      'accesses to all system register encodings with settings of every kind and at random, identification ' +
      'registers, bits that can be written',
    target: 'every difference explained',
    needs: [NEEDS.qemu],
    run: async (context) => {
      const results: string[] = [];
      const details: string[] = [];
      for (const each of context.quick ? quick : full) {
        const flags = each.replace('SEED', String(context.seed));
        const args = [isa, '--values', ...flags.split(' ')];
        const { passed, lines } = runTool('tools/fuzz/sysreg-access.ts', args, 300);
        results.push(`${flags}: ${resultLine(passed, lines)}`);
        if (!passed) details.push(...lines.slice(-20));
      }
      return { passed: details.length === 0, result: results.join(' | '), details };
    },
  };
}

/** Settings of the whole proof for one model; random ones with fixed seeds and a new one. */
const settingsFor = (cpu: string, names: readonly string[]): string[] =>
  names.map((name) => `--cpu ${cpu} --traps ${name}`);

const RANDOM_SETTINGS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'SEED'];

/** Values after reset of every model. */
const resets: Proof = {
  name: 'sysregs-reset',
  measure: 'system registers with a reset value, read at EL2 or in Hyp mode before anything else',
  target: 'every difference explained, on each of the four CPU models',
  needs: [NEEDS.qemu],
  run: async () => {
    const results: string[] = [];
    const details: string[] = [];
    for (const { name, isa } of cpuModels()) {
      const { passed, lines } = runTool('tools/fuzz/sysreg-reset.ts', [isa, '--cpu', name], 120);
      results.push(resultLine(passed, lines));
      if (!passed) details.push(...lines.slice(-20));
    }
    return { passed: details.length === 0, result: results.join(' | '), details };
  },
};

/** The censuses of names. */
const sysregNames: Proof = {
  name: 'sysregs-names',
  measure:
    'names that LLVM has for system registers of Armv8.0-A, and QEMU for those of AArch32: a row, a named stop, or absent',
  target: 'every name has one',
  needs: [NEEDS.llvm, NEEDS.qemu],
  run: async () => {
    const both = ['sysreg-names', 'sysreg-names-a32'].map((name) =>
      runTool(`tools/oracle/${name}.ts`, [], 120),
    );
    return {
      passed: both.every(({ passed }) => passed),
      result: both.map(({ passed, lines }) => resultLine(passed, lines)).join(' | '),
      details: both.flatMap(({ passed, lines }) => (passed ? [] : lines)),
    };
  },
};

/** Mutated sources: an object or an error, whatever the text. */
const badText: Proof = {
  name: 'fuzz-asm-text',
  measure: 'samples and kernel files, mutated, through our preprocessor and assembler',
  target: 'an object or an error for each of 20,000 (100 with --quick), in bounded time and memory',
  needs: [],
  run: async ({ quick, seed }) => {
    const each = quick ? 50 : 10_000;
    const results: string[] = [];
    const details: string[] = [];
    for (const from of [FIXED_SEED, seed]) {
      const args = ['--seed', String(from), '--rounds', String(each)];
      const { passed, lines } = runTool('tools/fuzz/asm-text.ts', args, 120 + each);
      results.push(lines.at(-1) ?? 'no output');
      if (!passed) details.push(...lines.slice(-40));
    }
    return { passed: details.length === 0, result: results.join('; '), details };
  },
};

export const toolProofs: readonly Proof[] = [
  samples,
  linux,
  decode('a64'),
  decode('a32'),
  decode('t32'),
  census('a64'),
  census('a32'),
  census('t32'),
  encoding('a64'),
  encoding('a32'),
  encoding('t32'),
  randomLines('a64'),
  randomLines('a32'),
  randomLines('t32'),
  randomLines('a32', '--divided'),
  randomLines('t32', '--divided'),
  sysregs(
    'a64',
    ['--traps open', '--traps SEED', '--masks'],
    [
      ...settingsFor('cortex-a57', ['open', 'closed', 'traps', ...RANDOM_SETTINGS]),
      ...settingsFor('cortex-a72', ['open', 'SEED']),
      ...settingsFor('max', ['open', 'closed', 'traps', '1', 'SEED']),
      ...['--masks', '--cpu max --masks'],
    ],
  ),
  sysregs(
    'a32',
    ['--traps traps', '--traps SEED', '--masks', '--cpu cortex-a57 --traps SEED'],
    [
      ...settingsFor('cortex-a15', ['open', 'closed', 'traps', 'hstr', ...RANDOM_SETTINGS]),
      ...settingsFor('cortex-a57', ['open', 'closed', 'traps', 'hstr', ...RANDOM_SETTINGS]),
      ...settingsFor('cortex-a72', ['open', 'traps', 'SEED']),
      ...settingsFor('max', ['open', 'closed', 'traps', 'hstr', '1', 'SEED']),
      '--masks',
    ],
  ),
  resets,
  sysregNames,
  ...FUZZERS.map(fuzz),
  badText,
];
