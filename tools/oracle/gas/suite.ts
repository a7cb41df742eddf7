// A suite of GNU's assembler tests, run with our assembler. The tests come from Debian's binutils-source,
// unpacked into the cache; what GNU as says to each is kept there too.
//
//     npx tsx tools/oracle/gas/suite.ts SUITE a64|a32 [NAME-REGEXP]      what is wrong, test by test
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheDirectory } from '../corpus/kernel.js';
import { type GasTest, readTests, SUITES, type Suite } from './description.js';
import { type Assembly, judgeGnu, judgeOurs, TOOLS, type Verdict } from './evaluate.js';
import { UnknownFlag } from './options.js';

export const TARBALL_DIRECTORY = '/usr/src/binutils';

/** Directory of the test suite, unpacked. Throws where Debian's package is not installed. */
export function testsuite(): string {
  const base = path.join(cacheDirectory(), 'binutils');
  const found = path.join(base, 'gas/testsuite');
  if (existsSync(path.join(found, 'gas'))) return found;
  const names = existsSync(TARBALL_DIRECTORY) ? readdirSync(TARBALL_DIRECTORY) : [];
  const tarball = names.find((name) => /^binutils-.*\.tar\.xz$/.test(name));
  if (!tarball) throw new Error(`${TARBALL_DIRECTORY} has no tarball: package binutils-source`);
  mkdirSync(base, { recursive: true });
  const inside = `${tarball.replace(/\.tar\.xz$/, '')}/gas/testsuite`;
  const args = ['xf', path.join(TARBALL_DIRECTORY, tarball), '-C', base];
  const result = spawnSync('tar', [...args, '--strip-components=1', inside], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`tar: ${result.stderr.trim()}`);
  return found;
}

const TRIPLES = { a64: 'aarch64-unknown-linux-gnu', a32: 'arm-unknown-linux-gnueabihf' } as const;

/** Where GNU's answers to a suite are kept. */
export function answers(suite: Suite, isa: 'a64' | 'a32'): string {
  return path.join(cacheDirectory(), 'binutils', `said-${suite}-${isa}.json`);
}

export interface Applicable {
  readonly test: GasTest;
  readonly gnu: Assembly;
}

/** The tests that hold with GNU's own assembler here, each with what it says. */
export function applicable(suite: Suite, isa: 'a64' | 'a32', scratch: string): Applicable[] {
  const tests = readTests(testsuite(), suite, TRIPLES[isa]);
  const version = spawnSync(`${TOOLS[isa].cross}as`, ['--version'], { encoding: 'utf8' }).stdout;
  const kept = answers(suite, isa);
  const key = `${version.split('\n')[0]} ${JSON.stringify(tests)}`;
  const found = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined;
  const said: Record<string, Verdict & Assembly> =
    found?.key === key ? found.said : askGnu(tests, isa, scratch);
  if (found?.key !== key) writeFileSync(kept, JSON.stringify({ key, said }));
  return tests
    .filter(({ name }) => said[name].wrong === undefined)
    .map((test) => ({ test, gnu: said[test.name] }));
}

function askGnu(tests: readonly GasTest[], isa: 'a64' | 'a32', scratch: string) {
  const object = path.join(scratch, 'gnu.o');
  return Object.fromEntries(
    tests.map((test) => [test.name, judgeGnu(TOOLS[isa], test, object)] as const),
  );
}

export interface Result extends Verdict {
  readonly name: string;
  /** GNU refuses it: the error lines are what counts. */
  readonly isError: boolean;
}

function runOne({ test, gnu }: Applicable, isa: 'a64' | 'a32', object: string): Verdict {
  if (test.listing) return { wrong: 'listing (-a)' };
  try {
    return judgeOurs(TOOLS[isa], test, gnu, object);
  } catch (error) {
    if (error instanceof UnknownFlag) return { wrong: error.message };
    throw error;
  }
}

export function runSuite(suite: Suite, isa: 'a64' | 'a32', only = /./): Result[] {
  const scratch = mkdtempSync(path.join(tmpdir(), 'vbar-gas-'));
  try {
    return applicable(suite, isa, scratch)
      .filter(({ test }) => only.test(test.name))
      .map((each) => ({
        name: each.test.name,
        isError: each.gnu.failed,
        ...runOne(each, isa, path.join(scratch, 'dump.o')),
      }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [suite, isa, only] = process.argv.slice(2);
  if (!SUITES.includes(suite as Suite) || (isa !== 'a64' && isa !== 'a32')) {
    console.error(`usage: suite.ts ${SUITES.join('|')} a64|a32 [NAME-REGEXP]`);
    process.exit(2);
  }
  const results = runSuite(suite as Suite, isa, new RegExp(only ?? '.'));
  for (const { name, isError, wrong, worded } of results)
    if (wrong !== undefined || only)
      console.log(
        `${name}${isError ? ' (error)' : ''}: ${wrong ?? `passes${worded === false ? ', other words' : ''}`}`,
      );
  for (const kind of [false, true]) {
    const of = results.filter(({ isError }) => isError === kind);
    const passed = of.filter(({ wrong }) => wrong === undefined);
    const worded = passed.filter((each) => each.worded).length;
    console.log(
      `${kind ? 'error tests' : 'tests'}: ${passed.length} of ${of.length} pass, ${worded} to the letter`,
    );
  }
}
