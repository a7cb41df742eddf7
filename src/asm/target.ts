// The processor that `.arch`, `.cpu`, `.fpu` and the options choose, as far as it changes what is
// accepted or what goes to the build attributes.
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

  constructor(options: AssembleOptions) {
    this.arch = options.isa === 'a64' ? 'armv8-a' : 'armv7-a';
    if (options.march) this.setArch(options.march);
    if (options.mcpu) this.cpu = options.mcpu.toLowerCase();
    this.fpu = options.mfpu?.toLowerCase();
  }

  setArch(text: string): void {
    const [arch, ...extensions] = text.toLowerCase().split('+');
    this.arch = arch;
    this.extensions.clear();
    for (const extension of extensions) this.extend(extension);
  }

  /** `virt`, `nosec`. */
  extend(text: string): void {
    const name = text.toLowerCase();
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

  /** Everything is accepted unless it was switched off by name. */
  supports(feature: string): boolean {
    return this.extensions.get(feature.toLowerCase()) !== false;
  }
}
