// Our linker against GNU ld: the kernel's objects one by one and all those of a directory together, the same in big-endian
// order, and small programs for what kernels have little of.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assembleObject } from '../../../src/asm/index.js';
import type { ElfObject } from '../../../src/object/elf.js';
import { readElf } from '../../../src/object/reader.js';
import { type CorpusFile, hasCorpus, type KernelArch, kernelCorpus } from '../corpus/kernel.js';
import { optionsForPreprocessed } from '../corpus/options.js';
import { judge } from '../corpus/ratchet.js';
import { type LinkCase, linkDifference } from '../linking.js';
import { LINK_CASES, type SourceCase } from '../linking-cases.js';
import { type Context, KERNEL_BUILD, NEEDS, type Outcome, type Proof } from '../proof.js';

function withDirectory<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-link-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Links each and compares, against the ratchet. */
function outcomeOf(
  name: string,
  cases: ReadonlyMap<string, LinkCase>,
  say: (line: string) => void,
): Outcome {
  const found = withDirectory((directory) =>
    [...cases].map(([title, theCase]) => {
      say(`${name}: ${title}`);
      return [title, linkDifference(theCase, directory)] as const;
    }),
  );
  const open = found.filter(([, difference]) => difference !== undefined);
  const levels = new Map(
    found.map(([title, what]) => [title, what ? 'differs' : 'exact'] as const),
  );
  const { fallen, risen } = judge(name, levels);
  const rise = risen > 0 ? `, ${risen} above the ratchet` : '';
  const lines = open.map(([title, difference]) => `${title}: ${difference}`);
  return {
    passed: fallen.length === 0,
    result: `${found.length - open.length} of ${found.length} the same${rise}${lines.length > 0 ? `; open: ${lines[0]}` : ''}`,
    details: [`${fallen.length} below the ratchet`, ...fallen.slice(0, 15), ...lines.slice(0, 20)],
  };
}

type Reader = (file: CorpusFile) => ElfObject;
const gnuObject: Reader = ({ gnuObject: file }) => readElf(readFileSync(file));

/** Ours: `big-endian-*` proves that they are GNU's. */
const bigEndianObject: Reader = (file) =>
  assembleObject(readFileSync(file.preprocessed, 'utf8'), {
    ...optionsForPreprocessed(file),
    bigEndian: true,
  }).elf;

/** Each file by itself, and those of each directory that go together. */
function casesOf(files: readonly CorpusFile[], read: Reader): Map<string, LinkCase> {
  const cases = new Map<string, LinkCase>();
  const directories = new Map<string, ElfObject[]>();
  for (const file of files) {
    const object = read(file);
    const thumb = file.arch === 'thumb2';
    cases.set(file.object, { objects: [object], thumb });
    const directory = path.dirname(file.object);
    directories.set(directory, [...(directories.get(directory) ?? []), object]);
  }
  for (const [directory, objects] of directories) {
    const thumb = files[0].arch === 'thumb2';
    if (objects.length > 1) cases.set(`${directory}/*`, { objects, thumb });
  }
  return cases;
}

function kernel(arch: KernelArch, order: 'little' | 'big'): Proof {
  const name = order === 'big' ? `link-big-endian-${arch}` : `link-kernel-${arch}`;
  const what =
    order === 'big'
      ? "big-endian objects of the kernel's .S files"
      : "GNU's objects of the kernel's .S files";
  return {
    name,
    measure: `${what}, and directories of them, linked by us and by GNU ld: bytes and symbols`,
    target: 'none below tools/oracle/ratchet.json',
    needs: [...KERNEL_BUILD, arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32],
    run: async ({ corpora, say }: Context) =>
      !corpora && !hasCorpus(arch)
        ? { skipped: 'making the corpus takes minutes: --quick --corpora does it' }
        : outcomeOf(
            name,
            casesOf(kernelCorpus(arch, say), order === 'big' ? bigEndianObject : gnuObject),
            say,
          ),
  };
}

/** GNU as makes the objects. */
function assembled({ isa, sources, be8 = false }: SourceCase, directory: string): LinkCase {
  const as = isa === 'a64' ? 'aarch64-linux-gnu-as' : 'arm-linux-gnueabihf-as';
  const at = (name: string) => path.join(directory, name);
  const objects = sources.map((source) => {
    writeFileSync(at('case.s'), `${source}\n`);
    const order = be8 ? '-EB' : '-EL';
    execFileSync(as, [order, '-o', at('case.o'), at('case.s')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return readElf(readFileSync(at('case.o')));
  });
  return { objects, be8 };
}

const small: Proof = {
  name: 'link-cases',
  measure:
    'small programs linked by us and by GNU ld: every relocation, veneers, weak and common symbols, groups, refusals',
  target: 'all the same',
  needs: [NEEDS.a64, NEEDS.a32],
  run: async ({ say }) =>
    withDirectory((directory) => {
      const cases = new Map<string, LinkCase>(
        LINK_CASES.map((each) => [
          each.name,
          { ...assembled(each, directory), refused: each.name.startsWith('!') },
        ]),
      );
      return outcomeOf('link-cases', cases, say);
    }),
};

export const linkProofs: readonly Proof[] = [
  small,
  ...(['arm64', 'arm', 'thumb2'] as const).map((arch) => kernel(arch, 'little')),
  ...(['arm64', 'arm'] as const).map((arch) => kernel(arch, 'big')),
];
