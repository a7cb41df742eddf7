// gcc's and as's command lines as options of our assembler.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AssembleOptions, HeaderCache } from '../../../src/asm/index.js';
import type { CompiledFile } from './compiled.js';
import { type CorpusFile, kernelSource } from './kernel.js';

/** Flags whose value is the next word or the rest of this one. */
const VALUED = ['-isystem', '-iquote', '-include', '-I', '-D', '-U'];

/** Pairs of flag and value; flags without one have ''. */
function parsed(flags: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i < flags.length; i++) {
    const flag = VALUED.find((name) => flags[i].startsWith(name));
    if (flag === undefined) {
      const at = flags[i].indexOf('=');
      pairs.push(at < 0 ? [flags[i], ''] : [flags[i].slice(0, at), flags[i].slice(at + 1)]);
    } else if (flags[i].length > flag.length) pairs.push([flag, flags[i].slice(flag.length)]);
    else pairs.push([flag, flags[++i]]);
  }
  return pairs;
}

const valuesOf = (pairs: readonly [string, string][], name: string) =>
  pairs.filter(([flag]) => flag === name).map(([, value]) => value);

function split(text: string, otherwise: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, otherwise] : [text.slice(0, at), text.slice(at + 1)];
}

function files(directory: string): Pick<AssembleOptions, 'readFile' | 'readBinary'> {
  const readBinary = (name: string) => {
    try {
      return readFileSync(path.resolve(directory, name));
    } catch {
      return undefined;
    }
  };
  return { readBinary, readFile: (name) => readBinary(name)?.toString('utf8') };
}

const IMPLICIT_IT = ['never', 'always', 'arm', 'thumb'] as const;

function implicitIt(text: string | undefined): AssembleOptions['implicitIt'] {
  return IMPLICIT_IT.find((each) => each === text);
}

/** What as is told: architecture, and where .incbin looks. */
function assemblerOptions(
  file: Pick<CorpusFile, 'arch' | 'asFlags' | 'directory'>,
): AssembleOptions {
  const pairs = parsed(file.asFlags);
  const last = (name: string) => valuesOf(pairs, name).at(-1);
  return {
    isa: file.arch === 'arm64' ? 'a64' : 'a32',
    ...files(file.directory),
    ...(pairs.some(([flag]) => flag === '-mthumb') ? { thumb: true } : {}),
    ...(last('-mimplicit-it') ? { implicitIt: implicitIt(last('-mimplicit-it')) } : {}),
    ...(last('-march') ? { march: last('-march') } : {}),
    ...(last('-mcpu') ? { mcpu: last('-mcpu') } : {}),
    ...(last('-mfpu') ? { mfpu: last('-mfpu') } : {}),
  };
}

/** For gcc's preprocessed text. */
export function optionsForPreprocessed(file: CorpusFile, kernel = kernelSource()): AssembleOptions {
  return {
    ...assemblerOptions(file),
    file: file.preprocessed,
    preprocess: false,
    includePaths: [path.dirname(file.source), kernel],
  };
}

/** For what gcc -S wrote. */
export function optionsForCompiled(file: CompiledFile, kernel = kernelSource()): AssembleOptions {
  return {
    ...assemblerOptions(file),
    file: file.assembly,
    preprocess: false,
    includePaths: [kernel],
  };
}

/** For the source itself. */
export function optionsForSource(
  file: CorpusFile,
  cache: HeaderCache,
  kernel = kernelSource(),
): AssembleOptions {
  const pairs = parsed(file.flags);
  const definitions = valuesOf(pairs, '-D').map((text) => split(text, '1'));
  return {
    ...assemblerOptions(file),
    file: file.source,
    cache,
    includePaths: [...valuesOf(pairs, '-I'), path.dirname(file.source), kernel],
    quotePaths: valuesOf(pairs, '-iquote'),
    systemPaths: valuesOf(pairs, '-isystem'),
    forceIncludes: valuesOf(pairs, '-include'),
    defines: Object.fromEntries(definitions),
    undefines: valuesOf(pairs, '-U'),
    macroPrefixMap: Object.fromEntries(
      valuesOf(pairs, '-fmacro-prefix-map').map((text) => split(text, '')),
    ),
  };
}
