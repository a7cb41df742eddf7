// The tests of GNU's suite that do not pass, by name with the reason, in open.json. A test that is not there
// must pass; what has been reached is not lost again.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './suite.js';

const FILE = new URL('open.json', import.meta.url);

/** Row → test → reason. */
type Open = Record<string, Record<string, string>>;

/** Extensions that the tables do not have, by the names of the tests that are about them. */
const EXTENSIONS: readonly (readonly [extension: string, tests: RegExp])[] = [
  ['SVE', /^(illegal-)?sve|^armv9_[123]|^f(32|64)mm$|^mops_invalid_2$|^(bfloat16|i8mm)$/],
  ['ILP32', /ilp32/],
  ['SME', /^sme/],
  ['MVE', /^mve|armv8[._]1-m.*mve/],
  ['CDE', /^cde/],
  ['iWMMXt', /iwmmxt/],
  ['Maverick', /^maverick/],
  ['XScale', /^xscale/],
  ['FPA', /^(float|fpa|fp-save|copro-fpa|group-reloc-ldc)/],
  [
    'Armv8-M',
    /^(any-(armv8m|cmse)|(cfi|ehabi|unwind)-pacbti|v8_1m|archv8m|armv8[-_.]?1?[-_]?m|bfloat16-.*mve|csdb_m|vscclrm|vlldm|vlstm|dsp-.*mve|.*[-_]m[-_.]main)/,
  ],
];

/** Reasons that what is printed does not tell. */
const REASONS: Readonly<Record<string, string>> = {
  adr: 'GNU as takes SUB where ADD says the same',
  'arch4t-eabi': 'R_ARM_V4BX is not implemented',
  thumb2_ldmstm: 'GNU as makes PUSH of STMIA SP! with one register, which stores elsewhere',
  'sp-pc-usage-t': 'GNU as makes ADDW of ADDS Rd, PC, which sets no flags',
  ...Object.fromEntries(
    ['vldconst', 'vldconst_be', 'thumb2_vpool', 'thumb2_vpool_be'].map((name) => [
      name,
      'words of the literal pool are not halves of its doublewords',
    ]),
  ),
};

/** The extension that a test is about and that is not implemented. */
export function foreign(name: string): string | undefined {
  return EXTENSIONS.find(([, tests]) => tests.test(name))?.[0];
}

function read(): Open {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Open;
}

/** Reasons as the file keeps them: without the text of the test. */
function reasonOf({ name, wrong = '' }: Result): string {
  const extension = foreign(name.replace(/^a(64|32)\//, ''));
  if (extension) return `${extension} is not implemented`;
  if (REASONS[name]) return REASONS[name];
  const message = wrong.replace(/^\S+\.s:\d+: /, '').replace(/ -- `.*$/s, '');
  return message.replace(/`.*'|'.*', expected.*/s, '…').slice(0, 100);
}

export interface Standing {
  /** Failing tests that the file does not list, with what is wrong. */
  readonly fallen: readonly string[];
  /** Listed tests that pass. */
  readonly risen: number;
}

/** Compares a row with the file; with VBAR_RAISE=1 the file is brought up to date first. */
export function standing(row: string, results: readonly Result[]): Standing {
  const failing = results.filter(({ wrong }) => wrong !== undefined);
  if (process.env.VBAR_RAISE === '1') raise(row, failing);
  const open = read()[row] ?? {};
  const names = new Set(failing.map(({ name }) => name));
  return {
    fallen: failing
      .filter(({ name }) => !(name in open))
      .map((each) => `${each.name}: ${each.wrong}`),
    risen: Object.keys(open).filter((name) => !names.has(name)).length,
  };
}

function raise(row: string, failing: readonly Result[]): void {
  const open = read();
  const entries = failing.map((each) => [each.name, reasonOf(each)] as const);
  open[row] = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const sorted = Object.fromEntries(Object.entries(open).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, undefined, 2)}\n`);
}
