// What the compiler writes: `gcc -S` of kernel C files with the kernel's own command lines (without -g), and the
// objects GNU as makes of it. Made once, kept in the cache directory.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  assemblerFlags,
  cacheDirectory,
  configure,
  KERNELS,
  type KernelArch,
  kernelSource,
  makeArguments,
  run,
} from './kernel.js';

/** How many files of each architecture. */
export const COMPILED_FILES = 200;

/** The directories whose files are taken, in this order; in each by name. */
const DIRECTORIES = ['arch/[^/]+/kvm', 'arch/[^/]+/kernel', 'arch/[^/]+/mm', 'kernel', 'mm', 'lib'];

export interface CompiledFile {
  readonly arch: KernelArch;
  /** Name of the object in the kernel's tree. */
  readonly object: string;
  readonly directory: string;
  readonly asFlags: readonly string[];
  /** What gcc -S wrote, and what GNU as makes of it. */
  readonly assembly: string;
  readonly gnuObject: string;
}

interface Compile {
  readonly cc: string;
  readonly object: string;
  readonly source: string;
  readonly flags: readonly string[];
}

/** Words of a shell command, quotes taken away. */
function shellWords(text: string): string[] {
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"])+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|"([^"]*)"|\\(.)/g,
      (_, single, double, plain) => single ?? double ?? plain,
    ),
  );
}

/** The compilations of C files in the output of `make -n`, in the order of DIRECTORIES. */
export function compilesOf(transcript: string): Compile[] {
  const found = new Map<string, Compile>();
  for (const line of transcript.split('\n')) {
    const match = /(\S*-gcc) (-Wp,-MMD,\S+ .*? -c -o (\S+\.o) (\S+\.c))\s*;/.exec(line);
    if (!match || found.has(match[3])) continue;
    const [, cc, body, object, source] = match;
    const words = shellWords(body);
    const dropped = new Set([words.indexOf('-c'), words.indexOf('-o'), words.indexOf('-o') + 1]);
    const flags = words.filter(
      (word, i) => !dropped.has(i) && word !== source && word !== '-g' && !word.startsWith('-Wp,'),
    );
    found.set(object, { cc, object, source, flags });
  }
  const rank = ({ object }: Compile) =>
    DIRECTORIES.findIndex((directory) => new RegExp(`^${directory}/`).test(object));
  return [...found.values()]
    .filter((compile) => rank(compile) >= 0)
    .sort((a, b) => rank(a) - rank(b) || (a.object < b.object ? -1 : 1));
}

const manifestOf = (arch: KernelArch) => path.join(cacheDirectory(), `compiled-${arch}.json`);

/** True where the corpus has been made. */
export function hasCompiled(arch: KernelArch): boolean {
  return existsSync(manifestOf(arch));
}

function fileOf(arch: KernelArch, out: string, compile: Compile): CompiledFile | undefined {
  const stem = path.join(cacheDirectory(), 'compiled', arch, compile.object.slice(0, -2));
  mkdirSync(path.dirname(stem), { recursive: true });
  const file: CompiledFile = {
    arch,
    object: compile.object,
    directory: out,
    asFlags: assemblerFlags(compile.cc, compile.flags, out),
    assembly: `${stem}.s`,
    gnuObject: `${stem}.o`,
  };
  const compiled = run(
    compile.cc,
    [...compile.flags, '-S', '-o', file.assembly, compile.source],
    out,
  );
  if (compiled.status !== 0) return undefined;
  const as = compile.cc.replace(/gcc$/, 'as');
  const args = [...file.asFlags, '-I', kernelSource(), '-o', file.gnuObject, file.assembly];
  return run(as, args, out).status === 0 ? file : undefined;
}

/** The first COMPILED_FILES files that gcc compiles. Takes some minutes the first time. */
export function compiledCorpus(arch: KernelArch, say: (line: string) => void): CompiledFile[] {
  const manifest = manifestOf(arch);
  if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8'));
  const out = configure(arch, say);
  say(`${arch}: make -n`);
  const [, ...make] = makeArguments(arch, kernelSource(), out);
  const transcript = run('make', [...make, '-n', '-k', ...KERNELS[arch].targets], out).stdout;
  const files: CompiledFile[] = [];
  for (const compile of compilesOf(transcript)) {
    if (files.length === COMPILED_FILES) break;
    say(`${arch}: gcc -S ${compile.object}`);
    const file = fileOf(arch, out, compile);
    if (file) files.push(file);
  }
  if (files.length < COMPILED_FILES) throw new Error(`gcc compiles only ${files.length} files`);
  writeFileSync(manifest, JSON.stringify(files, undefined, 1));
  return files;
}
