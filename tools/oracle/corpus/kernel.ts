// The kernel corpus: every `.S` file that Debian's linux-source-6.1 compiles for arm64 defconfig, arm
// multi_v7_defconfig and the same with CONFIG_THUMB2_KERNEL, with the command lines the kernel uses, gcc's preprocessed text and GNU's object. It is
// made once and kept in a cache directory; nothing of it enters the tree.
//
//     npx tsx tools/oracle/corpus/kernel.ts [arm64|arm|thumb2]
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export type KernelArch = 'arm64' | 'arm' | 'thumb2';

/** One assembler file of the kernel as the kernel builds it. Paths are absolute but `object`. */
export interface CorpusFile {
  readonly arch: KernelArch;
  /** Name of the object below the output tree: the file's name in reports and in the ratchet. */
  readonly object: string;
  readonly source: string;
  /** Directory that relative paths of the command line start from. */
  readonly directory: string;
  /** gcc's arguments, without -c, -o and the source. */
  readonly flags: readonly string[];
  /** Arguments gcc gives to as. */
  readonly asFlags: readonly string[];
  /** What gcc -E made of it. */
  readonly preprocessed: string;
  /** What GNU as made of that. */
  readonly gnuObject: string;
}

interface Kernel {
  /** ARCH= and the directory below arch/. */
  readonly make: 'arm64' | 'arm';
  readonly cross: string;
  readonly config: string;
  /** Lines added to the configuration. */
  readonly options: readonly string[];
  readonly targets: readonly string[];
}

export const KERNELS: Readonly<Record<KernelArch, Kernel>> = {
  arm64: {
    make: 'arm64',
    cross: 'aarch64-linux-gnu-',
    config: 'defconfig',
    options: [],
    targets: ['vmlinux', 'modules', 'Image'],
  },
  arm: {
    make: 'arm',
    cross: 'arm-linux-gnueabihf-',
    config: 'multi_v7_defconfig',
    options: [],
    targets: ['vmlinux', 'modules', 'zImage'],
  },
  thumb2: {
    make: 'arm',
    cross: 'arm-linux-gnueabihf-',
    config: 'multi_v7_defconfig',
    options: ['CONFIG_THUMB2_KERNEL=y'],
    targets: ['vmlinux', 'modules', 'zImage'],
  },
};

const TARBALL = '/usr/src/linux-source-6.1.tar.xz';

export function cacheDirectory(): string {
  const base = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  return process.env.VBAR_CORPUS ?? path.join(base, 'vbar-oracle');
}

export function run(
  program: string,
  args: readonly string[],
  cwd: string,
): SpawnSyncReturns<string> {
  const env = { ...process.env, LC_ALL: 'C', KBUILD_BUILD_TIMESTAMP: '1970-01-01' };
  return spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 29 });
}

function must(program: string, args: readonly string[], cwd: string): string {
  const result = run(program, args, cwd);
  if (result.status === 0) return result.stdout;
  const why = result.error?.message ?? result.stderr.trim().split('\n').slice(-3).join('\n');
  throw new Error(`${program} ${args.join(' ').slice(0, 120)}: ${why}`);
}

/** The kernel's source tree, unpacked. Throws where Debian's package is not installed. */
export function kernelSource(): string {
  const cache = cacheDirectory();
  const source = path.join(cache, 'linux-source-6.1');
  if (existsSync(path.join(source, 'Makefile'))) return source;
  if (!existsSync(TARBALL)) throw new Error(`${TARBALL} is missing: package linux-source-6.1`);
  const unpacking = path.join(cache, `unpacking-${process.pid}`);
  mkdirSync(unpacking, { recursive: true });
  must('tar', ['xf', TARBALL, '-C', unpacking], cache);
  renameSync(path.join(unpacking, 'linux-source-6.1'), source);
  rmSync(unpacking, { recursive: true });
  return source;
}

