// `vbar cc` in the place of gcc: the kernel's own makefiles compile their `.S` files with CC set to a script
// that hands these to vbar and all else to gcc. Objects against those of GNU as.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type CorpusFile,
  cacheDirectory,
  KERNELS,
  type KernelArch,
  kernelCorpus,
  kernelSource,
} from '../corpus/kernel.js';
import { reachedBefore } from '../corpus/ratchet.js';
import { compareObjects } from '../objcmp.js';
import { KERNEL_BUILD, NEEDS, type Outcome, type Proof, root } from '../proof.js';

/**
 * Objects that `make FILE.o` makes without a link before them: `.nvhe.o` has a rule in another directory only, and
 * vdso-wrap.o has a linked file in it whose build ID, gcc's too, depends on the directory of the build.
 */
const PLAIN = /^arch\/(arm|arm64)\/(kernel|lib|mm|crypto|common|vfp)\/(?!vdso)[^/.]+\.o$/;

const TARGET: Readonly<Record<KernelArch, string>> = {
  arm64: '--target=aarch64-linux-gnu',
  arm: '--target=arm-linux-gnueabihf',
  thumb2: '--target=arm-linux-gnueabihf',
};

/** The compiler of the makefiles: `.S` with -c goes to vbar, all else to gcc. */
function wrapper(arch: KernelArch, log: string): string {
  const vbar = `"${process.execPath}" "${path.join(root, 'bin/vbar.js')}" cc ${TARGET[arch]}`;
  return [
    '#!/bin/sh',
    'compile= source= other=',
    'for word; do',
    '  case $word in -c) compile=1 ;; -E) other=1 ;; *.S) source=$word ;; esac',
    'done',
    'if [ -n "$compile" ] && [ -n "$source" ] && [ -z "$other" ]; then',
    `  echo "$source" >>"${log}"`,
    `  exec ${vbar} "$@"`,
    'fi',
    `exec ${KERNELS[arch].cross}gcc "$@"`,
    '',
  ].join('\n');
}

/** Files that our assembler has made exactly before: what this proof adds is the command line. */
function candidates(arch: KernelArch, say: (line: string) => void): CorpusFile[] {
  const before = reachedBefore(`kernel-${arch}-source`);
  return kernelCorpus(arch, say).filter(
    ({ object }) => PLAIN.test(object) && ['file', 'exact'].includes(before[object]),
  );
}

function build(arch: KernelArch, say: (line: string) => void): Outcome {
  const files = candidates(arch, say);
  const directory = mkdtempSync(path.join(tmpdir(), 'vbar-make-'));
  try {
    const [out, cc, log] = ['out', 'cc', 'log'].map((name) => path.join(directory, name));
    cpSync(path.join(cacheDirectory(), 'out', arch), out, { recursive: true });
    for (const { object } of files) rmSync(path.join(out, object), { force: true });
    writeFileSync(cc, wrapper(arch, log));
    writeFileSync(log, '');
    chmodSync(cc, 0o755);
    say(`${arch}: make CC=… of ${files.length} objects`);
    const objects = files.map(({ object }) => object);
    const variables = [
      `ARCH=${KERNELS[arch].make}`,
      `CROSS_COMPILE=${KERNELS[arch].cross}`,
      `CC=${cc}`,
    ];
    const args = ['-s', '-k', '-C', kernelSource(), ...variables, `O=${out}`, ...objects];
    const made = spawnSync('make', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    const failures = files.flatMap(({ object, gnuObject }) => judge(out, object, gnuObject));
    const compiled = readFileSync(log, 'utf8').split('\n').length - 1;
    return {
      passed: failures.length === 0 && compiled >= files.length && files.length > 20,
      result: `${files.length - failures.length} of ${files.length} objects exact, ${compiled} compiled by vbar cc`,
      details: [...failures.slice(0, 20), ...made.stderr.split('\n').slice(0, 20)],
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function judge(out: string, object: string, gnuObject: string): string[] {
  try {
    const ours = readFileSync(path.join(out, object));
    const { level, differences } = compareObjects(ours, readFileSync(gnuObject));
    return level === 'file' || level === 'exact' ? [] : [`${object}: ${differences[0]}`];
  } catch (error) {
    return [`${object}: ${(error as Error).message}`];
  }
}

export const makeProofs: readonly Proof[] = (['arm64', 'arm'] as const).map((arch) => ({
  name: `make-${arch}`,
  measure: "the kernel's .S files compiled by its makefiles with CC=vbar cc, objects from GNU as",
  target: 'every object exact',
  needs: [...KERNEL_BUILD, arch === 'arm64' ? NEEDS.gccA64 : NEEDS.gccA32],
  run: async ({ corpora, say }) =>
    !corpora
      ? { skipped: 'make and its preparations take minutes: --quick --corpora does it' }
      : build(arch, say),
}));
