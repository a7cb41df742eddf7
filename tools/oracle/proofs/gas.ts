// GNU's own assembler tests: the object of each, dumped by GNU's tools, against what the test expects, and the
// lines that GNU refuses against those that we refuse.
import { existsSync } from 'node:fs';
import type { Suite } from '../gas/description.js';
import { foreign, standing } from '../gas/open.js';
import { answers, type Result, runSuite, TARBALL_DIRECTORY } from '../gas/suite.js';
import { NEEDS, type Outcome, type Proof } from '../proof.js';

/** The share of the tests for what is implemented that is to be reached. */
const GOAL = 0.95;

const SLOW: readonly Suite[] = ['arm', 'elf'];

const ISAS: Readonly<Record<Suite, readonly ('a64' | 'a32')[]>> = {
  aarch64: ['a64'],
  arm: ['a32'],
  all: ['a64', 'a32'],
  elf: ['a64', 'a32'],
  macros: ['a64', 'a32'],
};

/** One run serves both rows of a suite. */
const runs = new Map<Suite, readonly Result[]>();

function resultsOf(suite: Suite): readonly Result[] {
  const known = runs.get(suite);
  if (known) return known;
  const isas = ISAS[suite];
  const results = isas.flatMap((isa) =>
    runSuite(suite, isa).map((each) =>
      isas.length === 1 ? each : { ...each, name: `${isa}/${each.name}` },
    ),
  );
  runs.set(suite, results);
  return results;
}

function outcome(row: string, results: readonly Result[], errors: boolean): Outcome {
  const isForeign = ({ name, wrong }: Result) =>
    wrong !== undefined && foreign(name.replace(/^a(64|32)\//, '')) !== undefined;
  const own = results.filter((each) => !isForeign(each));
  const passing = own.filter(({ wrong }) => wrong === undefined);
  const { fallen, risen } = standing(row, results);
  const share = own.length === 0 ? 1 : passing.length / own.length;
  const parts = [
    `${passing.length} of ${own.length} pass (${(share * 100).toFixed(1)} %)`,
    ...(errors ? [`${passing.filter(({ worded }) => worded).length} in GNU's words`] : []),
    ...(results.length > own.length ? [`${results.length - own.length} of other extensions`] : []),
    ...(share < GOAL ? ['goal missed'] : []),
    ...(fallen.length > 0 ? [`${fallen.length} below the list`] : []),
    ...(risen > 0 ? [`${risen} above the list`] : []),
  ];
  const passed = fallen.length === 0 && share >= GOAL;
  return { passed, result: parts.join(', '), details: fallen.slice(0, 20) };
}

function proofs(suite: Suite): Proof[] {
  const needs = [
    ...(ISAS[suite].includes('a64') ? [NEEDS.a64] : []),
    ...(ISAS[suite].includes('a32') ? [NEEDS.a32] : []),
    { program: TARBALL_DIRECTORY, debian: 'binutils-source' },
    { program: 'xz', debian: 'xz-utils' },
  ];
  return [false, true].map((errors) => {
    const name = `gas-${errors ? 'errors-' : ''}${suite}`;
    return {
      name,
      measure: errors
        ? `GNU's error tests gas/testsuite/${suite}: the same lines refused`
        : `GNU's tests gas/testsuite/${suite}: objects with the expected dump`,
      target: `${GOAL * 100} % of what is implemented; none that tools/oracle/gas/open.json does not list`,
      needs,
      run: async ({ corpora }) =>
        !corpora && SLOW.includes(suite) && !existsSync(answers(suite, 'a32'))
          ? { skipped: 'asking GNU takes a minute: --quick --corpora does it' }
          : outcome(
              name,
              resultsOf(suite).filter(({ isError }) => isError === errors),
              errors,
            ),
    };
  });
}

export const gasProofs: readonly Proof[] = (Object.keys(ISAS) as Suite[]).flatMap(proofs);
