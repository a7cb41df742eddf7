// `vbar cc` on code that nobody here has written: every `.S` file that a firmware's makefiles compile, with their flags,
// and the assembler files of libraries.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../../src/cli/main.js';
import { debugDifference, debugSections } from '../debug-sections.js';
import { compareObjects } from '../objcmp.js';
import { NEEDS, type Need, type Outcome, type Proof } from '../proof.js';
import { NoSource } from '../sources/debian.js';
import { CROSS, FIRMWARE, firmwareFiles, type Recorded } from '../sources/firmware.js';
import { LIBRARIES, libraryFiles } from '../sources/library.js';
import type { Compiled } from '../sources/record.js';

const BUILD: readonly Need[] = [
  NEEDS.cc,
  { program: '/usr/include/stdio.h', debian: 'libc6-dev' },
  { program: '/usr/include/openssl/opensslv.h', debian: 'libssl-dev' },
  ...['make', 'bc', 'bison', 'flex', 'perl', 'python3', 'bzip2', 'xz'].map((program) => ({
    program,
    debian: program === 'xz' ? 'xz-utils' : program,
  })),
];

/** Compiles a file in its directory by our command line; what is wrong with it, if anything is. */
async function wrongWith(
  { directory, args, object }: Compiled,
  target: string,
  output: string,
): Promise<string | undefined> {
  const said: string[] = [];
  const io = { out: () => {}, err: (text: string) => said.push(text), isTerminal: false };
  const before = process.cwd();
  process.chdir(directory);
  process.env.PWD = directory;
  const status = await main(['cc', target, ...args, '-o', output], io);
  process.chdir(before);
  if (status !== 0) return said.join('').split('\n')[0];
  const [ours, gnu] = [readFileSync(output), readFileSync(object)];
  const { level, differences } = compareObjects(ours, gnu);
  if (level !== 'file' && level !== 'exact') return differences[0];
  return debugDifference(debugSections(ours), debugSections(gnu));
}

interface Subject {
  readonly name: string;
  readonly package: string;
  readonly isa: 'a64' | 'a32';
}

async function judge(
  { name, package: source, isa }: Subject,
  { version, files }: Recorded,
  say: (line: string) => void,
): Promise<Outcome> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vbar-firmware-'));
  const target = `--target=${CROSS[isa].slice(0, -1)}`;
  const wrong: string[] = [];
  try {
    const output = path.join(scratch, 'ours.o');
    for (const file of files) {
      say(`${name}: ${file.name}`);
      const what = await wrongWith(file, target, output);
      if (what !== undefined) wrong.push(`${file.name}: ${what}`);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  const exact = files.length - wrong.length;
  return {
    passed: wrong.length === 0,
    result: `${source} ${version}: ${exact} of ${files.length} objects exact`,
    details: wrong.slice(0, 40),
  };
}

function proof(
  subject: Subject,
  measure: string,
  files: (say: (line: string) => void) => Recorded,
): Proof {
  return {
    name: subject.name,
    measure,
    target: 'every object exact, debugging sections too',
    needs: [...BUILD, subject.isa === 'a64' ? NEEDS.gccA64 : NEEDS.gccA32],
    run: async ({ corpora, say }) => {
      if (!corpora) return { skipped: 'making it takes a minute: --quick --corpora does it' };
      try {
        return await judge(subject, files(say), say);
      } catch (error) {
        if (error instanceof NoSource) return { skipped: error.message };
        throw error;
      }
    },
  };
}

export const firmwareProofs: readonly Proof[] = [
  ...FIRMWARE.map((firmware) =>
    proof(
      firmware,
      "the .S files that the firmware's makefiles compile, by vbar cc, objects from gcc and GNU as",
      (say) => firmwareFiles(firmware, say),
    ),
  ),
  ...LIBRARIES.map((library) =>
    proof(
      library,
      'its assembler files that gcc takes, by vbar cc, objects from gcc and GNU as',
      (say) => libraryFiles(library, say),
    ),
  ),
];
