// What the compiler writes: `gcc -S` of kernel C files with the kernel's own command lines, without -g and for
// fewer files with it, and the objects GNU as makes of it. Made once, kept in the cache directory.
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

/** Compilations of one kind: how many files of each architecture, and flags by the file's number. */
interface Kind {
  readonly name: string;
  readonly files: number;
  readonly flags: (index: number) => readonly string[];
}

const KINDS = {
  plain: { name: 'compiled', files: 200, flags: () => [] },
  /** With line tables, by turns of DWARF 5 and 4. */
  debug: { name: 'debug', files: 40, flags: (i) => ['-g', `-gdwarf-${5 - (i % 2)}`] },
} as const satisfies Record<string, Kind>;

export type CompiledKind = keyof typeof KINDS;

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

const manifestOf = (arch: KernelArch, { name }: Kind, slice = '') =>
  path.join(cacheDirectory(), `${name}-${arch}${slice}.json`);

/** Files of a slice. */
const SLICE = 20;

/** True where the whole corpus has been made. */
export function hasCompiled(arch: KernelArch, kind: CompiledKind = 'plain'): boolean {
  return existsSync(manifestOf(arch, KINDS[kind]));
}

function fileOf(
  arch: KernelArch,
  out: string,
  compile: Compile,
  kind: Kind,
  index: number,
): CompiledFile | undefined {
  const stem = path.join(cacheDirectory(), kind.name, arch, compile.object.slice(0, -2));
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
    [...compile.flags, ...kind.flags(index), '-S', '-o', file.assembly, compile.source],
    out,
  );
  if (compiled.status !== 0) return undefined;
  const as = compile.cc.replace(/gcc$/, 'as');
  const args = [...file.asFlags, '-I', kernelSource(), '-o', file.gnuObject, file.assembly];
  return run(as, args, out).status === 0 ? file : undefined;
}

/**
 * The first files that gcc compiles; takes some minutes the first time. A slice is some of them from everywhere in
 * the corpus where that has been made, its first files otherwise.
 */
export function compiledCorpus(
  arch: KernelArch,
  say: (line: string) => void,
  kindName: CompiledKind = 'plain',
  isSlice = false,
): CompiledFile[] {
  const kind: Kind = KINDS[kindName];
  if (!isSlice) return corpusOf(arch, say, kind, manifestOf(arch, kind));
  if (!hasCompiled(arch, kindName))
    return corpusOf(arch, say, { ...kind, files: SLICE }, manifestOf(arch, kind, '-slice'));
  const step = kind.files / SLICE;
  return corpusOf(arch, say, kind, manifestOf(arch, kind)).filter((_, i) => i % step < 1);
}

function corpusOf(
  arch: KernelArch,
  say: (line: string) => void,
  kind: Kind,
  manifest: string,
): CompiledFile[] {
  if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8'));
  const out = configure(arch, say);
  say(`${arch}: make -n`);
  const [, ...make] = makeArguments(arch, kernelSource(), out);
  const transcript = run('make', [...make, '-n', '-k', ...KERNELS[arch].targets], out).stdout;
  const files: CompiledFile[] = [];
  for (const compile of compilesOf(transcript)) {
    if (files.length === kind.files) break;
    say(`${arch}: gcc -S ${compile.object}`);
    const file = fileOf(arch, out, compile, kind, files.length);
    if (file) files.push(file);
  }
  if (files.length < kind.files) throw new Error(`gcc compiles only ${files.length} files`);
  writeFileSync(manifest, JSON.stringify(files, undefined, 1));
  return files;
}