/** The output tree of one configuration, with its generated headers. */
export function configure(arch: KernelArch, say: (line: string) => void): string {
  const { config, options } = KERNELS[arch];
  const out = path.join(cacheDirectory(), 'out', arch);
  if (existsSync(path.join(out, '.prepared'))) return out;
  const source = kernelSource();
  mkdirSync(out, { recursive: true });
  say(`${arch}: ${config}, make prepare`);
  must('make', [...makeArguments(arch, source, out), config], out);
  if (options.length > 0) {
    appendFileSync(path.join(out, '.config'), `${options.join('\n')}\n`);
    must('make', [...makeArguments(arch, source, out), 'olddefconfig'], out);
  }
  must('make', [...makeArguments(arch, source, out), '-j2', 'prepare'], out);
  writeFileSync(path.join(out, '.prepared'), '');
  return out;
}

export function makeArguments(arch: KernelArch, source: string, out: string): string[] {
  const { make, cross } = KERNELS[arch];
  return ['-s', '-C', source, `ARCH=${make}`, `CROSS_COMPILE=${cross}`, `O=${out}`];
}

interface Compile {
  readonly cc: string;
  readonly object: string;
  readonly source: string;
  readonly flags: string[];
}

/** The compilations of `.S` files in the output of `make -n`. */
export function compilesOf(transcript: string): Compile[] {
  const found = new Map<string, Compile>();
  for (const raw of transcript.split('\n')) {
    if (!raw.includes('.S') || !raw.includes('gcc')) continue;
    const line = raw.replace(/-DKBUILD_\w+='"[^']*"'/g, '');
    for (const match of line.matchAll(
      /(\S*-gcc) (-Wp,-MM?D,\S+ [^;']*?-c -o (\S+) (\S+\.S))\s*[;']/g,
    )) {
      const [, cc, body, object, source] = match;
      const name = path.posix.normalize(object);
      if (found.has(name)) continue;
      const words = body.replace(/\\/g, '').split(/\s+/);
      const flags = words.filter(
        (word, i) =>
          word !== '-c' &&
          word !== '-o' &&
          words[i - 1] !== '-o' &&
          word !== source &&
          !word.startsWith('-Wp,-M'),
      );
      found.set(name, { cc, object: name, source, flags });
    }
  }
  return [...found.values()];
}

function compilesFor(arch: KernelArch, out: string): Compile[] {
  const list = path.join(out, '.compiles.json');
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8'));
  const source = kernelSource();
  const args = [...makeArguments(arch, source, out).slice(1), '-n', '-k', ...KERNELS[arch].targets];
  const compiles = compilesOf(run('make', args, out).stdout);
  if (compiles.length === 0) throw new Error(`make -n for ${arch} names no .S file`);
  writeFileSync(list, JSON.stringify(compiles));
  return compiles;
}

/** What gcc, given `flags`, tells as: without paths and without line tables of the source. */
export function assemblerFlags(cc: string, flags: readonly string[], out: string): string[] {
  const args = [...flags, '-###', '-c', '-x', 'assembler', '/dev/null', '-o', '/dev/null'];
  const line = run(cc, args, out)
    .stderr.split('\n')
    .filter((each) => /^ ?"?\S*\bas"? /.test(each))
    .at(-1);
  if (line === undefined) throw new Error(`${cc} -### does not show how it calls as`);
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)]
    .map((match) => match[1] ?? match[2])
    .slice(1);
  return words.filter(
    (word, i) =>
      !(word === '-o' || words[i - 1] === '-o' || word === '/dev/null') &&
      !(word === '-I' || words[i - 1] === '-I') &&
      !word.startsWith('--gdwarf'),
  );
}

function assembleWithGnu(compile: Compile, file: CorpusFile): boolean {
  mkdirSync(path.dirname(file.gnuObject), { recursive: true });
  const { directory, preprocessed, gnuObject, flags } = file;
  const cpp = run(compile.cc, [...flags, '-E', '-o', preprocessed, compile.source], directory);
  if (cpp.status !== 0) return false;
  const includes = ['-I', path.dirname(compile.source), '-I', kernelSource()];
  const as = compile.cc.replace(/gcc$/, 'as');
  const args = [...file.asFlags, ...includes, '-o', gnuObject, preprocessed];
  return run(as, args, directory).status === 0;
}

