// Our object files in GNU's hands: compared with those GNU as makes of the same samples, read by readelf and
// objdump, and `vbar dis` against `objdump -d`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { elfListing } from '../../../src/asm-api/listing.js';
import { objdump } from '../../../src/asm-api/objdump.js';
import { assembleObject, readElf } from '../../../src/index.js';
import { machineIsa } from '../../../src/samples/state.js';
import { assembleOptions, type Sample, samples } from '../../../test/samples/files.js';
import { hasCorpus, type KernelArch, kernelCorpus } from '../corpus/kernel.js';
import { optionsForPreprocessed } from '../corpus/options.js';
import { judge, reachedBefore } from '../corpus/ratchet.js';
import { type Comparison, compareObjects, reaches } from '../objcmp.js';
import { type Context, NEEDS, type Outcome, type Proof, root } from '../proof.js';

type Isa = 'a64' | 'a32';

const PREFIX: Readonly<Record<Isa, string>> = {
  a64: 'aarch64-linux-gnu-',
  a32: 'arm-linux-gnueabihf-',
};

/** Calls `work` with a directory that is gone afterwards. */
function withScratch<T>(work: (at: (name: string) => string) => T): T {
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-objects-'));
  try {
    return work((name) => path.join(directory, name));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const programs = () => samples().filter(({ header }) => header.kind !== 'errors');

function ourObject(sample: Sample): Uint8Array {
  return assembleObject(sample.source, assembleOptions(sample)).object;
}

function gnuObject(sample: Sample, output: string): Uint8Array {
  const { isa } = sample.header;
  const { includePaths = [], defines = {} } = assembleOptions(sample);
  const args = [
    ...(isa === 'a32' ? ['-marm'] : isa === 't32' ? ['-mthumb', '-Wa,-mthumb'] : []),
    ...(isa === 'a64' ? [] : ['-mfloat-abi=soft', '-march=armv7-a']),
    ...includePaths.map((directory) => `-I${directory}`),
    ...Object.entries(defines).map(([name, value]) => `-D${name}=${value}`),
    ...['-c', '-x', 'assembler-with-cpp', sample.file, '-o', output],
  ];
  execFileSync(`${PREFIX[machineIsa(isa)]}gcc`, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return readFileSync(output);
}

/** Counts what is right, and says what is not. */
function tally(results: readonly (string | undefined)[], what: string): Outcome {
  const details = results.filter((each) => each !== undefined);
  const right = results.length - details.length;
  return {
    passed: details.length === 0,
    result: `${right} of ${results.length} ${what}`,
    details: details.slice(0, 40),
  };
}

const sampleObjects: Proof = {
  name: 'sample-objects',
  measure: 'objects of asm-samples against those of GNU as: sections, relocations, symbols',
  target: 'all exact',
  needs: [NEEDS.a64, NEEDS.a32, NEEDS.gccA64, NEEDS.gccA32],
  run: async () =>
    withScratch((at) =>
      tally(
        programs().map((sample) => {
          const { level, differences }: Comparison = compareObjects(
            ourObject(sample),
            gnuObject(sample, at('gnu.o')),
          );
          return reaches(level, 'exact')
            ? undefined
            : `${sample.file}: ${level}: ${differences[0]}`;
        }),
        'exact',
      ),
    ),
};

/** What a GNU tool has against a file; undefined where it reads it without a word. */
function complaint(tool: string, args: readonly string[]): string | undefined {
  const { status, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 && stderr === ''
    ? undefined
    : `${tool}: ${stderr.trim() || `exit ${status}`}`;
}

const readable: Proof = {
  name: 'readable-objects',
  measure: 'objects of asm-samples read by readelf -a and objdump -dr',
  target: 'all without a warning',
  needs: [NEEDS.a64, NEEDS.a32],
  run: async () =>
    withScratch((at) =>
      tally(
        programs().map((sample) => {
          const prefix = PREFIX[machineIsa(sample.header.isa)];
          writeFileSync(at('ours.o'), ourObject(sample));
          const found =
            complaint(`${prefix}readelf`, ['-a', at('ours.o')]) ??
            complaint(`${prefix}objdump`, ['-dr', at('ours.o')]);
          return found && `${sample.file}: ${found}`;
        }),
        'objects',
      ),
    ),
};

/** The first line of `vbar dis` that is not objdump's. */
function listingDifference(isa: Isa, file: string): string | undefined {
  const gnu = execFileSync(`${PREFIX[isa]}objdump`, ['-d', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const ours = elfListing(readElf(readFileSync(file)), file).split('\n');
  const theirs = gnu.split('\n');
  const at = theirs.findIndex((line, i) => line !== ours[i]);
  if (at < 0 && ours.length === theirs.length) return undefined;
  return `line ${at + 1}: objdump ${JSON.stringify(theirs[at])}, vbar dis ${JSON.stringify(ours[at])}`;
}

const listings: Proof = {
  name: 'listings',
  measure: 'vbar dis of asm-samples against objdump -d',
  target: 'all the same text',
  needs: [NEEDS.a64, NEEDS.a32],
  run: async () =>
    withScratch((at) =>
      tally(
        programs().map((sample) => {
          writeFileSync(at('ours.o'), ourObject(sample));
          const found = listingDifference(machineIsa(sample.header.isa), at('ours.o'));
          return found && `${sample.file}: ${found}`;
        }),
        'listings',
      ),
    ),
};

function kernelListings(arch: KernelArch): Proof {
  const name = `listings-kernel-${arch}`;
  return {
    name,
    measure: "vbar dis of GNU's objects of the kernel's .S files against objdump -d",
    target: 'no file below tools/oracle/ratchet.json',
    needs: [arch === 'arm64' ? NEEDS.a64 : NEEDS.a32],
    run: async ({ corpora, say }: Context) => {
      if (!corpora && !hasCorpus(arch))
        return { skipped: 'making the corpus takes minutes: --quick --corpora does it' };
      const isa = arch === 'arm64' ? 'a64' : 'a32';
      const found = new Map<string, string | undefined>();
      for (const { object, gnuObject: file } of kernelCorpus(arch, say)) {
        say(`${name}: ${object}`);
        found.set(object, listingDifference(isa, file));
      }
      const levels = new Map(
        [...found].map(
          ([object, difference]) => [object, difference ? 'differs' : 'file'] as const,
        ),
      );
      const same = [...found.values()].filter((difference) => difference === undefined).length;
      const open = [...found].flatMap(([object, difference]) =>
        difference === undefined ? [] : [`${object}: ${difference}`],
      );
      const { fallen, risen } = judge(name, levels);
      const rise = risen > 0 ? `, ${risen} above the ratchet` : '';
      const first = open.length > 0 ? `; open: ${open[0]}` : '';
      return {
        passed: fallen.length === 0,
        result: `${same} of ${found.size} the same${rise}${first}`,
        details: [
          `${fallen.length} below the ratchet`,
          ...fallen.slice(0, 15),
          ...open.slice(0, 20),
        ],
      };
    },
  };
}

/** Objects of ours in big-endian order, which `big-endian-…` proves to be GNU's. */
function bigEndianListings(arch: KernelArch): Proof {
  const name = `listings-big-endian-${arch}`;
  return {
    name,
    measure: "vbar objdump -dr of big-endian objects of the kernel's .S files against GNU objdump",
    target: 'all the same text but what listings-kernel leaves open',
    needs: [arch === 'arm64' ? NEEDS.a64 : NEEDS.a32],
    run: async ({ corpora, quick, say }: Context) => {
      if (!corpora && !hasCorpus(arch))
        return { skipped: 'making the corpus takes minutes: --quick --corpora does it' };
      const known = reachedBefore(`listings-kernel-${arch}`);
      const files = kernelCorpus(arch, say)
        .filter((_, i) => !quick || i % 4 === 0)
        .filter(({ object }) => known[object] === 'file');
      return withScratch((at) =>
        tally(
          files.map((file) => {
            say(`${name}: ${file.object}`);
            const source = readFileSync(file.preprocessed, 'utf8');
            const options = { ...optionsForPreprocessed(file), bigEndian: true };
            const { object } = assembleObject(source, options);
            writeFileSync(at('big.o'), object);
            const tool = `${PREFIX[arch === 'arm64' ? 'a64' : 'a32']}objdump`;
            const gnu = execFileSync(tool, ['-dr', at('big.o')], {
              encoding: 'utf8',
              maxBuffer: 1 << 28,
            });
            const ours = objdump(readElf(object), at('big.o'), { disassemble: true, reloc: true });
            return ours === gnu ? undefined : file.object;
          }),
          'the same',
        ),
      );
    },
  };
}

export const objectProofs: readonly Proof[] = [
  sampleObjects,
  readable,
  listings,
  kernelListings('arm64'),
  kernelListings('arm'),
  kernelListings('thumb2'),
  bigEndianListings('arm64'),
  bigEndianListings('arm'),
  bigEndianListings('thumb2'),
];
