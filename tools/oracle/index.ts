// Asks those who know: GNU as, objdump, gcc, readelf and QEMU. Each proof is a row: what was counted, what it
// came to, whether that is what it should be. See docs/measuring.md.
//
//     npm run oracle [-- --quick [--corpora]] [--only REGEXP] [--seed N] [--list]
//
// As root on Debian it installs the packages that are missing. Exit code 1 where a proof fails, 2 where it
// cannot be tried.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { useCore } from '../../src/index.js';
import type { Context, Need, Proof } from './proof.js';
import { browserProofs } from './proofs/browser.js';
import { cppProofs } from './proofs/cpp.js';
import { dwarfProofs } from './proofs/dwarf.js';
import { firmwareProofs } from './proofs/firmware.js';
import { gasProofs } from './proofs/gas.js';
import { kernelProofs } from './proofs/kernel.js';
import { linkProofs } from './proofs/link.js';
import { listingProofs } from './proofs/listing.js';
import { makeProofs } from './proofs/make.js';
import { objectProofs } from './proofs/objects.js';
import { predefinedProofs } from './proofs/predefined.js';
import { programProofs } from './proofs/programs.js';
import { stubProofs } from './proofs/stub.js';
import { toolProofs } from './proofs/tools.js';
import { workloadProofs } from './proofs/workloads.js';

const PROOFS: readonly Proof[] = [
  ...toolProofs,
  ...objectProofs,
  ...stubProofs,
  ...workloadProofs,
  ...predefinedProofs,
  ...cppProofs,
  ...programProofs,
  ...browserProofs,
  ...gasProofs,
  ...kernelProofs,
  ...linkProofs,
  ...listingProofs,
  ...makeProofs,
  ...firmwareProofs,
  ...dwarfProofs,
];

/** The oracle cannot do its work; the message is all the user needs. */
class OracleError extends Error {}

function isPresent({ program }: Need): boolean {
  if (program.startsWith('/')) return existsSync(program);
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
}

/** Installs what the proofs need and is not there. Throws OracleError where that is not possible. */
function install(proofs: readonly Proof[]): void {
  const missing = () => {
    const needs = proofs.flatMap((proof) => proof.needs).filter((need) => !isPresent(need));
    return [...new Set(needs.map(({ debian }) => debian))].sort();
  };
  const packages = missing();
  if (packages.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0)
    throw new OracleError(`oracle: these Debian packages are missing; as root: ${command}`);
  console.log(`oracle: installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [program, ...args] = command.split(' ');
  const { status } = spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const left = missing();
  if (status !== 0 || left.length > 0)
    throw new OracleError(`oracle: could not install ${left.join(' ')}: see above`);
}

async function judge(proof: Proof, context: Context): Promise<'passed' | 'failed' | 'skipped'> {
  const began = Date.now();
  context.say(`${proof.name} …`);
  const outcome = await proof
    .run(context)
    .catch((error: Error) => ({ passed: false, result: error.message, details: [] as string[] }));
  context.say('');
  const seconds = `${((Date.now() - began) / 1000).toFixed(0)} s`;
  if ('skipped' in outcome) {
    console.log(`SKIP  ${proof.name}: ${outcome.skipped}`);
    return 'skipped';
  }
  const { passed, result, details = [] } = outcome;
  console.log(
    `${passed ? 'pass' : 'FAIL'}  ${proof.name}: ${proof.measure}: ${result} ` +
      `(target: ${proof.target}; ${seconds})`,
  );
  if (!passed) for (const line of details) console.log(`        ${line}`);
  return passed ? 'passed' : 'failed';
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      corpora: { type: 'boolean', default: false },
      only: { type: 'string' },
      seed: { type: 'string' },
      list: { type: 'boolean' },
    },
  });
  const only = new RegExp(`^(${values.only ?? '.*'})$`);
  const proofs = PROOFS.filter(({ name }) => only.test(name));
  if (proofs.length === 0) {
    const names = PROOFS.map(({ name }) => name).join(', ');
    throw new OracleError(`oracle: no proof '${values.only}' (there are ${names})`);
  }
  if (values.list) {
    for (const { name, measure, target } of proofs) console.log(`${name}: ${measure}: ${target}`);
    return 0;
  }
  const seed = values.seed === undefined ? (Date.now() % 1_000_000) + 2 : Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new OracleError('oracle: --seed takes a whole number');
  install(proofs);
  useCore(readFileSync(new URL('../../dist/core.wasm', import.meta.url)));
  console.log(`oracle: seed ${seed}${values.quick ? ', quick' : ''}`);
  const say = (line: string) => {
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
  };
  const { quick } = values;
  const context = { quick, corpora: !quick || values.corpora, seed, say };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const proof of proofs) counts[await judge(proof, context)]++;
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error instanceof OracleError ? error.message : error.stack);
  return 2;
});
