// The package as users get it: what npm packs, that its exports resolve with types, that the program it
// installs runs without the source tree.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, root } from './tree.js';

const manifest = JSON.parse(read('package.json'));
let place: string;
let installed: string;
let files: string[];

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'vbar-pack-'));
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', place],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    },
  );
  const [{ filename, files: entries }] = Object.values(JSON.parse(packed)) as {
    filename: string;
    files: { path: string }[];
  }[];
  files = entries.map((entry) => entry.path);
  installed = path.join(place, 'node_modules', 'vbar');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    path.join(place, filename),
    '--strip-components=1',
    '-C',
    installed,
  ]);
  mkdirSync(path.join(place, 'node_modules', '@assemblyscript'));
  const loader = path.join('node_modules', '@assemblyscript', 'loader');
  symlinkSync(path.join(root, loader), path.join(place, loader), 'dir');
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs Node in a project that has installed the package. */
function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
}

describe('package', () => {
  it('holds what the program needs and nothing of the workshop', () => {
    for (const needed of [
      'bin/vbar.js',
      'dist/core.wasm',
      'dist/src/index.js',
      'dist/src/index.d.ts',
    ]) {
      expect(files).toContain(needed);
    }
    for (const needed of ['README.md', 'LICENSE', 'NOTICE', 'asm-samples/linux/seed.patch']) {
      expect(files).toContain(needed);
    }
    expect(
      files.filter((file) => /^(src|assembly|test|tools|bench|\.ci|node_modules)\//.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /tsbuildinfo|\.cache|core\.debug/.test(file))).toEqual([]);
  });

  it('every export names files that are packed, types first', () => {
    for (const [name, target] of Object.entries<string | Record<string, string>>(
      manifest.exports,
    )) {
      if (typeof target !== 'string') expect(Object.keys(target)[0], name).toBe('types');
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        expect(files, name).toContain(file.replace(/^\.\//, ''));
      }
    }
  });

  it('the library runs from the package', () => {
    const program = `
      import { assemble, Machine } from 'vbar';
      const program = assemble('_start: mov x0, #42\\ndone: b .', { isa: 'a64' });
      const machine = await Machine.create({ isa: 'a64' });
      machine.load(program);
      console.log(machine.run({ until: program.symbol('done') }).reason, machine.x(0));
    `;
    expect(node('--input-type=module', '-e', program)).toBe('until 42n\n');
  });

  it('the assembler runs from the package without core and loader', () => {
    const core = path.join(installed, 'dist', 'core.wasm');
    const loader = path.join(place, 'node_modules', '@assemblyscript', 'loader');
    renameSync(core, `${core}.away`);
    renameSync(loader, `${loader}.away`);
    try {
      const program = `
        import { assembleObject, disassemble, link, readElf } from 'vbar/asm';
        const { object } = assembleObject('_start: hvc #0x42', { isa: 'a64' });
        const word = new DataView(link([object]).segments[0].bytes.buffer).getUint32(0, true);
        console.log(readElf(object).isa, disassemble('a64', word, 0n));
      `;
      expect(node('--input-type=module', '-e', program)).toBe('a64 hvc\t#0x42\n');
    } finally {
      renameSync(`${core}.away`, core);
      renameSync(`${loader}.away`, loader);
    }
  });

  it('main entry and assembler entry export the same things under the same names', () => {
    const program = `
      import * as all from 'vbar';
      import * as asm from 'vbar/asm';
      const names = Object.keys(asm);
      console.log(names.length > 10, names.filter((name) => all[name] !== asm[name]).join());
    `;
    expect(node('--input-type=module', '-e', program)).toBe('true \n');
  });

  it('the program runs from the package', () => {
    expect(node('node_modules/vbar/bin/vbar.js', '--version')).toBe(`vbar ${manifest.version}\n`);
    expect(existsSync(path.join(installed, 'tools'))).toBe(false);
  });

  it('a TypeScript project finds the types', () => {
    writeFileSync(
      path.join(place, 'use.mts'),
      `import { type AssembleOptions, assemble, type Stop } from 'vbar';
       const options: AssembleOptions = { isa: 'a32' };
       import { type Diagnostic, type LinkOptions, link } from 'vbar/asm';
       export const linked = (bytes: Uint8Array, how: LinkOptions) => link([bytes], how).entry;
       export const lineOf = (diagnostic: Diagnostic): number => diagnostic.line;
       export const entry: bigint = assemble('nop', options).entry;
       export const reasonOf = (stop: Stop): string => stop.reason;\n`,
    );
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
    ];
    expect(node(tsc, ...flags, 'use.mts')).toBe('');
  });
});
