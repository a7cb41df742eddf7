// Assembly listings, `as -a`, of the kernel's preprocessed files against those of GNU as.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleObject } from '../../../src/asm/index.js';
import {
  type CorpusFile,
  hasCorpus,
  type KernelArch,
  kernelCorpus,
  run as runProgram,
} from '../corpus/kernel.js';
import { optionsForPreprocessed } from '../corpus/options.js';
import { judge } from '../corpus/ratchet.js';
import { KERNEL_BUILD, NEEDS, type Outcome, type Proof } from '../proof.js';

/** As makefiles ask for them: lines and symbols by the text that is assembled, and by its markers in pages. */
const PARTS = ['lns', 'hlds'];

function ourListing(file: CorpusFile, parts: string): string {
  let listing = '';
  const readFile = (name: string) => {
    try {
      return readFileSync(path.resolve(file.directory, name), 'latin1');
    } catch {
      return undefined;
    }
  };
  assembleObject(readFileSync(file.preprocessed, 'latin1'), {
    ...optionsForPreprocessed(file),
    file: file.preprocessed,
    readFile,
    listing: { parts, write: (text) => (listing = text) },
  });
  return listing;
}

function gnuListing(file: CorpusFile, parts: string): string {
  const as = file.arch === 'arm64' ? 'aarch64-linux-gnu-as' : 'arm-linux-gnueabihf-as';
  const { includePaths = [] } = optionsForPreprocessed(file);
  const include = includePaths.flatMap((each) => ['-I', each]);
  const flags = [...file.asFlags, ...include, `-a${parts}`, '-o', '/dev/null', file.preprocessed];
  return runProgram(as, flags, file.directory).stdout;
}

/** The first line that is not GNU's. */
function difference(file: CorpusFile, parts: string): string | undefined {
  const ours = ourListing(file, parts).split('\n');
  const gnu = gnuListing(file, parts).split('\n');
  const at = gnu.findIndex((line, i) => line !== ours[i]);
  if (at < 0 && ours.length === gnu.length) return undefined;
  return `-a${parts}, line ${at + 1}: ours ${JSON.stringify(ours[at])}, GNU ${JSON.stringify(gnu[at])}`;
}

function run(name: string, arch: KernelArch, say: (line: string) => void): Outcome {
  const found = new Map<string, string | undefined>();
  for (const file of kernelCorpus(arch, say)) {
    say(`${name}: ${file.object}`);
    for (const parts of PARTS) found.set(`${file.object} -a${parts}`, difference(file, parts));
  }
  const open = [...found].filter(([, what]) => what !== undefined);
  const levels = new Map(
    [...found].map(([title, what]) => [title, what ? 'differs' : 'file'] as const),
  );
  const { fallen, risen } = judge(name, levels);
  const rise = risen > 0 ? `, ${risen} above the ratchet` : '';
  const lines = open.map(([title, what]) => `${title}: ${what}`);
  return {
    passed: fallen.length === 0,
    result: `${found.size - open.length} of ${found.size} the same${rise}${lines.length > 0 ? `; open: ${lines[0]}` : ''}`,
    details: [`${fallen.length} below the ratchet`, ...fallen.slice(0, 15), ...lines.slice(0, 20)],
  };
}

export const listingProofs: readonly Proof[] = (['arm64', 'arm', 'thumb2'] as const).map((arch) => {
  const name = `as-listings-${arch}`;
  return {
    name,
    measure:
      "listings of the kernel's preprocessed files, -alns and -ahlds, against those of GNU as",
    target: 'none below tools/oracle/ratchet.json',
    needs: [...KERNEL_BUILD, arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32],
    run: async ({ corpora, say }) =>
      !corpora && !hasCorpus(arch)
        ? { skipped: 'making the corpus takes minutes: --quick --corpora does it' }
        : run(name, arch, say),
  };
});
