// What the oracle reads out of other programs' words: compilations in a dry run of make, gcc's command lines.
import { expect, it } from 'vitest';
import { createHeaderCache } from '../../src/asm/index.js';
import { type CorpusFile, compilesOf } from '../../tools/oracle/corpus/kernel.js';
import { optionsForPreprocessed, optionsForSource } from '../../tools/oracle/corpus/options.js';

const FILE: CorpusFile = {
  arch: 'arm',
  object: 'arch/arm/kernel/a.o',
  source: '/src/arch/arm/kernel/a.S',
  directory: '/out',
  flags: [
    ...['-nostdinc', '-I./include', '-I', 'two', '-include', '/src/kconfig.h', '-isystem', '/sys'],
    ...['-D__ASSEMBLY__', '-DEMPTY=', '-DX=y=z', '-UQ', '-fmacro-prefix-map=/src/=', '-marm'],
  ],
  asFlags: ['-EL', '-march=armv7-a', '-mfpu=vfp', '-march=armv7-a+sec'],
  preprocessed: '/corpus/a.i',
  gnuObject: '/corpus/a.o',
};

it('finds each compilation of a .S file in a dry run of make, once', () => {
  const line =
    '  arm-gcc -Wp,-MMD,arch/.a.o.d -nostdinc -I./include -DKBUILD_MODFILE=\'"a"\' ' +
    '-DX=1 -c -o arch/a.o ../src/arch/a.S ;';
  const transcript = [line, line, 'gcc -c -o b.o b.c ;', 'echo a.S'].join('\n');
  expect(compilesOf(transcript)).toEqual([
    {
      cc: 'arm-gcc',
      object: 'arch/a.o',
      source: '../src/arch/a.S',
      flags: ['-nostdinc', '-I./include', '-DX=1'],
    },
  ]);
});

it('turns the flags of gcc into options', () => {
  const options = optionsForSource(
    { ...FILE, source: '/nowhere/a.S' },
    createHeaderCache(),
    '/kernel',
  );
  expect(options).toMatchObject({
    isa: 'a32',
    includePaths: ['./include', 'two', '/nowhere', '/kernel'],
    systemPaths: ['/sys'],
    forceIncludes: ['/src/kconfig.h'],
    defines: { __ASSEMBLY__: '1', EMPTY: '', X: 'y=z' },
    undefines: ['Q'],
    macroPrefixMap: { '/src/': '' },
    march: 'armv7-a+sec',
    mfpu: 'vfp',
  });
});

it('gives as no preprocessing to do', () => {
  expect(optionsForPreprocessed(FILE, '/kernel')).toMatchObject({
    preprocess: false,
    file: '/corpus/a.i',
    includePaths: ['/src/arch/arm/kernel', '/kernel'],
  });
});
