// Anything at all in the core: random words, registers, system registers, translation tables and states. It may
// stop the run by name; it must not trap, run longer than its budget, or touch memory that is not the guest's.
//
//     npm run fuzz -- bad-input [--seed N] [--seconds S] [--rounds N] [--count N] [--core FILE]
//
// A round is a child process of N cases, so that one that hangs can be ended and named. What fails is cut down to
// the parts of its state that make it fail.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BadMachine, failureOf, makeBadCase, withParts } from './bad-input-cases.js';
import { fuzz, numberOption, option, type Tally, useChosenCore } from './fuzzer.js';
import { smallest } from './shrink.js';

const CASES = numberOption('count', 4000);
/** A case takes milliseconds; a message comes every hundred. */
const PATIENCE_MS = 60_000;
const BEAT = 100;

interface Beat {
  readonly index: number;
  readonly instructions: number;
  readonly wrong: number;
}

/** The child: all cases of one seed. */
async function runCases(seed: number): Promise<void> {
  useChosenCore();
  const total = { index: 0, instructions: 0, wrong: 0 };
  const machine = new BadMachine();
  for (; total.index < CASES; total.index++) {
    const made = makeBadCase(seed, total.index);
    if (total.index % BEAT === 0) process.send!(total);
    const failure = await failureOf(machine, made);
    total.instructions += machine.instructions;
    if (failure === undefined) continue;
    total.wrong++;
    if (total.wrong > 3) continue;
    const fails = async (parts: readonly number[]) =>
      (await failureOf(machine, withParts(made, parts))) !== undefined;
    const all = made.parts.map((_, i) => i);
    const short = (await fails(all)) ? await smallest(all, fails) : all;
    const state = short.map((i) => made.parts[i].text).join('; ');
    console.log(
      `  seed ${seed}, case ${total.index}, ${made.kind}: ${failure}\n    ${state || 'from any state'}`,
    );
  }
  process.send!(total);
  process.disconnect();
}

/** A round: a child, watched. */
function round(seed: number): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const core = option('core');
    const args = ['--child', `${seed}`, '--count', `${CASES}`, ...(core ? ['--core', core] : [])];
    const child = fork(fileURLToPath(import.meta.url), args, { execArgv: process.execArgv });
    let last: Beat = { index: 0, instructions: 0, wrong: 0 };
    const give = (wrong: number) => resolve({ wrong, instructions: last.instructions });
    const hung = () => {
      child.kill('SIGKILL');
      console.log(`  seed ${seed}: a case from ${last.index} on does not end`);
      give(last.wrong + 1);
    };
    let watch = setTimeout(hung, PATIENCE_MS);
    child.on('message', (beat: Beat) => {
      last = beat;
      clearTimeout(watch);
      watch = setTimeout(hung, PATIENCE_MS);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(watch);
      if (code !== 0 && last.index < CASES)
        console.log(`  seed ${seed}: ended with ${code} behind case ${last.index}`);
      give(code === 0 ? last.wrong : last.wrong + 1);
    });
  });
}

const childSeed = option('child');
if (childSeed !== undefined) await runCases(Number(childSeed));
else await fuzz('bad-input', round);
