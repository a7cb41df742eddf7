// The documentation runs: programs and commands marked `run` are executed and their output compared,
// samples are tested like those of asm-samples, links lead somewhere.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssemblyError, assemble, assembleObject } from '../src/asm/index.js';
import { parseHeader } from '../src/samples/header.js';
import { runSample } from '../src/samples/run.js';
import { codeBlocks, withOutputs } from './markdown.js';
import {
  annotations,
  bytesByLine,
  expectedMessages,
  givenMessages,
  groupLike,
  WORDS,
  withMarks,
} from './samples/annotations.js';
import { filesUnder, read, root } from './tree.js';

const documents = ['README.md', ...filesUnder('docs', /\.md$/), ...filesUnder('isa', /\.md$/)];
const blocks = documents.flatMap((file) => withOutputs(codeBlocks(file)));
const scratch = path.join(root, '.cache', 'docs-test');

beforeAll(() => mkdirSync(scratch, { recursive: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a program in the root of the tree; a failure carries its stderr. */
function output(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('documentation', () => {
  it('has programs and samples to run', () => {
    const marked = blocks.filter(({ block }) => /^(run|sample)\b/.test(block.info));
    expect(marked.length).toBeGreaterThan(4);
  });

  for (const { block, output: expected } of blocks) {
    const { language, info, text, place } = block;
    if (info === 'run' && language === 'sh') {
      it(`${place}: the command works`, () => {
        const got = output('bash', ['-euc', text]);
        if (expected !== undefined) expect(got).toBe(expected);
      });
    }
    if (info === 'run' && (language === 'js' || language === 'ts')) {
      it(`${place}: the program works`, () => {
        const file = path.join(
          scratch,
          `${place.replace(/\W/g, '-')}.${language === 'ts' ? 'mts' : 'mjs'}`,
        );
        writeFileSync(file, text);
        const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
        const got = output(process.execPath, language === 'ts' ? [tsx, file] : [file]);
        if (expected !== undefined) expect(got).toBe(expected);
      });
    }
    if (info === 'sample') {
      it(`${place}: the sample holds`, async () => {
        await checkSample(text, place);
      });
    }
  }

  it('every link to a file of ours leads to one', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => path.posix.join(path.posix.dirname(file), match[1]))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${file} links to ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('every file or directory named in backquotes with a slash exists', () => {
    const missing = documents.flatMap((file) =>
      [
        ...read(file).matchAll(
          /`((?:src|assembly|isa|test|tools|docs|asm-samples|bin|bench|\.ci)\/[\w./-]*)`/g,
        ),
      ]
        .map((match) => match[1])
        .filter((target) => !existsSync(path.join(root, target)) && !target.includes('gen/'))
        .map((target) => `${file} names ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

async function checkSample(text: string, place: string): Promise<void> {
  const header = parseHeader(text, place);
  if (!header) throw new Error(`${place}: no test: line`);
  const options = { isa: header.isa, file: place };
  if (header.kind === 'run') {
    const { outcomes } = await runSample(text, header, { assemble: options });
    expect(outcomes.filter(({ isMet }) => !isMet)).toEqual([]);
  } else if (header.kind === 'asm') {
    const made = bytesByLine(assemble(withMarks(text), options));
    for (const [line, words] of annotations(text, WORDS)) {
      expect(groupLike(words, made.get(line))).toBe(words);
    }
  } else {
    expect(() => assembleObject(text, options)).toThrow(AssemblyError);
    try {
      assembleObject(text, options);
    } catch (error) {
      expect(givenMessages((error as AssemblyError).diagnostics)).toEqual(expectedMessages(text));
    }
  }
}
