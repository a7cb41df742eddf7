// The house rules a machine can check: file sizes, opening paragraphs, names.
import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './tree.js';

const SOURCE_ROOMS = ['isa', 'assembly', 'src', 'tools', 'test', 'bench', 'bin'];
const sources = SOURCE_ROOMS.flatMap((room) => filesUnder(room, /\.(ts|mjs|js)$/));

describe('house', () => {
  it('a hand-written file has at most 500 lines', () => {
    // isa/ is a table, as long as the manual.
    const tooLong = sources
      .filter((file) => !file.startsWith('isa/'))
      .filter((file) => read(file).split('\n').length > 501);
    expect(tooLong).toEqual([]);
  });

  it('a file opens with a paragraph that says what it is', () => {
    const silent = sources.filter((file) => !/^(#!.*\n)?(\/\/ .{12}|\/\*\*)/.test(read(file)));
    expect(silent).toEqual([]);
  });

  it('files and directories are named in kebab-case', () => {
    const misnamed = sources.filter((file) =>
      file
        .split('/')
        .some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config)?(\.(ts|mjs|js))?$/.test(part)),
    );
    expect(misnamed).toEqual([]);
  });

  it('the core has no decorators: every file of it is plain TypeScript', () => {
    const decorated = filesUnder('assembly', /\.ts$/).filter((file) =>
      /^\s*@\w+/m.test(read(file)),
    );
    expect(decorated).toEqual([]);
  });

  it('a TODO carries an issue number', () => {
    const loose = sources.filter((file) => /\b(TODO|FIXME|XXX)\b(?!.*#\d)/.test(read(file)));
    expect(loose.filter((file) => file !== 'test/house.test.ts')).toEqual([]);
  });

  it('nothing makes code from text', () => {
    const makers = filesUnder('src', /\.ts$/).filter((file) =>
      /\beval\s*\(|new Function\b/.test(read(file)),
    );
    expect(makers).toEqual([]);
  });

  it('every choice that the code says it makes has a row in docs/fidelity.md', () => {
    const fidelity = read('docs/fidelity.md');
    const makes = /CONSTRAINED UNPREDICTABLE|is IMPLEMENTATION DEFINED/;
    const unlisted = filesUnder('assembly', /\.ts$/)
      .filter((file) => makes.test(read(file)) && !fidelity.includes(`\`${file}\``))
      .map((file) => `${file} makes a choice that docs/fidelity.md does not list`);
    expect(unlisted).toEqual([]);
  });

  it('every sample has a sentence at its top', () => {
    const silent = filesUnder('asm-samples', /\.S$/).filter(
      (file) => !/^(\/\/|\/\*|@) ?\S/.test(read(file)) || read(file).split('\n')[0].length < 12,
    );
    expect(silent).toEqual([]);
  });
});
