// The sources beside this file, and with what they are assembled. recorded.json has GNU as 2.40's sections;
// the proof dwarf-recorded asks it again.
import { readFileSync } from 'node:fs';
import type { AssembleOptions } from '../../../src/asm/index.js';

export interface DwarfCase {
  readonly name: string;
  readonly file: string;
  readonly isa: 'a64' | 'a32' | 't32';
  readonly debug: AssembleOptions['debug'];
  readonly bigEndian: boolean;
}

const FILES: readonly [
  file: string,
  isa: DwarfCase['isa'],
  versions: AssembleOptions['debug'][],
][] = [
  ['lines-a64.s', 'a64', [2, 3, 4, 5]],
  ['lines-a32.s', 'a32', [2, 5]],
  ['lines-a32.s', 't32', [3, 4]],
  ['loc-a64.s', 'a64', [undefined]],
  ['frames-a64.s', 'a64', [undefined]],
  ['frames-a32.s', 'a32', [undefined]],
  ['views-a64.s', 'a64', [undefined]],
  ['views-t32.s', 't32', [undefined]],
];

const caseOf = (
  file: string,
  isa: DwarfCase['isa'],
  debug: DwarfCase['debug'],
  bigEndian = false,
): DwarfCase => {
  const how = debug === undefined ? 'without -g' : `--gdwarf-${debug}`;
  return { name: `${file} ${isa} ${how}${bigEndian ? ' -EB' : ''}`, file, isa, debug, bigEndian };
};

export const DWARF_CASES: readonly DwarfCase[] = [
  ...FILES.flatMap(([file, isa, versions]) => versions.map((debug) => caseOf(file, isa, debug))),
  caseOf('lines-a64.s', 'a64', 5, true),
  caseOf('lines-a32.s', 't32', 2, true),
  caseOf('loc-a64.s', 'a64', undefined, true),
];

/** The directory that the recorded sections name. */
export const WORKING_DIRECTORY = '/src';

export const sourceOf = ({ file }: DwarfCase): string =>
  readFileSync(new URL(file, import.meta.url), 'utf8');

export const optionsOf = ({ file, isa, debug, bigEndian }: DwarfCase): AssembleOptions => ({
  isa,
  file,
  preprocess: false,
  workingDirectory: WORKING_DIRECTORY,
  ...(debug === undefined ? {} : { debug }),
  ...(bigEndian ? { bigEndian } : {}),
});
