// The assembler on the kernel's own sources: our objects against GNU's, from gcc's preprocessed text and from
// the source through our own preprocessor, and the preprocessed tokens against gcc's.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type AssembleOptions,
  AssemblyError,
  assembleObject,
  createHeaderCache,
  type HeaderCache,
  preprocess,
} from '../../../src/asm/index.js';
import { compiledCorpus, hasCompiled } from '../corpus/compiled.js';
import {
  type CorpusFile,
  hasCorpus,
  KERNELS,
  type KernelArch,
  kernelCorpus,
  run as runProgram,
} from '../corpus/kernel.js';
import { optionsForCompiled, optionsForPreprocessed, optionsForSource } from '../corpus/options.js';
import { judge } from '../corpus/ratchet.js';
import { type Comparison, compareObjects, LEVELS, type Level, reaches } from '../objcmp.js';
import { type Context, KERNEL_BUILD, NEEDS, type Outcome, type Proof } from '../proof.js';

type Way = 'preprocessed' | 'source' | 'tokens';

function failure(error: unknown): Comparison {
  if (!(error instanceof Error)) throw error;
  const [first] = error.message.split('\n');
  const text = first.replace(/^\S+:\d+:(\d+:)? /, '');
  const kind = error instanceof AssemblyError ? text : `${error.name}: ${text}`;
  return { level: 'fails', differences: [`${kind} [${first.match(/^\S+:\d+/)?.[0] ?? ''}]`] };
}

function compare(file: CorpusFile, way: Way, cache: HeaderCache): Comparison {
  try {
    if (way === 'tokens') return compareTokens(file, cache);
    const [input, options] =
      way === 'source'
        ? [file.source, optionsForSource(file, cache)]
        : [file.preprocessed, optionsForPreprocessed(file)];
    const { object } = assembleObject(readFileSync(input, 'utf8'), options);
    return compareObjects(object, readFileSync(file.gnuObject));
  } catch (error) {
    return failure(error);
  }
}

/** Preprocessing tokens; blanks and line markers do not count, ends of lines do where both sides have them. */
function tokensOf(text: string): string[] {
  const code = text.replace(/^# \d+ ".*$/gm, '').replace(/^\s*#pragma .*$/gm, '');
  return code.match(/[A-Za-z_$.][\w$.]*|\d[\w.]*|"(?:\\.|[^"\\\n])*"|\S/g) ?? [];
}

function compareTokens(file: CorpusFile, cache: HeaderCache): Comparison {
  const source = readFileSync(file.source, 'utf8');
  const ours = tokensOf(preprocess(source, optionsForSource(file, cache)));
  const gcc = tokensOf(readFileSync(file.preprocessed, 'utf8'));
  const at = gcc.findIndex((token, i) => token !== ours[i]);
  if (at < 0 && ours.length === gcc.length) return { level: 'file', differences: [] };
  const from = at < 0 ? gcc.length : at;
  const around = (tokens: string[]) => tokens.slice(Math.max(0, from - 4), from + 6).join(' ');
  const difference = `TOKENS at ${from}: ours ${around(ours)} | gcc ${around(gcc)}`;
  return { level: 'differs', differences: [difference] };
}

