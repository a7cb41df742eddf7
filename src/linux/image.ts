// The kernel image: the samples of one architecture, before or after the seed, assembled and linked
// where the kernel of the report had them.
import { assembleToElf, createHeaderCache } from '../asm/index.js';
import { type Image, link, type Placement } from '../object/index.js';
import type { Arch } from './arch.js';
import { patchedReader } from './patch.js';

/** The two kernels: `after` is `before` with asm-samples/linux/seed.patch applied. */
export type KernelVersion = 'before' | 'after';

/** Gives the text of a file under asm-samples/linux, undefined if there is none. */
export type ReadSample = (path: string) => string | undefined;

export const SEED_PATCH = 'seed.patch';

export interface KernelImageOptions {
  readonly kernel: KernelVersion;
  readonly readSample: ReadSample;
  /** cpu_resume installs the stub again; default true. */
  readonly resumeInstallsStub?: boolean;
  /** CONFIG_THUMB2_KERNEL (arm): the kernel is T32 code. Default false. */
  readonly thumb2?: boolean;
}

/** A linked kernel: symbols are virtual addresses, segments are loaded at physical ones. */
export class KernelImage {
  constructor(
    readonly arch: Arch,
    readonly image: Image,
  ) {}

  /** Virtual address of a symbol, or the value of an asm_offset_. @throws Error if it is missing */
  symbol(name: string): bigint {
    return this.image.symbol(name);
  }

  /** A pointer to the function at a symbol or virtual address: in T32 code bit 0 is set. */
  functionPointer(target: string | bigint): bigint {
    const va = typeof target === 'string' ? this.symbol(target) : target;
    return this.image.isThumbAt(va) ? va | 1n : va;
  }

  virt_to_phys(va: bigint): bigint {
    return va - this.arch.PAGE_OFFSET + this.arch.PHYS_OFFSET;
  }

  /** Virtual address behind the last segment. */
  get end(): bigint {
    let end = 0n;
    for (const segment of this.image.segments) {
      const last = segment.address + BigInt(segment.bytes.length);
      if (last > end) end = last;
    }
    return end - this.arch.PHYS_OFFSET + this.arch.PAGE_OFFSET;
  }

  /** An address, virtual or physical, in words: `__kvm_hyp_init+0x14`, or the number. */
  describe(address: bigint): string {
    const hex = `0x${address.toString(16)}`;
    const va = address - this.arch.PHYS_OFFSET + this.arch.PAGE_OFFSET;
    for (const candidate of [address, va]) {
      const found = this.image.symbolAt(candidate);
      if (found) return found.offset ? `${found.name}+0x${found.offset.toString(16)}` : found.name;
    }
    return hex;
  }
}

/**
 * Assembles and links a kernel.
 * @throws PatchError, AssemblyError; Error when a sample is missing
 */
export function buildKernel(arch: Arch, options: KernelImageOptions): KernelImage {
  const { readSample } = options;
  const readFile = options.kernel === 'after' ? patchSamples(readSample) : readSample;
  const defines: Record<string, string> = { ...arch.defines };
  if (options.resumeInstallsStub ?? true) defines.CONFIG_CPU_RESUME_INSTALLS_STUB = '1';
  if (options.thumb2) defines.CONFIG_THUMB2_KERNEL = '1';
  const { isa } = arch.board;
  // As the kernel's Makefile has it for the conditional instructions of a T32 kernel.
  const implicitIt = options.thumb2 ? 'always' : undefined;
  const includePaths = [...arch.includePaths];
  const cache = createHeaderCache();
  const objects = arch.sources.map((file) => {
    const source = readFile(file);
    if (source === undefined) throw new Error(`sample ${file} is missing`);
    const common = { isa, file, includePaths, defines, readFile, cache };
    return assembleToElf(source, { ...common, ...(implicitIt && { implicitIt }) }).object;
  });
  return new KernelImage(arch, link(objects, { sections: placement(arch), entry: arch.entry }));
}

function patchSamples(readSample: ReadSample): ReadSample {
  const patch = readSample(SEED_PATCH);
  if (patch === undefined) throw new Error(`sample ${SEED_PATCH} is missing`);
  return patchedReader(readSample, patch, SEED_PATCH);
}

/** Sections at their virtual addresses, loaded where the linear map has them. */
function placement(arch: Arch): Record<string, Placement> {
  const shift = arch.PHYS_OFFSET - arch.PAGE_OFFSET;
  return Object.fromEntries(
    Object.entries(arch.sections).map(([name, address]) => [
      name,
      { address, load: address + shift },
    ]),
  );
}
