// Unified diffs are applied to the line or not at all.
import { describe, expect, it } from 'vitest';
import { applyFilePatch, PatchError, parsePatch, patchedReader } from '../../src/linux/patch.js';

const FILE = 'one\ntwo\nthree\nfour\nfive\n';
const PATCH = `some words
--- a/dir/file
+++ b/dir/file
@@ -1,3 +1,4 @@
 one
-two
+2
+2b
 three
@@ -4,2 +5,1 @@ a function
 four
-five
`;

const apply = (file: string, patch: string) => applyFilePatch(file, parsePatch(patch)[0]);

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(PatchError);
    return (error as Error).message;
  }
  throw new Error('no error was thrown');
}

describe('a unified diff', () => {
  it('is read with its paths, positions and lines', () => {
    const [file] = parsePatch(PATCH);
    expect(file.path).toBe('dir/file');
    expect(file.hunks.map((hunk) => [hunk.oldStart, hunk.newStart])).toEqual([
      [1, 1],
      [4, 5],
    ]);
    expect(file.hunks[0].lines.map((line) => line.kind).join('')).toBe(' -++ ');
  });

  it('changes exactly the lines it names', () => {
    expect(apply(FILE, PATCH)).toBe('one\n2\n2b\nthree\nfour\n');
  });

  it('can add to an empty file', () => {
    expect(apply('', '--- a/f\n+++ b/f\n@@ -0,0 +1,1 @@\n+one\n')).toBe('one\n');
  });

  it('is refused where a line of context differs', () => {
    expect(messageOf(() => apply(FILE.replace('three', 'III'), PATCH))).toBe(
      "dir/file:3: Error: the patch does not apply: expected 'three', found 'III'",
    );
  });

  it('is refused where the text has moved by a line', () => {
    expect(messageOf(() => apply(`zero\n${FILE}`, PATCH))).toBe(
      "dir/file:1: Error: the patch does not apply: expected 'one', found 'zero'",
    );
  });

  it('is refused where the file is too short', () => {
    expect(messageOf(() => apply('one\ntwo', PATCH))).toMatch(
      /^dir\/file:3: Error: .*found the end/,
    );
  });

  it('is refused when its hunks are cut off', () => {
    expect(messageOf(() => parsePatch(PATCH.split('\n').slice(0, 6).join('\n'), 'seed'))).toBe(
      'seed:7: Error: the hunk ends before the lines its header promises',
    );
  });

  it('is refused when it is none', () => {
    expect(messageOf(() => parsePatch('hello\n'))).toBe("patch:1: Error: no '---' and '+++' lines");
    expect(messageOf(() => parsePatch('--- a/f\n+++ b/f\n@@ nonsense @@\n'))).toMatch(/^patch:3: /);
  });

  it('lays patched files over a reader', () => {
    const files: Record<string, string> = { 'dir/file': FILE, other: 'same\n' };
    const read = patchedReader((path) => files[path], PATCH);
    expect(read('dir/file')).toContain('2b');
    expect(read('other')).toBe('same\n');
    expect(read('none')).toBeUndefined();
  });

  it('is refused when a file it changes is missing', () => {
    expect(messageOf(() => patchedReader(() => undefined, PATCH))).toBe(
      'dir/file:1: Error: the file to be patched is missing',
    );
  });
});
