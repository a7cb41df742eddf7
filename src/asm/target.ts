// The processor that `.arch`, `.cpu`, `.fpu` and the options choose, as far as it changes what is
// accepted or what goes to the build attributes.
import { StatementError } from './diagnostics.js';
import {
  archHasA32,
  cpuHasA32,
  EXTENSION_OF,
  isArchA32,
  isExtensionA32,
  isFpuA32,
} from './features-a32.js';
import { archFeaturesA64, cpuA64, extendA64, hasFeatureA64, needsOfA64 } from './features-a64.js';
import type { AssembleOptions } from './options.js';

export class Target {
  /** `-march`/`.arch` without extensions, lower case. */
  arch: string;
  cpu: string | undefined;
  fpu: string | undefined;
  /** Extensions switched on (true) or off by `+ext`, `.arch_extension`. */
  readonly extensions = new Map<string, boolean>();
  /** `.eabi_attribute`: values by tag, over those that the processor implies. */
  readonly attributes = new Map<number, number | string>();
  /** `.thumb_func` has been seen: the next label is a function. */
  thumbFunction = false;
  /** A processor has been chosen; until then everything is accepted. */
  private chosen: 'arch' | 'cpu' | undefined;
  /** A64: what the processor has. */
  private features = new Set<string>();
  private readonly isA64: boolean;

  constructor(options: AssembleOptions) {
    this.isA64 = options.isa === 'a64';
    this.arch = this.isA64 ? 'armv8-a' : 'armv7-a';
    if (options.march) this.setArch(options.march);
    if (options.mcpu) this.setCpu(options.mcpu);
    if (options.mfpu) this.setFpu(options.mfpu);
  }

  /** `armv8-a+crc`. Throws StatementError for a name that GNU as does not know. */
  setArch(text: string): void {
    const [arch, ...extensions] = text.toLowerCase().split('+');
    const features = this.isA64 ? archFeaturesA64(arch) : undefined;
    const isKnown = this.isA64 ? features !== undefined || arch === 'all' : isArchA32(arch);
    if (!isKnown) throw new StatementError(`unknown architecture \`${text}'`);
    if (features) this.features = features;
    this.chosen = arch === 'all' ? undefined : 'arch';
    this.arch = arch;
    this.extensions.clear();
    for (const extension of extensions) this.extend(extension);
  }

  /** `cortex-a53+crypto`. */
  setCpu(text: string): void {
    const [cpu, ...extensions] = text.toLowerCase().split('+');
    if (this.isA64) {
      const arch = cpu === 'all' ? 'all' : cpuA64(cpu);
      if (arch === undefined) throw new StatementError(`unknown cpu \`${text}'`);
      this.setArch(arch);
    }
    this.cpu = cpu;
    if (!this.isA64) this.chosen = 'cpu';
    for (const extension of extensions) this.extend(extension);
  }

  setFpu(text: string): void {
    const fpu = text.toLowerCase();
    if (!isFpuA32(fpu)) throw new StatementError(`unknown floating point format \`${text}'`);
    this.fpu = fpu;
  }

  /** `virt`, `nosec`. */
  extend(text: string): void {
    const name = text.toLowerCase();
    if (this.isA64) {
      if (!extendA64(this.features, name))
        throw new StatementError(`unknown architectural extension \`${text}'`);
    } else if (!isExtensionA32(name)) {
      throw new StatementError(`unknown architecture extension \`${text}'`);
    }
    if (name.startsWith('no')) this.extensions.set(name.slice(2), false);
    else this.extensions.set(name, true);
  }

  /** True where T32 has 32-bit instructions (Armv6T2 and later). */
  get hasThumb2(): boolean {
    return !/^armv([1-5]|6($|[^t]))/.test(this.arch) || /^armv6(k|z)?t2/.test(this.arch);
  }

  /** True where A32 has a NOP of its own (Armv6K and later); before it is `mov r0, r0`. */
  get hasNop(): boolean {
    if (
      this.cpu !== undefined &&
      /^(arm[1-9]|strongarm|xscale|iwmmxt|fa\d|ep9312)/.test(this.cpu)
    ) {
      return /^arm11(76|mp)/.test(this.cpu);
    }
    return !/^armv([1-5]|6(j|z|s?-m|t2|kz)?$)/.test(this.arch) || /^armv6k/.test(this.arch);
  }

  /** False where the processor that was chosen lacks the feature of a row (`feat NAME`). */
  supports(feature: string): boolean {
    if (this.isA64) {
      return this.chosen ? hasFeatureA64(this.features, feature) : this.isLeft(feature);
    }
    // An FPU that was named decides alone.
    if (feature === 'AdvSIMD' && this.fpu) return /neon|crypto/.test(this.fpu);
    if (feature === 'VFP' && this.fpu)
      return !/^(softfpa?|softvfp|fp[ae]\w*|maverick)$/.test(this.fpu);
    if (feature === 'FPv8' && this.fpu) return /armv8|^fpv5/.test(this.fpu);
    if (feature === 'crypto' && this.fpu) return /^crypto/.test(this.fpu);
    const given = this.extensions.get(EXTENSION_OF[feature] ?? feature.toLowerCase());
    if (given !== undefined) return given;
    if (this.chosen === undefined) return true;
    return this.chosen === 'cpu'
      ? cpuHasA32(this.cpu ?? '', feature)
      : archHasA32(this.arch, feature);
  }

  /** With no processor chosen: not switched off by name. */
  private isLeft(feature: string): boolean {
    return needsOfA64(feature).every((name) => this.extensions.get(name) !== false);
  }
}