/** What has to be built before `object` can be assembled, where its source or its blobs are generated. */
function prerequisiteOf(object: string): string {
  if (object.includes('kvm/hyp/nvhe')) return 'arch/arm64/kvm/hyp/nvhe/';
  if (object.startsWith('usr/')) return 'usr/';
  if (object.startsWith('certs/')) return 'certs/';
  if (object.includes('vdso/vdso.o')) return 'arch/arm/vdso/';
  return object;
}

function fileOf(arch: KernelArch, out: string, compile: Compile, asFlags: string[]): CorpusFile {
  const stem = path.join(cacheDirectory(), 'corpus', arch, compile.object.slice(0, -2));
  return {
    arch,
    object: compile.object,
    source: path.resolve(out, compile.source),
    directory: out,
    flags: compile.flags,
    asFlags,
    preprocessed: `${stem}.i`,
    gnuObject: `${stem}.o`,
  };
}

const manifestOf = (arch: KernelArch) => path.join(cacheDirectory(), `${arch}.json`);

/** True where the corpus has been made: comparing with it takes seconds. */
export function hasCorpus(arch: KernelArch): boolean {
  return existsSync(manifestOf(arch));
}

/** One file of the corpus, without making the rest: for proofs that need no more. */
export function kernelFile(
  arch: KernelArch,
  object: string,
  say: (line: string) => void,
): CorpusFile {
  if (existsSync(manifestOf(arch)))
    return kernelCorpus(arch, say).find((file) => file.object === object)!;
  const out = configure(arch, say);
  const compile = compilesFor(arch, out).find((each) => each.object === object);
  if (!compile) throw new Error(`the kernel's makefiles do not build ${object}`);
  const file = fileOf(arch, out, compile, assemblerFlags(compile.cc, compile.flags, out));
  if (!assembleWithGnu(compile, file)) throw new Error(`GNU does not assemble ${object}`);
  return file;
}

/** The source of `file` through gcc -E with additional flags. */
export function preprocessWithGcc(file: CorpusFile, flags: readonly string[]): string {
  const cc = `${KERNELS[file.arch].cross}gcc`;
  return must(cc, [...file.flags, ...flags, '-E', file.source], file.directory);
}

/** All files of one configuration that GNU assembles. Takes about a minute the first time. */
export function kernelCorpus(arch: KernelArch, say: (line: string) => void): CorpusFile[] {
  const manifest = manifestOf(arch);
  if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8'));
  const out = configure(arch, say);
  const compiles = compilesFor(arch, out);
  say(`${arch}: ${compiles.length} .S files, gcc -E and as`);
  const known = new Map<string, string[]>();
  const files = compiles.map((compile): CorpusFile => {
    const key = [compile.cc, ...compile.flags].join(' ');
    const asFlags = known.get(key) ?? assemblerFlags(compile.cc, compile.flags, out);
    known.set(key, asFlags);
    return fileOf(arch, out, compile, asFlags);
  });
  const isAssembled = (i: number) => assembleWithGnu(compiles[i], files[i]);
  let missing = [...compiles.keys()].filter((i) => !isAssembled(i));
  const wanted = new Set(missing.map((i) => prerequisiteOf(compiles[i].object)));
  const make = makeArguments(arch, kernelSource(), out);
  for (const target of wanted) {
    say(`${arch}: make ${target}`);
    run('make', [...make, '-j2', target], out);
  }
  missing = missing.filter((i) => !isAssembled(i));
  if (missing.length > 0)
    throw new Error(`GNU does not assemble ${missing.map((i) => compiles[i].object).join(', ')}`);
  writeFileSync(manifest, JSON.stringify(files, undefined, 1));
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.slice(2) as KernelArch[];
  for (const arch of wanted.length > 0 ? wanted : (Object.keys(KERNELS) as KernelArch[])) {
    console.log(`${arch}: ${kernelCorpus(arch, console.log).length} files`);
  }
}
