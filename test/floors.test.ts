// Who may import whom. The rooms are those of docs/architecture.md; an import that is not listed here
// fails with a sentence that says why the wall is there.
import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, read, withoutComments } from './tree.js';

interface Room {
  readonly path: string;
  /** Rooms (or files) it may import from, besides itself. */
  readonly mayImport: readonly string[];
  /** Why not from others. */
  readonly because: string;
}

const FRONT = ['src/asm', 'src/object', 'src/disasm', 'src/operands', 'src/table'];
const BACK = ['src/machine', 'src/platform'];

const ROOMS: readonly Room[] = [
  { path: 'isa', mayImport: [], because: 'the table is data and imports nothing' },
  { path: 'src/table', mayImport: ['isa'], because: 'the row grammar stands on the table alone' },
  {
    path: 'src/operands',
    mayImport: ['src/table', 'isa'],
    because: 'operand kinds know the table and no symbols',
  },
  {
    path: 'src/disasm',
    mayImport: ['src/operands', 'src/table', 'isa'],
    because: 'a word is printed from the table alone',
  },
  {
    path: 'src/object',
    mayImport: [],
    because: 'ELF is a file format and works without assembler and core',
  },
  {
    path: 'src/asm',
    mayImport: ['src/object', 'src/operands', 'src/table', 'isa'],
    because: 'the assembler works without a core',
  },
  {
    path: 'src/asm-api',
    mayImport: FRONT,
    because: '`vbar/asm` is the assembler without a core',
  },
  {
    path: 'src/machine',
    mayImport: ['src/object', 'src/table', 'isa'],
    because: 'the machine runs images and knows no source text',
  },
  {
    path: 'src/platform',
    mayImport: ['src/machine', 'src/object', 'src/table', 'isa'],
    because: 'the board knows the machine, not what runs on it',
  },
  {
    path: 'src/trace',
    mayImport: ['src/platform', 'src/machine', 'src/disasm', 'src/table'],
    because: 'the trace looks at a machine from outside',
  },
  {
    path: 'src/samples',
    mayImport: [...FRONT, ...BACK],
    because: 'samples are run by the public parts only',
  },
  {
    path: 'src/linux',
    mayImport: [...FRONT, ...BACK],
    because: 'the kernel side stands on the machine',
  },
  {
    path: 'src/index.ts',
    mayImport: [...BACK, 'src/asm-api', 'src/trace', 'src/samples', 'src/linux'],
    because: 'it names the public parts and nothing else',
  },
  {
    path: 'src/cli',
    // asm-api and the header by themselves: as, cc and cpp start without the core.
    mayImport: ['src/index.ts', 'src/asm-api', 'src/samples/header.ts'],
    because: 'the command line uses what every user of the library has',
  },
];

/**
 * The ground of the core. Its rooms know each other: an exception has to find the record of its vector,
 * a system register write has to empty a TLB, an access that faults has to take an exception.
 */
const GROUND = [
  'assembly/arch',
  'assembly/mem',
  'assembly/run/pages.ts',
  'assembly/run/pages-t32.ts',
  'assembly/run/it-blocks.ts',
  'assembly/run/arena.ts',
  'assembly/run/rows.ts',
  'assembly/run/interrupts.ts',
  'assembly/run/timers.ts',
  'assembly/gen/sysregs.ts',
  'assembly/gen/decoder.ts',
  'isa/gen',
];

/** Rooms of the core. `assembly/gen` is generated: tables, which anyone reads, and dispatch, which the loop calls. */
const CORE_ROOMS: readonly Room[] = [
  { path: 'assembly/arch', mayImport: GROUND, because: 'both instruction sets stand on it' },
  { path: 'assembly/mem', mayImport: GROUND, because: 'memory knows no instructions' },
  { path: 'assembly/run/pages.ts', mayImport: GROUND, because: 'executors branch through it' },
  {
    path: 'assembly/a64',
    mayImport: [...GROUND, 'assembly/run/todo.ts'],
    because: 'A64 and A32 never import each other, and the run loop calls them',
  },
  {
    path: 'assembly/a32',
    mayImport: [...GROUND, 'assembly/run/todo.ts', 'assembly/run/decode.ts'],
    because: 'A64 and A32 never import each other, and the run loop calls them',
  },
  {
    path: 'assembly/t32',
    mayImport: [...GROUND, 'assembly/a32'],
    because: 'T32 builds upon A32, and the run loop calls it',
  },
];

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function trespasses(rooms: readonly Room[]): string[] {
  return rooms.flatMap(({ path, mayImport, because }) =>
    (path.endsWith('.ts') ? [path] : filesUnder(path, /\.ts$/)).flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(src|isa|assembly|tools|test|bench|web)\//.test(target))
        .filter((target) => ![path, ...mayImport].some((room) => isIn(target, room)))
        .map((target) => `${file} must not import ${target}: ${because}`),
    ),
  );
}

const CORE_LOADER = 'src/machine/core.ts';

describe('floors', () => {
  it('every import in src and isa goes down the stairs', () => {
    expect(trespasses(ROOMS)).toEqual([]);
  });

  it('every import in the core goes down the stairs', () => {
    expect(trespasses(CORE_ROOMS)).toEqual([]);
  });

  it('every file of src belongs to a room of the list', () => {
    const homeless = filesUnder('src', /\.ts$/).filter(
      (file) => !ROOMS.some(({ path }) => isIn(file, path)),
    );
    expect(homeless).toEqual([]);
  });

  it('src works in a browser: only src/cli imports from Node', () => {
    const offenders = filesUnder('src', /\.ts$/)
      .filter((file) => !isIn(file, 'src/cli'))
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => target.startsWith('node:'))
      // Imported when core.wasm is a file, which it never is in a browser.
      .filter(({ file, target }) => !(file === CORE_LOADER && target === 'node:fs/promises'))
      .map(({ file, target }) => `${file} must not import ${target}: src works in a browser`);
    expect(offenders).toEqual([]);
  });

  it('src works in a browser: only src/cli uses what Node alone has', () => {
    const nodeOnly = /(?<![\w.'`])(process\.|Buffer\.|require\(|__dirname)/;
    const offenders = filesUnder('src', /\.ts$/).filter(
      (file) => !isIn(file, 'src/cli') && nodeOnly.test(withoutComments(read(file))),
    );
    expect(offenders).toEqual([]);
  });

  it('src imports packages only as package.json lists them', () => {
    const dependencies = Object.keys(JSON.parse(read('package.json')).dependencies ?? {});
    const offenders = filesUnder('src', /\.ts$/).flatMap((file) =>
      importsOf(file)
        .filter((target) => !/^(src|isa)\//.test(target) && !target.startsWith('node:'))
        .filter(
          (target) =>
            !dependencies.some((name) => target === name || target.startsWith(`${name}/`)),
        )
        .map((target) => `${file} imports ${target}, which is no dependency`),
    );
    expect(offenders).toEqual([]);
  });

  it('src never imports the core: they meet in isa/gen and in the exports of the wasm', () => {
    const offenders = filesUnder('src', /\.ts$/).filter((file) =>
      importsOf(file).some((target) => isIn(target, 'assembly')),
    );
    expect(offenders).toEqual([]);
  });

  it('the test sees imports of every form', () => {
    expect(importsOf('test/floors.test.ts')).toEqual(['vitest', 'test/tree.ts']);
  });
});
