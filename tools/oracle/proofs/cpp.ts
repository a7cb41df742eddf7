// The preprocessor on random texts, against gcc -E: the same text, or errors on both sides.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { preprocessText } from '../../../src/asm/cpp/preprocessor.js';
import { Random } from '../../fuzz/random.js';
import { CppText } from '../cpp-cases.js';
import { type Context, FIXED_SEED, NEEDS, type Outcome, type Proof } from '../proof.js';

const run = promisify(execFile);

/** Lines with something in them, blanks by ones, without line markers. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^# \d+ /.test(line))
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');

/** The text, or undefined where there are errors. */
async function byGcc(file: string): Promise<string[] | undefined> {
  const args = ['-E', '-P', '-w', '-x', 'assembler-with-cpp', file];
  const found = await run('aarch64-linux-gnu-gcc', args).catch(() => undefined);
  return found && linesOf(found.stdout);
}

function byUs(text: string, file: string): string[] | undefined {
  const options = { isa: 'a64', file, lineMarkers: false, readFile: () => undefined } as const;
  const { text: out, diagnostics } = preprocessText(text, options);
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : linesOf(out);
}

function difference(gcc?: readonly string[], ours?: readonly string[]): string | undefined {
  if (!gcc || !ours) {
    if (!gcc === !ours) return undefined;
    return gcc ? 'errors that gcc has not' : 'no errors, where gcc has some';
  }
  const at = gcc.findIndex((line, i) => line !== ours[i]);
  if (at < 0 && gcc.length === ours.length) return undefined;
  return `gcc: ${gcc[at] ?? 'nothing'}; ours: ${ours[at < 0 ? gcc.length : at] ?? 'nothing'}`;
}

async function randomTexts({ quick, seed, say }: Context): Promise<Outcome> {
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-cpp-'));
  const count = quick ? 300 : 10_000;
  const details: string[] = [];
  let differ = 0;
  try {
    const file = path.join(directory, 'text.S');
    for (const first of [FIXED_SEED, seed]) {
      for (let i = 0; i < count / 2; i++) {
        const random = new Random(Math.imul(first, 0x9e3779b1) + i);
        const text = `${new CppText(random).lines().join('\n')}\n`;
        writeFileSync(file, text);
        if (i % 500 === 0) say(`random-cpp: ${i} of ${count / 2}, seed ${first}`);
        const found = difference(await byGcc(file), byUs(text, file));
        if (found === undefined) continue;
        differ++;
        details.push(`seed ${first}, text ${i}: ${found}`);
        if (details.length <= 3) details.push(...text.split('\n').map((line) => `    ${line}`));
      }
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  return {
    passed: differ === 0,
    result: `${count} texts, seeds ${FIXED_SEED} and ${seed}: ${differ} differ`,
    details: details.slice(0, 60),
  };
}

export const cppProofs: readonly Proof[] = [
  {
    name: 'random-cpp',
    measure: 'random texts through the preprocessor: the same text or errors, as gcc -E has it',
    target: 'none differs',
    needs: [NEEDS.gccA64],
    run: randomTexts,
  },
];
