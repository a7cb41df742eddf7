// Carries out docs/adding-an-instruction.md, word by word, in a copy of the tree.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks, withOutputs } from './markdown.js';
import { root } from './tree.js';

const blocks = withOutputs(codeBlocks('docs/adding-an-instruction.md'));
let copy: string;
/** The copy compiles its core, which the shorter build does as well. */
const env = { ...process.env, VBAR_CORE: 'quick' };

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'vbar-adding-'));
  for (const name of [
    ...['isa', 'src', 'tools', 'assembly', 'bin', 'asm-samples', '.cache', 'dist'],
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'asconfig.json'],
  ]) {
    cpSync(path.join(root, name), path.join(copy, name), {
      recursive: true,
      filter: (source) => !source.includes('docs-test') && !source.endsWith('setup.lock'),
    });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('docs/adding-an-instruction.md', () => {
  it('its three steps make an instruction that assembles, executes and disassembles', () => {
    const edits = blocks.filter(({ block }) => block.info.startsWith('in '));
    expect(edits).toHaveLength(3);
    for (const { block } of edits) edit(block.info, block.text);

    const commands = blocks.filter(({ block }) => block.info === 'then');
    expect(commands.length).toBeGreaterThan(0);
    for (const { block, output } of commands) {
      const got = execFileSync('bash', ['-euc', block.text], {
        cwd: copy,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      if (output !== undefined) expect(got).toBe(output);
    }
    const ran = execFileSync(
      process.execPath,
      ['bin/vbar.js', 'run', 'asm-samples/a64/cnt.S', '--json'],
      {
        cwd: copy,
        env,
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(ran).registers).toMatchObject({ x0: '0x10', x2: '0x8' });
  }, 300_000);
});

/** `in FILE after ROW`, `in FILE at the end`, `in FILE` (a new file). */
function edit(info: string, text: string): void {
  const match = /^in (\S+)(?: after (\w+)| (at the end))?$/.exec(info);
  if (!match) throw new Error(`not an edit: ${info}`);
  const [, file, row, atEnd] = match;
  const target = path.join(copy, file);
  if (row !== undefined) {
    const lines = readFileSync(target, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.startsWith(`${row} `));
    if (at < 0) throw new Error(`${file} has no row ${row}`);
    lines.splice(at + 1, 0, text.trimEnd());
    writeFileSync(target, lines.join('\n'));
  } else if (atEnd) {
    writeFileSync(target, `${readFileSync(target, 'utf8')}\n${text}`);
  } else {
    writeFileSync(target, text, { flag: 'wx' });
  }
}