/** The reasons for what is not exact, the most frequent first, with one file each. */
function reasons(found: ReadonlyMap<string, Comparison>): string[] {
  const groups = new Map<string, { count: number; example: string }>();
  for (const [file, { level, differences }] of found) {
    if (level === 'exact' || level === 'file') continue;
    const reason = differences[0] ?? '';
    const key = level === 'fails' ? reason.replace(/\[.*\]$|`.*'/g, '') : reason.split(' ')[0];
    const group = groups.get(key) ?? { count: 0, example: `${file}: ${reason}` };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 12)
    .map(({ count, example }) => `${count}x ${example}`);
}

/** What came of a set of files, against the ratchet. */
function outcomeOf(name: string, found: ReadonlyMap<string, Comparison>, partial = false): Outcome {
  const levels = new Map([...found].map(([file, { level }]): [string, Level] => [file, level]));
  const counts = LEVELS.toReversed()
    .map((level) => [level, [...levels.values()].filter((each) => each === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${level === 'file' ? 'identical' : level} ${count}`);
  const { fallen, risen } = judge(name, levels, partial);
  const rise = risen > 0 ? `, ${risen} above the ratchet` : '';
  const open = reasons(found);
  return {
    passed: fallen.length === 0,
    result: `${counts.join(', ')} of ${levels.size}${rise}${open.length ? `; open: ${open[0]}` : ''}`,
    details: [`${fallen.length} below the ratchet`, ...fallen.slice(0, 15), ...open],
  };
}

function run(arch: KernelArch, way: Way, say: (line: string) => void): Outcome {
  const name = `kernel-${arch}-${way}`;
  const cache = createHeaderCache();
  const found = new Map<string, Comparison>();
  for (const file of kernelCorpus(arch, say)) {
    say(`${name}: ${file.object}`);
    found.set(file.object, compare(file, way, cache));
  }
  return outcomeOf(name, found);
}

/** The preprocessed text as big-endian objects: GNU as is asked anew. */
function runBigEndian(arch: KernelArch, { quick, say }: Context): Outcome {
  const found = new Map<string, Comparison>();
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-big-'));
  try {
    const gnuObject = path.join(directory, 'gnu.o');
    for (const [i, file] of kernelCorpus(arch, say).entries()) {
      if (quick && i % 4 !== 0) continue;
      say(`big-endian-${arch}: ${file.object}`);
      const options = optionsForPreprocessed(file);
      const include = (options.includePaths ?? []).flatMap((each) => ['-I', each]);
      const as = arch === 'arm64' ? 'aarch64-linux-gnu-as' : 'arm-linux-gnueabihf-as';
      const flags = [...file.asFlags, '-EB', ...include, '-o', gnuObject, file.preprocessed];
      const { status, stderr } = runProgram(as, flags, file.directory);
      if (status !== 0) throw new Error(`${file.object}: ${stderr}`);
      found.set(file.object, compareBigEndian(file, options, gnuObject));
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  const exact = [...found.values()].filter(({ level }) => reaches(level, 'exact')).length;
  return {
    passed: exact === found.size,
    result: `exact ${exact} of ${found.size}`,
    details: reasons(found),
  };
}

function compareBigEndian(
  file: CorpusFile,
  options: AssembleOptions,
  gnuObject: string,
): Comparison {
  try {
    const text = readFileSync(file.preprocessed, 'utf8');
    const { object } = assembleObject(text, { ...options, bigEndian: true });
    return compareObjects(object, readFileSync(gnuObject));
  } catch (error) {
    return failure(error);
  }
}

function bigEndian(arch: KernelArch): Proof {
  return {
    name: `big-endian-${arch}`,
    measure: "the kernel's files from gcc's preprocessed text with -EB, objects from GNU as",
    target: 'all exact',
    needs: [...KERNEL_BUILD, arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32],
    run: async (context) =>
      !context.corpora && !hasCorpus(arch)
        ? { skipped: 'making the corpus takes minutes: --quick --corpora does it' }
        : runBigEndian(arch, context),
  };
}

function runCompiled(arch: KernelArch, { quick, say }: Context): Outcome {
  const found = new Map<string, Comparison>();
  for (const file of compiledCorpus(arch, say, 'plain', quick)) {
    say(`compiled-${arch}: ${file.object}`);
    try {
      const source = readFileSync(file.assembly, 'utf8');
      const { object } = assembleObject(source, optionsForCompiled(file));
      found.set(file.object, compareObjects(object, readFileSync(file.gnuObject)));
    } catch (error) {
      found.set(file.object, failure(error));
    }
  }
  return outcomeOf(`compiled-${arch}`, found, quick);
}

const WAYS: Readonly<Record<Way, string>> = {
  preprocessed: "the kernel's files from gcc's preprocessed text, objects from GNU as",
  source: "the kernel's files through our preprocessor, objects from GNU as",
  tokens: "the kernel's files, preprocessed tokens from gcc -E",
};

function compiled(arch: KernelArch): Proof {
  return {
    name: `compiled-${arch}`,
    measure: "what gcc -S writes for the kernel's C files, objects from GNU as",
    target: 'all exact',
    needs: [...KERNEL_BUILD, arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32],
    run: async (context) =>
      !context.corpora && !hasCompiled(arch)
        ? { skipped: 'compiling takes minutes: --quick --corpora does it' }
        : runCompiled(arch, context),
  };
}

export const kernelProofs: readonly Proof[] = (Object.keys(KERNELS) as KernelArch[]).flatMap(
  (arch) => [
    ...(Object.keys(WAYS) as Way[]).map(
      (way): Proof => ({
        name: `kernel-${arch}-${way}`,
        measure: WAYS[way],
        target: 'no file below tools/oracle/ratchet.json',
        needs: [...KERNEL_BUILD, arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32],
        run: async ({ corpora, say }) =>
          !corpora && !hasCorpus(arch)
            ? { skipped: 'making the corpus takes minutes: --quick --corpora does it' }
            : run(arch, way, say),
      }),
    ),
    bigEndian(arch),
    ...(arch === 'thumb2' ? [] : [compiled(arch)]),
  ],
);
