// The processor that `.arch`, `.cpu`, `.fpu` and the options choose, as far as it changes what is
// accepted or what goes to the build attributes.
import type { Row } from '../table/row.js';
import type { AttributeValue } from './attributes.js';
import { StatementError } from './diagnostics.js';
import { admitsA64, archFeaturesA64, cpuA64, extendA64, removesA64 } from './features-a64.js';
import type { AssembleOptions } from './options.js';
import { TargetA32 } from './target-a32.js';

export class Target {
  /** `.eabi_attribute`: values by tag, over those that the processor implies. */
  readonly attributes = new Map<number, AttributeValue>();
  /** `.float16_format`: the value of its attribute; undefined where nothing was said. */
  halfFormat: number | undefined;
  /** Between .func and .endfunc. */
  inFunction = false;
  /** `.gnu_attribute`. */
  readonly gnuAttributes = new Map<number, AttributeValue>();
  /** `.thumb_func` has been seen: the next label is a function. */
  thumbFunction = false;
  /** The same for A32 and T32; undefined for A64, of which the rest is. */
  readonly a32: TargetA32 | undefined;
  /** What the processor has; undefined until one is chosen: everything is accepted. */
  private features: Set<string> | undefined;

  constructor(options: AssembleOptions) {
    if (options.isa !== 'a64') this.a32 = new TargetA32(options.fixV4bx);
    if (options.march) this.setArch(options.march);
    if (options.mcpu) this.setCpu(options.mcpu);
    if (options.mfpu) this.setFpu(options.mfpu);
  }

  /** `armv8-a+crc`, of which A32's `.arch` (`isDirective`) takes the first part only. Throws StatementError for a name that GNU as does not know. */
  setArch(text: string, isDirective = false): void {
    if (this.a32) {
      this.a32.setArch(text.toLowerCase(), isDirective);
      return;
    }
    const [arch, ...extensions] = text.toLowerCase().split('+');
    const features = archFeaturesA64(arch);
    if (features === undefined) throw new StatementError(`unknown architecture \`${text}'`);
    this.features = features;
    this.extendAll(extensions);
  }

  /** `cortex-a53+crypto`. */
  setCpu(text: string): void {
    if (this.a32) {
      this.a32.setCpu(text.toLowerCase());
      return;
    }
    const [cpu, ...extensions] = text.toLowerCase().split('+');
    const arch = cpu === 'all' ? 'all' : cpuA64(cpu);
    if (arch === undefined) throw new StatementError(`unknown cpu \`${text}'`);
    this.setArch(arch);
    this.extendAll(extensions);
  }

  /** A64: what stands behind the name of an architecture or a processor. */
  private extendAll(extensions: readonly string[]): void {
    const first = extensions.findIndex(removesA64);
    if (first >= 0 && !extensions.slice(first).every(removesA64))
      throw new StatementError('must specify extensions to add before specifying those to remove');
    for (const extension of extensions) this.extend(extension);
  }

  /** A32, T32. */
  setFpu(text: string): void {
    this.a32?.setFpu(text.toLowerCase());
  }

  /** `virt`, `nosec`. */
  extend(text: string): void {
    const name = text.toLowerCase();
    if (this.a32) {
      this.a32.extendArch(name);
      return;
    }
    this.features ??= archFeaturesA64('all') as Set<string>;
    if (!extendA64(this.features, name))
      throw new StatementError(`unknown architectural extension \`${text}'`);
  }

  /** True where T32 has 32-bit instructions (Armv6T2 and later). */
  get hasThumb2(): boolean {
    return this.a32?.supports('nopt') ?? false;
  }

  /** True where A32 has a NOP of its own (Armv6K and later); before it is `mov r0, r0`. */
  get hasNop(): boolean {
    return this.a32?.supports('nop') ?? false;
  }

  /** False where the processor that was chosen lacks what a row needs for this word. */
  admits(row: Row, insn: number): boolean {
    if (this.a32) return this.a32.admits(row);
    return this.features === undefined || admitsA64(this.features, row, insn);
  }

  /** False where it lacks a feature: of A64 an extension, or a version by `v8.4`. */
  supports(feature: string): boolean {
    if (this.a32) return this.a32.supports(feature);
    const { features } = this;
    return features === undefined || features.has(feature) || features.has(`(${feature})`);
  }
}
