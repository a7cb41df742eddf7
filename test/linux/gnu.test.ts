// Where GNU's assembler is installed: every file of the samples, before and after the seed, gives the
// same bytes, the same relocations and the same symbols.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleObject } from '../../src/asm/index.js';
import { ARCHES, type ArchName } from '../../src/linux/arch.js';
import { SEED_PATCH } from '../../src/linux/image.js';
import { patchedReader } from '../../src/linux/patch.js';
import { type ElfObject, isMappingSymbol, readElf } from '../../src/object/index.js';
import { readSample, SAMPLES } from './samples.js';

const GCC = { arm: 'arm-linux-gnueabihf-gcc', arm64: 'aarch64-linux-gnu-gcc' };
const FLAGS = { arm: ['-march=armv7-a', '-mfpu=neon'], arm64: [] };
const SHF_ALLOC = 2;

const directory = mkdtempSync(join(tmpdir(), 'vbar-gnu-'));
afterAll(() => rmSync(directory, { recursive: true }));

const installed = (arch: ArchName) => spawnSync(GCC[arch], ['--version']).status === 0;

function gnuObject(arch: ArchName, source: string, defines: Record<string, string>): ElfObject {
  const input = join(directory, 'input.S');
  const output = join(directory, 'output.o');
  writeFileSync(input, source);
  const root = fileURLToPath(SAMPLES);
  const { sources, includePaths } = ARCHES[arch];
  // A file of the samples includes its neighbours too.
  const neighbours = [...new Set(sources.map((file) => file.replace(/\/[^/]*$/, '')))];
  const args = [
    ...['-c', '-x', 'assembler-with-cpp', '-nostdinc', ...FLAGS[arch]],
    ...Object.entries(defines).map(([name, value]) => `-D${name}=${value}`),
    ...[...includePaths, ...neighbours].map((path) => `-I${root}${path}`),
    ...[input, '-o', output],
  ];
  const { status, stderr } = spawnSync(GCC[arch], args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readElf(readFileSync(output));
}

/** What of an object matters: sections that are loaded, their relocations, named symbols. */
function contents(object: ElfObject) {
  const symbolName = (index: number) => {
    const symbol = object.symbols[index];
    if (!symbol) return '';
    return symbol.name || object.sections[symbol.section]?.name || '';
  };
  const sections = object.sections
    .filter((section) => section.flags & SHF_ALLOC && section.size > 0)
    .map((section) => ({
      name: section.name,
      size: section.size,
      align: section.align,
      bytes: Buffer.from(section.bytes).toString('hex'),
      relocations: section.relocations.map(
        ({ offset, type, symbol, addend }) => `${offset} ${type} ${symbolName(symbol)} ${addend}`,
      ),
    }));
  const symbols = object.symbols
    .filter((symbol) => symbol.name && !isMappingSymbol(symbol.name) && symbol.type < 3)
    .map(({ name, value, bind, size }) => `${name} ${value} ${bind} ${size}`);
  return { sections, symbols: symbols.sort() };
}

describe.each(['arm', 'arm64'] as const)('GNU as agrees on %s', (name) => {
  const arch = ARCHES[name];
  const patched = patchedReader(readSample, readSample(SEED_PATCH) as string, SEED_PATCH);
  const files = arch.sources.flatMap((file) =>
    patched(file) === readSample(file)
      ? [[file, 'before', readSample]]
      : [
          [file, 'before', readSample],
          [file, 'after', patched],
        ],
  ) as [string, string, typeof readSample][];

  it.skipIf(!installed(name)).each(files)('%s, %s', (file, _kernel, readFile) => {
    const defines = { ...arch.defines, CONFIG_CPU_RESUME_INSTALLS_STUB: '1' };
    const source = readFile(file) as string;
    const includePaths = [...arch.includePaths];
    const { isa } = arch.board;
    const { object } = assembleObject(source, { isa, file, includePaths, defines, readFile });
    expect(contents(readElf(object))).toEqual(contents(gnuObject(name, source, defines)));
  });
});
